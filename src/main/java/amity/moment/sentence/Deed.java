package amity.moment.sentence;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says was done.
 *
 * @param channel how they talked, where they did
 * @param signal what sort of signal it is, where it is one
 */
public record Deed(
        Kind kind,
        Direction direction,
        @Nullable String channel,
        @Nullable Signal signal) {}
