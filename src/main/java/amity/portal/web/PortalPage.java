package amity.portal.web;

import amity.partnership.disclosure.Disclosure;
import java.util.List;
import java.util.Set;
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
 * @param shown the parts switched on, by their words
 * @param agreement how both support each other; null where it is not shown
 * @param bothGave in which ways and months; empty where it is not shown
 * @param gifts what they may be given, as they have said; null where they have not
 */
public record PortalPage(
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
        List<Reach> reach,
        Set<String> shown,
        Disclosure.@Nullable Support agreement,
        List<Way> bothGave) {
    /** Whether it is her preview, from which nothing can be sent. */
    public boolean isInert() {
        return place.isEmpty();
    }

    public boolean shows(String part) {
        return shown.contains(part);
    }

    /** One of the six ways, with the months in which each side gave in it. */
    public record Way(String name, String given, String received) {}

    public record Reach(String whose, String hours) {}
}
