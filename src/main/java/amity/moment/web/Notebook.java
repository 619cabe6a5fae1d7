package amity.moment.web;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.SpecialCategory;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.MomentProposal;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Strand;
import amity.moment.sentence.Piece;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Ids;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a form says, all of it or nothing: the moment, the promise made in it, and what is known since. */
@Component
@Transactional
class Notebook {
    private final Ledger ledger;
    private final Promises promises;
    private final Facts facts;
    private final NoteOverlay drafts;
    private final OffTheRecord offTheRecord;
    private final Words words;

    Notebook(
            Ledger ledger, Promises promises, Facts facts, NoteOverlay drafts, OffTheRecord offTheRecord, Words words) {
        this.ledger = ledger;
        this.promises = promises;
        this.facts = facts;
        this.drafts = drafts;
        this.offTheRecord = offTheRecord;
        this.words = words;
    }

    Moment keep(Practice practice, Client.Id client, Form form) {
        var draft = welcome(practice, client, drafts.draft(practice, form, null));
        var moment = ledger.tell(practice, laid(Note.of(client, form.text("words")), draft));
        keepRest(practice, moment, draft, form);
        return moment;
    }

    /** What came of a correction: the moment that stands now, the same one where nothing of it was changed; and whether more was kept with it. */
    record Corrected(Moment moment, boolean more) {}

    Corrected correct(Practice practice, Moment old, Client.Id client, Form form) {
        var draft = welcome(practice, client, drafts.draft(practice, form, old));
        var was = ledger.note(practice.id(), old);
        var start = old.day().equals(draft.when().day()) ? old.start() : null;
        var note = laid(was.told(client, form.text("words")), draft).at(start, draft.minutes());
        var moment = note.equals(was) ? old : ledger.correct(practice, old.id(), note);
        return new Corrected(moment, keepRest(practice, moment, draft, form));
    }

    private MomentProposal welcome(Practice practice, Client.Id client, MomentProposal draft) {
        offTheRecord.keepsOut(practice, client, draft.strand()).ifPresent(sentence -> {
            throw new Unclear("strand", sentence);
        });
        return draft;
    }

    /** Keeps a promise: it becomes a moment, given or received, of the kind that its words tell. */
    Moment kept(Practice practice, Promise promise) {
        var direction = promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED;
        var moment = ledger.tell(
                practice,
                Note.of(promise.client(), promise.words())
                        .as(drafts.way(practice, promise.words(), direction))
                        .direction(direction));
        promises.keep(practice, promise.id(), moment.id());
        return moment;
    }

    private static Note laid(Note note, MomentProposal draft) {
        return note.when(draft.when())
                .as(draft.kind())
                .direction(draft.direction())
                .strand(draft.strand())
                .by(draft.channel())
                .signal(draft.signal())
                .invited(draft.invited())
                .at(null, draft.minutes())
                .amount(draft.amount());
    }

    private boolean keepRest(Practice practice, Moment moment, MomentProposal draft, Form form) {
        var promised = draft.promise();
        if (promised != null) {
            promises.make(practice, moment.client(), promised.whose(), promised.words(), promised.due(), moment.id());
        }
        boolean learned = !form.text("topic").isEmpty() || !form.text("fact").isEmpty();
        if (learned) {
            told(form).forEach(told -> facts.keep(practice, fact(moment, draft, form, told)));
        }
        return promised != null || learned;
    }

    /** What is known since; words that tell several things are refused until she agrees to keep them apart. */
    private List<Piece.Trait> told(Form form) {
        var fact = form.text("fact");
        var stance = form.chosen("stance")
                .filter(word -> !word.isEmpty())
                .map(word -> RequestValues.word(Fact.Stance.class, word))
                .orElse(null);
        var known = stance == null
                ? Sentence.of(fact, TheirNames.of("")).known()
                : List.<Piece>of(new Piece.Trait(fact, stance, fact));
        if (fact.isEmpty()) return List.of(new Piece.Trait(fact, stance, fact));
        if (known.stream().anyMatch(Piece.Policy.class::isInstance)) {
            throw new Unclear("fact", words.say("moment.apart.policy"));
        }
        if (known.size() < 2) {
            boolean tellsWhy = SpecialCategory.in(fact).isPresent();
            return known.stream()
                    .map(piece -> tellsWhy && piece instanceof Piece.Trait trait && stance == null
                            ? trait
                            : new Piece.Trait(fact, stance, fact))
                    .toList();
        }
        if (!form.text("apart").equals(fact)) {
            throw new Unclear(
                    "fact",
                    words.say(
                            "moment.apart",
                            known.size(),
                            known.stream().map(Piece::words).collect(Collectors.joining("”, “"))));
        }
        return known.stream()
                .map(piece -> piece instanceof Piece.Trait trait ? trait : new Piece.Trait(piece.words(), null, ""))
                .toList();
    }

    private static Fact fact(Moment moment, MomentProposal draft, Form form, Piece.Trait told) {
        return new Fact(
                new Fact.Id(Ids.next()),
                moment.client(),
                null,
                form.text("topic"),
                told.words(),
                told.stance(),
                List.of(),
                draft.strand() == Strand.PERSONAL,
                form.chosen("sensitivity")
                        .map(word -> RequestValues.word(Fact.Sensitivity.class, word))
                        .orElseGet(() -> sensitivity(draft)),
                moment.direction() != Direction.GIVEN,
                moment.day(),
                moment.id().value());
    }

    /** What was said in confidence stays between the two. */
    static Fact.Sensitivity sensitivity(MomentProposal proposed) {
        if (proposed.confidential()) return Fact.Sensitivity.CONFIDENTIAL;
        return proposed.strand() == Strand.PERSONAL ? Fact.Sensitivity.PERSONAL : Fact.Sensitivity.ORDINARY;
    }
}
