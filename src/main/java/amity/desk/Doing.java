package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Proposals;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refused;
import amity.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what became of an entry that is done, and takes it back. */
@Component
class Doing {
    private static final String SOURCE = "desk";
    private final Ledger ledger;
    private final Promises promises;
    private final Proposals proposals;
    private final Reviews reviews;
    private final Words words;

    Doing(Ledger ledger, Promises promises, Proposals proposals, Reviews reviews, Words words) {
        this.ledger = ledger;
        this.promises = promises;
        this.proposals = proposals;
        this.reviews = reviews;
        this.words = words;
    }

    /** What was written: a moment, and the promise it kept. */
    record Written(Moment.@Nullable Id moment, Promise.@Nullable Id promise) {}

    Written write(Practice practice, Entry entry) {
        return switch (entry.becomes()) {
            case Becomes.Noted(var note) ->
                new Written(ledger.record(practice, note.from(SOURCE, null)).id(), null);
            case Becomes.Kept(var promise) -> kept(practice, promise);
            case Becomes.Wanted wanted -> new Written(null, null);
            case Becomes.Seen seen -> new Written(null, null);
        };
    }

    /** Keeps what is wanted with a client as an answer of the review. */
    void wanted(Practice practice, Entry entry, String word) {
        if (!(entry.becomes() instanceof Becomes.Wanted)) {
            throw new Refused(words.say("desk.unknown"));
        }
        reviews.answer(practice, requireNonNull(entry.client()), Question.WANTED, word);
    }

    void undo(Practice practice, Answer answer) {
        var moment = answer.moment();
        var promise = answer.promise();
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("desk.undone"));
        }
        if (promise != null) {
            promises.reopen(practice, promise);
        }
    }

    /** The way in which it was kept is read from its words, as for a moment noted. */
    private Written kept(Practice practice, Promise promise) {
        var given = promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED;
        var way = proposals.of(practice, promise.words(), "", given, null).kind();
        var moment = ledger.record(
                practice,
                Note.of(promise.client(), Sentences.capital(promise.words()))
                        .as(way)
                        .direction(given)
                        .from(SOURCE, null));
        promises.keep(practice, promise.id(), moment.id());
        return new Written(moment.id(), promise.id());
    }
}
