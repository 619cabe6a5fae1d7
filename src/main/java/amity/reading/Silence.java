package amity.reading;

import amity.boundary.Boundary;
import amity.boundary.BoundaryKind;
import amity.boundary.Lines;
import amity.client.Client;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of work that has stopped or grown less: the client is away, or the user has said why.
 *
 * @param on the day from which it is known
 * @param until the last day of what is paused, where it has one
 */
public record Silence(Word word, LocalDate on, @Nullable LocalDate until) {
    /** The last bill may still come after an end: only later work takes it back. */
    private static final int LAST_BILL = 31;

    public enum Word implements Keyword {
        PAUSED,
        ENDED,
        QUIET
    }

    /** What holds on a day, after the last paid work there was until then. */
    static @Nullable Silence of(Timeline timeline, @Nullable LocalDate lastWork, LocalDate asOf) {
        var away = away(timeline.lines(), asOf);
        return away != null ? away : of(timeline.client(), timeline.answers(), lastWork, asOf);
    }

    private static @Nullable Silence away(Lines lines, LocalDate asOf) {
        return lines.of(BoundaryKind.LEAVE)
                .filter(leave -> !leave.isOurs() && leave.isOn(asOf))
                .findFirst()
                .map(leave -> new Silence(Word.PAUSED, first(leave, asOf), leave.to()))
                .orElse(null);
    }

    private static LocalDate first(Boundary leave, LocalDate asOf) {
        return leave.from() == null ? asOf : leave.from();
    }

    /** The same, only from what she said in an answer or by choosing the status. */
    static @Nullable Silence of(Client client, List<Answer> answers, @Nullable LocalDate lastWork, LocalDate asOf) {
        if (client.tenure().chosen()) {
            return switch (client.status()) {
                case RESTING, PARTED -> new Silence(Word.ENDED, lastWork == null ? asOf : lastWork, null);
                case ACTIVE, PROSPECT -> said(answers, lastWork, asOf, true);
            };
        }
        return said(answers, lastWork, asOf, false);
    }

    private static @Nullable Silence said(
            List<Answer> answers, @Nullable LocalDate lastWork, LocalDate asOf, boolean stillAtWork) {
        var answer = Answer.latest(answers, Question.SILENCE, asOf);
        if (answer == null) return null;
        var said = new Silence(Keyword.of(Word.class, answer.word()), answer.on(), answer.until());
        boolean holds =
                switch (said.word) {
                    case PAUSED -> said.until == null || !asOf.isAfter(said.until);
                    case ENDED -> !stillAtWork && !said.isOverBy(lastWork, LAST_BILL);
                    case QUIET -> !said.isOverBy(lastWork, 0);
                };
        return holds ? said : null;
    }

    private boolean isOverBy(@Nullable LocalDate lastWork, int days) {
        return lastWork != null && lastWork.isAfter(on.plusDays(days));
    }
}
