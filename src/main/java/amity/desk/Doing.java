package amity.desk;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
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
    private final Words words;

    Doing(Ledger ledger, Promises promises, Words words) {
        this.ledger = ledger;
        this.promises = promises;
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

    private Written kept(Practice practice, Promise promise) {
        var moment = ledger.record(
                practice,
                Note.of(promise.client(), Sentences.capital(promise.words()))
                        .as(Kind.HELP)
                        .direction(promise.whose() == Promise.Whose.OURS ? Direction.GIVEN : Direction.RECEIVED)
                        .from(SOURCE, null));
        promises.keep(practice, promise.id(), moment.id());
        return new Written(moment.id(), promise.id());
    }
}
