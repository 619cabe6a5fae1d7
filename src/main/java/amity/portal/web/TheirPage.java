package amity.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees.
 *
 * @param place under which its forms are sent; empty on the page as she sees it, whose forms do nothing
 * @param back the way back from the page as she sees it; empty on their own
 * @param owner how the clients call her
 * @param name how the reader is called
 * @param lastDay on which the link opens it; null where there is none yet
 * @param mail opens a letter in which a new link is asked for
 * @param gifts what they may be given, as they have said; null where they have not
 */
public record TheirPage(
        String place,
        String back,
        String business,
        String owner,
        String name,
        @Nullable String lastDay,
        String mail,
        Forms forms,
        @Nullable String gifts,
        boolean workOnly,
        List<Reach> reach) {
    /** The page as she sees it before it is anybody’s: nothing on it can be sent. */
    public boolean inert() {
        return place.isEmpty();
    }

    /** When one side likes to be reached. */
    public record Reach(String whose, String hours) {}
}
