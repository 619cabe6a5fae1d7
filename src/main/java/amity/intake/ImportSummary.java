package amity.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * An import among others, by the names of its files.
 *
 * @param at when it was kept, or begun where it is not kept yet
 */
public record ImportSummary(UUID id, Preview.State state, Instant at, String files, long moments) {}
