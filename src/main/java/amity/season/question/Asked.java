package amity.season.question;

import amity.season.rules.Unknown;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a question: asked on a day, answered, or let go. */
record Asked(UUID subject, Unknown what, @Nullable LocalDate on, boolean closed) {
    /** Asked of both before the two became one. */
    Asked with(Asked other) {
        var later = on == null || other.on != null && other.on.isAfter(on) ? other.on : on;
        return new Asked(subject, what, later, closed || other.closed);
    }
}
