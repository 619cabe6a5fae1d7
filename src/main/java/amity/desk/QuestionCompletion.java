package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.knowing.Remark;
import amity.knowing.question.QuestionFindings;
import amity.knowing.question.SeasonQuestion;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the season that a question was asked, as on its page of questions; and that it was not, after all. */
@Component
record QuestionCompletion(QuestionFindings foundOut, OpenSeasons seasons) implements CompletionTarget {
    static final String RULE = "question";

    /** Which question of which season: what an answer is found again by. */
    static Entry.Id id(SeasonQuestion question) {
        return new Entry.Id(
                RULE, question.client().id().toString(), question.season().address() + "-" + question.word());
    }

    @Override
    public Optional<Completions.Written> write(Practice practice, EntryOutcome becomes, @Nullable String anyway) {
        return becomes instanceof EntryOutcome.Asked(var question)
                ? Optional.of(new Completions.Written(null, null, foundOut.asked(practice, question, anyway)))
                : Optional.empty();
    }

    /** Keeps what they said; the moment in which they did. */
    Moment.Id answer(Practice practice, SeasonQuestion question, String said, List<Remark> read) {
        return foundOut.answer(practice, question, said, read).moment();
    }

    @Override
    public void takeBack(Practice practice, DeskAnswer answer) {
        if (answer.word() != DeskAnswer.Word.DONE || !answer.about().startsWith(RULE + ":")) return;
        var period = answer.entry().substring(answer.about().length() + 1);
        int word = period.lastIndexOf('-');
        var moment = answer.moment();
        if (moment != null) {
            foundOut.unanswer(practice, requireNonNull(answer.client()), moment);
            return;
        }
        seasons.at(practice, period.substring(0, word))
                .ifPresent(season -> foundOut.takeBack(
                        practice, season, requireNonNull(answer.client()), period.substring(word + 1)));
    }
}
