package amity.moment.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposal;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Ids;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a form says, all of it or nothing: the moment, the promise made in it, and what is known since. */
@Component
@Transactional
class Notebook {
    private final Ledger ledger;
    private final Promises promises;
    private final Facts facts;
    private final Drafts drafts;
    private final OffTheRecord offTheRecord;

    Notebook(Ledger ledger, Promises promises, Facts facts, Drafts drafts, OffTheRecord offTheRecord) {
        this.ledger = ledger;
        this.promises = promises;
        this.facts = facts;
        this.drafts = drafts;
        this.offTheRecord = offTheRecord;
    }

    Moment keep(Practice practice, Client.Id client, Form form) {
        var draft = welcome(practice, client, drafts.draft(practice, form, null));
        var moment = ledger.record(practice, laid(Note.of(client, form.text("words")), draft));
        keepRest(practice, moment, draft, form);
        return moment;
    }

    /** What came of a correction: the moment that stands now, the same one where nothing of it was changed; and whether more was kept with it. */
    record Corrected(Moment moment, boolean more) {}

    Corrected correct(Practice practice, Moment old, Client.Id client, Form form) {
        var draft = welcome(practice, client, drafts.draft(practice, form, old));
        var was = Note.of(old)
                .present(ledger.present(practice.id(), List.of(old.id())).getOrDefault(old.id(), List.of()));
        var start = old.day().equals(draft.when().day()) ? old.start() : null;
        var note = laid(was.told(client, form.text("words")), draft).at(start, draft.minutes());
        var moment = note.equals(was) ? old : ledger.correct(practice, old.id(), note);
        return new Corrected(moment, keepRest(practice, moment, draft, form));
    }

    private Proposal welcome(Practice practice, Client.Id client, Proposal draft) {
        offTheRecord.keepsOut(practice, client, draft.strand()).ifPresent(sentence -> {
            throw new Unclear("strand", sentence);
        });
        return draft;
    }

    /** A promise that was kept has become the moment it was about, given or received in its own way. */
    Moment kept(Practice practice, Promise promise) {
        var direction = promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED;
        var moment = ledger.record(
                practice,
                Note.of(promise.client(), promise.words())
                        .as(drafts.way(practice, promise.words(), direction))
                        .direction(direction));
        promises.keep(practice, promise.id(), moment.id());
        return moment;
    }

    private static Note laid(Note note, Proposal draft) {
        var when = draft.when();
        var about = when.about();
        return (about == null ? note.on(when.day()) : note.about(about, when.day()))
                .as(draft.kind())
                .direction(draft.direction())
                .strand(draft.strand())
                .by(draft.channel())
                .signal(draft.signal())
                .invited(draft.invited())
                .at(null, draft.minutes())
                .amount(draft.amount());
    }

    private boolean keepRest(Practice practice, Moment moment, Proposal draft, Form form) {
        var promised = draft.promise();
        if (promised != null) {
            promises.make(practice, moment.client(), promised.whose(), promised.words(), promised.due(), moment.id());
        }
        var learned = !form.text("topic").isEmpty() || !form.text("fact").isEmpty();
        if (learned) {
            facts.keep(practice, fact(moment, draft, form));
        }
        return promised != null || learned;
    }

    private static Fact fact(Moment moment, Proposal draft, Form form) {
        return new Fact(
                new Fact.Id(Ids.next()),
                moment.client(),
                null,
                form.text("topic"),
                form.text("fact"),
                form.chosen("stance")
                        .filter(word -> !word.isEmpty())
                        .map(word -> Fact.Stance.valueOf(upper(word)))
                        .orElse(null),
                List.of(),
                draft.strand() == Strand.PERSONAL,
                form.chosen("sensitivity")
                        .map(word -> Fact.Sensitivity.valueOf(upper(word)))
                        .orElseGet(() -> sensitivity(draft)),
                moment.direction() != Direction.GIVEN,
                moment.day(),
                moment.id().value());
    }

    /** What is told quietly stays between the two. */
    static Fact.Sensitivity sensitivity(Proposal proposed) {
        if (proposed.confidential()) {
            return Fact.Sensitivity.CONFIDENTIAL;
        }
        return proposed.strand() == Strand.PERSONAL ? Fact.Sensitivity.PERSONAL : Fact.Sensitivity.ORDINARY;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
