package amity.boundary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How we like to work: the boundaries of one client, or the practice’s own for all of them.
 *
 * @param client whose page it belongs to; empty where it is our own
 * @param gifts what may be given, which is the client’s gift policy
 * @param nothingLeft where what is set leaves no time or no way at all
 */
public record BoundariesPage(
        String client,
        String name,
        List<Group> groups,
        @Nullable String gifts,
        List<String> nothingLeft) {

    public record Group(String title, List<Line> lines) {}

    /**
     * One boundary.
     *
     * @param remarks whether it warns or blocks, is known or still to say, and its dates
     * @param exception what can be said of it for this client: relax or hold; null where nothing can
     */
    public record Line(
            String id,
            String address,
            String words,
            String remarks,
            @Nullable String exception) {}

    public boolean isOurs() {
        return client.isEmpty();
    }

    /** What is added to an address to stay with the client. */
    public String with() {
        return isOurs() ? "" : "client=" + client;
    }
}
