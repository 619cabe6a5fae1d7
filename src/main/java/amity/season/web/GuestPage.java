package amity.season.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may be put on a season's list: whom a name could mean, or everybody who is not on it yet.
 *
 * @param name the name that was typed
 * @param found whom it could mean, each under their id
 * @param sorry what was wrong with what was sent
 */
public record GuestPage(
        String path,
        String title,
        String name,
        String sentence,
        List<Found> found,
        @Nullable String sorry) {

    public record Found(String id, String name) {}
}
