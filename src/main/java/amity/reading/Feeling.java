package amity.reading;

import amity.review.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the user last answered to a question of feeling: whether values are shared, whether it gels, whether she enjoys it; absent where not asked. */
public record Feeling(@Nullable String word, @Nullable LocalDate on, Reason reason) {

    static Feeling of(Basis basis, Question question) {
        var answer = basis.answer(question);
        return answer == null
                ? new Feeling(null, null, Reason.of("feeling.not-asked"))
                : new Feeling(
                        answer.word(),
                        answer.on(),
                        Reason.of("feeling." + question.word() + "." + answer.word(), answer.on()));
    }
}
