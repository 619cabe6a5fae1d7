package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Promise;
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
    static final String SOURCE = "desk";
    private final Ledger ledger;
    private final PromisesKept kept;
    private final QuestionsAsked asked;
    private final Reviews reviews;
    private final Words words;

    Doing(Ledger ledger, PromisesKept kept, QuestionsAsked asked, Reviews reviews, Words words) {
        this.ledger = ledger;
        this.kept = kept;
        this.asked = asked;
        this.reviews = reviews;
        this.words = words;
    }

    /** What was written: a moment, and the promise it kept. */
    record Written(Moment.@Nullable Id moment, Promise.@Nullable Id promise) {}

    Written write(Practice practice, Entry entry) {
        return switch (entry.becomes()) {
            case Becomes.Noted(var note) ->
                new Written(ledger.record(practice, note.from(SOURCE, null)).id(), null);
            case Becomes.Kept(var promise) -> kept.keep(practice, promise);
            case Becomes.Wanted wanted -> new Written(null, null);
            case Becomes.Asked(var question) -> asked.ask(practice, question);
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
            kept.reopen(practice, promise);
        }
        asked.takeBack(practice, answer);
    }
}
