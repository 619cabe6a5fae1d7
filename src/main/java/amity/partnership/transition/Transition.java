package amity.partnership.transition;

import amity.client.Client;
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

    /** It was still moving, and had until another day. */
    public record Look(
            LocalDate on, LocalDate until, @Nullable String why) {}

    public record Ending(
            TransitionOutcome outcome,
            LocalDate on,
            @Nullable String why) {}

    public boolean underWay() {
        return ending == null;
    }

    /** The day has come. */
    public boolean dueOn(LocalDate day) {
        return underWay() && !review.isAfter(day);
    }
}
