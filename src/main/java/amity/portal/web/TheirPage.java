package amity.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees.
 *
 * @param place under which its forms are sent; empty on the page as she sees it, whose forms do nothing
 * @param owner how the clients call her
 * @param name how the reader is called
 * @param lastDay on which the link opens it; null where there is none yet
 * @param mail opens a letter in which a new link is asked for; null where her address is not known
 * @param gifts what they may be given, as they have said; null where they have not
 */
public record TheirPage(
        String place,
        String business,
        String owner,
        String name,
        @Nullable String lastDay,
        @Nullable String mail,
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
