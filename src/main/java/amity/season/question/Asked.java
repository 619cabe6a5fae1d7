package amity.season.question;

import amity.season.rules.Unknown;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a question: asked on a day, answered, or let go. */
record Asked(UUID subject, Unknown what, @Nullable LocalDate on, boolean closed) {}
