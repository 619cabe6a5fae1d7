package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How I work, to be read, changed, printed and brought up with a client.
 *
 * @param with the client with whom it is talked about, where there is one
 */
public record WorkProfilePage(
        String opening,
        List<Way> gives,
        List<Way> countsOn,
        String hours,
        boolean own,
        String owner,
        @Nullable With with,
        @Nullable String sorry) {
    public record Way(String field, String name, String words) {}

    /** With whom, when it was brought up last, and whether it is time to. */
    public record With(String client, String name, @Nullable String last, boolean now) {}
}
