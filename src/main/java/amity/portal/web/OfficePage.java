package amity.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where she says what a client sees, and who there has a link.
 *
 * @param way where clients find their page; null where nobody came by it lately
 * @param why no link can be made, where that is so
 * @param handed a link made just now: it is shown this once
 * @param first and {@code last} day that a link may open until, and {@code usual}, the one it has otherwise
 * @param wrong why what was asked for was not done
 */
public record OfficePage(
        String id,
        String client,
        @Nullable String way,
        @Nullable String why,
        @Nullable Handed handed,
        List<Someone> people,
        List<Switch> switches,
        String first,
        String usual,
        String last,
        @Nullable String wrong) {
    public record Handed(String name, String address, String words, String mail) {}

    /**
     * A person at the client.
     *
     * @param link the id of a link that opens; null where they have none
     * @param says of the link until when it opens and in which month it was used, or that there is none
     */
    public record Someone(String id, String name, @Nullable String link, String says) {}

    /**
     * Something that is shown or not.
     *
     * @param spoken the day on which it was spoken about; null while it is not shown
     */
    public record Switch(
            String part, String name, String says, @Nullable String spoken) {
        public boolean isOn() {
            return spoken != null;
        }
    }
}
