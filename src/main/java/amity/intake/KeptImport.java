package amity.intake;

import java.time.Instant;
import java.util.UUID;

/** An import that was kept, by the names of its files. */
public record KeptImport(UUID id, Instant at, String files, long moments, boolean undone) {}
