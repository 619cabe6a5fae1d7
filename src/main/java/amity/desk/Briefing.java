package amity.desk;

import amity.boundary.Concern;
import amity.boundary.Lines;
import amity.client.Client;
import amity.client.Fact;
import amity.moment.Moment;
import amity.moment.Promise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to know before a talk, read in twenty seconds. */
public record Briefing(
        Client client,
        @Nullable Moment lastTalk,
        boolean quiet,
        List<Promise> ours,
        List<Promise> theirs,
        @Nullable Fact askAfter,
        Lines lines,
        List<Concern> concerns,
        List<String> betterNot) {}
