package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.boundary.BoundaryNotice;
import amity.boundary.Pass;
import amity.circle.Thanks;
import amity.knowing.Remark;
import amity.knowing.question.QuestionFindings;
import amity.knowing.question.SeasonQuestion;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.partnership.ask.AskState;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.season.OpenSeasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what became of an entry that is done, and takes it back. */
@Component
record Completions(
        DeedLog deeds,
        AskSteps asks,
        BoundaryNotice boundaries,
        Thanks thanks,
        QuestionFindings questions,
        OpenSeasons seasons,
        Reviews reviews,
        Words words) {
    static final String BOUNDARY = "boundary";
    private static final String QUESTION = "question";

    record Written(
            Moment.@Nullable Id moment,
            Promise.@Nullable Id promise,
            @Nullable Pass pass) {
        static final Written NOTHING = new Written(null, null, null);

        static Written of(Moment.@Nullable Id moment) {
            return new Written(moment, null, null);
        }
    }

    Written write(Practice practice, Entry entry, @Nullable String anyway) {
        return switch (entry.becomes()) {
            case EntryOutcome.Noted noted -> deeds.note(practice, noted, anyway);
            case EntryOutcome.Kept(var promise) -> deeds.keep(practice, promise);
            case EntryOutcome.Asked(var question) ->
                new Written(null, null, questions.asked(practice, question, anyway));
            case EntryOutcome.Told(var boundary) -> {
                var told = boundaries.told(practice, boundary.id(), null, anyway);
                yield new Written(told.moment(), null, told.pass());
            }
            case EntryOutcome.Thanked(var introduction, var noted) -> {
                var written = noted == null ? Written.NOTHING : deeds.note(practice, noted, anyway);
                thanks.said(practice, introduction);
                yield written;
            }
            case EntryOutcome.Asking(var ask, var next) ->
                Written.of(asks.step(practice, ask, next, anyway).moment());
            case EntryOutcome.Wanted _, EntryOutcome.Rested _, EntryOutcome.Seen _ -> Written.NOTHING;
            case EntryOutcome.SeenTo _ -> throw new Refusal(words.say("desk.seen-to"));
        };
    }

    /** Refuses to pass over what is seen to on a page of its own. */
    void refuseUnseen(Entry entry) {
        if (entry.becomes() instanceof EntryOutcome.SeenTo) throw new Refusal(words.say("desk.seen-to"));
    }

    /** Takes a step of something asked other than the next. */
    Written step(Practice practice, Entry entry, AskState step) {
        if (entry.becomes() instanceof EntryOutcome.Asking(var ask, var _)) {
            return Written.of(asks.step(practice, ask, step, null).moment());
        }
        throw new Refusal(words.say("desk.unknown"));
    }

    /** Writes down a talk and what was heard in it; one that is told of before its hour happened just now. */
    Written talked(Practice practice, Entry entry, List<Remark> heard, Look look) {
        if (entry.kind() != EntryKind.TALK || !(entry.becomes() instanceof EntryOutcome.Noted(var talk, var _))) {
            throw new Refusal(words.say("desk.unknown"));
        }
        var client = look.meet(List.of(talk.client())).client(talk.client()).orElseThrow();
        boolean early = talk.time().start() != null && talk.time().start().isAfter(look.now());
        return deeds.talk(practice, client, early ? talk.at(look.now(), null) : talk, heard, look.today());
    }

    Written answered(Practice practice, Entry entry, String said, List<Remark> read) {
        if (entry.becomes() instanceof EntryOutcome.Asked(var question)) {
            return Written.of(questions.answer(practice, question, said, read).moment());
        }
        throw new Refusal(words.say("desk.unknown"));
    }

    /** Keeps what is wanted with a client as an answer of the review. */
    void wanted(Practice practice, Entry entry, String word) {
        if (!(entry.becomes() instanceof EntryOutcome.Wanted(var client))) throw new Refusal(words.say("desk.unknown"));
        reviews.answer(practice, client, Question.WANTED, word);
    }

    void undo(Practice practice, DeskAnswer answer) {
        deeds.undo(practice, answer);
        if (answer.word() == DeskAnswer.Word.DONE) {
            switch (answer.rule()) {
                case AsksDue.RULE -> asks.takeBack(practice, answer);
                case BOUNDARY ->
                    boundaries.notTold(practice, UUID.fromString(answer.subject()), LocalDate.parse(answer.period()));
                case ThanksDue.RULE -> thanks.unsaid(practice.id(), UUID.fromString(answer.subject()));
                case QUESTION -> unask(practice, answer);
                default -> {}
            }
        }
    }

    /** Which question of which season: what an answer is found again by. */
    static Entry.Id id(SeasonQuestion question) {
        return Entry.Id.of(QUESTION, question.client().id(), question.season().address() + "-" + question.word());
    }

    private void unask(Practice practice, DeskAnswer answer) {
        int word = answer.period().lastIndexOf('-');
        var client = requireNonNull(answer.client());
        if (answer.moment() != null) {
            questions.unanswer(practice, client, answer.moment());
            return;
        }
        seasons.at(practice, answer.period().substring(0, word))
                .ifPresent(season -> questions.takeBack(
                        practice, season, client, answer.period().substring(word + 1)));
    }
}
