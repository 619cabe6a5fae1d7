package amity.partnership.transition;

import amity.client.Client;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relationship on the way to what she wants it to be.
 *
 * @param step what she does next, in her words
 * @param review the day by which she says what came of it
 * @param stillMoving the days on which she looked and gave it more time
 * @param ending what came of it; null while it is under way
 */
public record Transition(
        Id id,
        Client.Id client,
        LocalDate begun,
        @Nullable String step,
        LocalDate review,
        List<Look> stillMoving,
        @Nullable Ending ending) {

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A look: it was still moving and got until another day. */
    public record Look(
            LocalDate on, LocalDate until, @Nullable String why) {}

    public record Ending(
            Outcome outcome, LocalDate on, @Nullable String why) {}

    /** What came of changing it, put plainly: it is what she wants, or one of three endings. */
    public enum Outcome implements Keyword {
        PARTNERSHIP,
        TRANSACTIONAL,
        TERMS,
        PART,
        LEFT
    }

    /** How far it has come: read off what was asked and agreed since it was begun. */
    public enum Stage implements Keyword {
        SEEING,
        ASKING,
        AGREED,
        OUTCOME
    }

    public boolean isUnderWay() {
        return ending == null;
    }

    public boolean isDueOn(LocalDate day) {
        return isUnderWay() && !review.isAfter(day);
    }
}
