package amity.intake;

import java.time.Instant;
import java.util.UUID;

/** An import that is not kept yet, by the names of its files. */
public record Begun(UUID id, Instant at, String files, boolean reading) {}
