package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.boundary.Pass;
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
    private final Noting noting;
    private final PromisesKept kept;
    private final QuestionsAsked asked;
    private final Reviews reviews;
    private final Words words;

    Doing(Noting noting, PromisesKept kept, QuestionsAsked asked, Reviews reviews, Words words) {
        this.noting = noting;
        this.kept = kept;
        this.asked = asked;
        this.reviews = reviews;
        this.words = words;
    }

    /** What was written: a moment, the promise it kept, and by whose leave. */
    record Written(
            Moment.@Nullable Id moment,
            Promise.@Nullable Id promise,
            @Nullable Pass pass) {
        static final Written NOTHING = new Written(null, null, null);
    }

    Written write(Practice practice, Entry entry, @Nullable String anyway) {
        return switch (entry.becomes()) {
            case Becomes.Noted noted -> noting.note(practice, noted, anyway);
            case Becomes.Kept(var promise) -> kept.keep(practice, promise);
            case Becomes.Wanted wanted -> Written.NOTHING;
            case Becomes.Asked(var question) -> asked.ask(practice, question, anyway);
            case Becomes.Seen seen -> Written.NOTHING;
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
        var promise = answer.promise();
        noting.undo(practice, answer);
        if (promise != null) {
            kept.reopen(practice, promise);
        }
        asked.takeBack(practice, answer);
    }
}
