package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.boundary.Pass;
import amity.knowing.Remark;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.partnership.ask.AskState;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what became of an entry that is done, and takes it back. */
@Component
record Completions(
        DeedLog noting,
        PromiseCompletion kept,
        Reviews reviews,
        Words words,
        List<CompletionTarget> elsewhere,
        QuestionCompletion questions) {
    static final String SOURCE = "desk";

    /** What was written: a moment, the promise it kept, and by whose leave. */
    record Written(
            Moment.@Nullable Id moment,
            Promise.@Nullable Id promise,
            @Nullable Pass pass) {
        static final Written NOTHING = new Written(null, null, null);
    }

    Written write(Practice practice, Entry entry, @Nullable String anyway) {
        return switch (entry.becomes()) {
            case EntryOutcome.Noted noted -> noting.note(practice, noted, anyway);
            case EntryOutcome.Kept(var promise) -> kept.keep(practice, promise);
            case EntryOutcome.Wanted wanted -> Written.NOTHING;
            case EntryOutcome.Asked asked -> elsewhere(practice, asked, anyway);
            case EntryOutcome.Told told -> elsewhere(practice, told, anyway);
            case EntryOutcome.Thanked thanked -> elsewhere(practice, thanked, anyway);
            case EntryOutcome.Asking asking -> elsewhere(practice, asking, anyway);
            case EntryOutcome.Rested rested -> Written.NOTHING;
            case EntryOutcome.Seen seen -> Written.NOTHING;
            case EntryOutcome.SeenTo seenTo -> throw new Refusal(words.say("desk.seen-to"));
        };
    }

    /** What has to be seen to cannot be passed over. */
    void refuseUnseen(Entry entry) {
        if (entry.becomes() instanceof EntryOutcome.SeenTo) {
            throw new Refusal(words.say("desk.seen-to"));
        }
    }

    private Written elsewhere(Practice practice, EntryOutcome becomes, @Nullable String anyway) {
        return elsewhere.stream()
                .flatMap(one -> one.write(practice, becomes, anyway).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Takes a step of something asked other than the next. */
    Written step(Practice practice, Entry entry, AskState step) {
        if (!(entry.becomes() instanceof EntryOutcome.Asking(var ask, var next))) {
            throw new Refusal(words.say("desk.unknown"));
        }
        return elsewhere(practice, new EntryOutcome.Asking(ask, step), null);
    }

    /** Writes down a talk and what was heard in it; one that is told of before its hour happened just now. */
    Written talked(Practice practice, Entry entry, List<Remark> heard, Look look) {
        if (entry.kind() != EntryKind.TALK || !(entry.becomes() instanceof EntryOutcome.Noted(var talk, var action))) {
            throw new Refusal(words.say("desk.unknown"));
        }
        var client = look.meet(List.of(talk.client())).client(talk.client()).orElseThrow();
        var early = talk.time().start() != null && talk.time().start().isAfter(look.now());
        return noting.talk(practice, client, early ? talk.at(look.now(), null) : talk, heard, look.today());
    }

    /** Keeps what they said to a question. */
    Written answered(Practice practice, Entry entry, String said, List<Remark> read) {
        if (!(entry.becomes() instanceof EntryOutcome.Asked(var question))) {
            throw new Refusal(words.say("desk.unknown"));
        }
        return new Written(questions.answer(practice, question, said, read), null, null);
    }

    /** Keeps what is wanted with a client as an answer of the review. */
    void wanted(Practice practice, Entry entry, String word) {
        if (!(entry.becomes() instanceof EntryOutcome.Wanted)) {
            throw new Refusal(words.say("desk.unknown"));
        }
        reviews.answer(practice, requireNonNull(entry.client()), Question.WANTED, word);
    }

    void undo(Practice practice, DeskAnswer answer) {
        var promise = answer.promise();
        noting.undo(practice, answer);
        if (promise != null) {
            kept.reopen(practice, promise);
        }
        elsewhere.forEach(one -> one.takeBack(practice, answer));
    }
}
