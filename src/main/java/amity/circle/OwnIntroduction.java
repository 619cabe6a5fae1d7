package amity.circle;

import amity.client.Someone;
import amity.moment.Moment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two whom we introduced to each other, and the moment of giving it was for each that is a client. */
public record OwnIntroduction(
        UUID id,
        Someone one,
        Someone other,
        LocalDate on,
        String words,
        Moment.@Nullable Id withOne,
        Moment.@Nullable Id withOther) {
    boolean joins(Someone first, Someone second) {
        return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
    }
}
