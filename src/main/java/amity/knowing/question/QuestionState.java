package amity.knowing.question;

import amity.plan.MissingFact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a question: asked on a day, answered on a day, or let go. */
record QuestionState(
        UUID subject,
        MissingFact what,
        @Nullable LocalDate on,
        @Nullable LocalDate answered,
        boolean letGo) {
    /** Both states as one, after two clients were merged. */
    QuestionState with(QuestionState other) {
        return new QuestionState(
                subject, what, later(on, other.on), later(answered, other.answered), letGo || other.letGo);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    boolean isClosed() {
        return answered != null || letGo;
    }

    boolean isAnsweredSince(LocalDate day) {
        return answered != null && !answered.isBefore(day);
    }

    /** Whether it was asked or answered on this day. */
    boolean isOf(LocalDate day) {
        return day.equals(on) || day.equals(answered);
    }
}
