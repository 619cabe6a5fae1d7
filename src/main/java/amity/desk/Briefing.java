package amity.desk;

import amity.boundary.Concern;
import amity.boundary.Lines;
import amity.client.Client;
import amity.client.Fact;
import amity.moment.Promise;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to know before a talk, read in twenty seconds.
 *
 * @param until when, on the day of the talk, they can no longer be reached, by their own clock; null where they have said
 *     no hours, or it is outside them
 */
public record Briefing(
        Client client,
        List<Promise> ours,
        List<Promise> theirs,
        @Nullable Fact askAfter,
        Lines lines,
        @Nullable OffsetDateTime until,
        List<Concern> concerns,
        List<String> betterNot) {}
