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
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Ids;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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

    Moment keep(Practice practice, Client.Id client, MomentForm form) {
        var draft = welcome(practice, client, drafts.draft(practice, form));
        var moment = ledger.record(practice, laid(Note.of(client, form.text("words")), draft));
        keepRest(practice, moment, draft, form);
        return moment;
    }

    Moment correct(Practice practice, Moment.Id id, Client.Id client, MomentForm form) {
        var old = ledger.entry(practice.id(), id).moment();
        var draft = welcome(practice, client, drafts.draft(practice, form));
        var note = laid(Note.of(client, form.text("words")), draft)
                .project(old.project())
                .weight(old.weight())
                .present(ledger.present(practice.id(), List.of(id)).getOrDefault(id, List.of()));
        var start = old.day().equals(draft.when().day()) ? old.start() : null;
        var moment =
                ledger.correct(practice, id, note.at(start, draft.minutes()).amount(amount(old, form, draft)));
        keepRest(practice, moment, draft, form);
        return moment;
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

    /** An amount that was left as it was keeps its own currency. */
    private static @Nullable Money amount(Moment old, MomentForm form, Proposal draft) {
        var was = old.amount();
        return draft.amount() != null && was != null && form.text("amount").equals(Moneys.plain(was))
                ? was
                : draft.amount();
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

    private void keepRest(Practice practice, Moment moment, Proposal draft, MomentForm form) {
        var promised = draft.promise();
        if (promised != null) {
            promises.make(practice, moment.client(), promised.whose(), promised.words(), promised.due(), moment.id());
        }
        if (!form.text("topic").isEmpty() || !form.text("fact").isEmpty()) {
            facts.keep(practice, fact(moment, draft, form));
        }
    }

    private static Fact fact(Moment moment, Proposal draft, MomentForm form) {
        return new Fact(
                new Fact.Id(Ids.next()),
                moment.client(),
                null,
                form.text("topic"),
                form.text("fact"),
                form.chosen("stance")
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
