package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same client under another name: what was united, whom it might be, and what uniting another would mean.
 *
 * @param joined what came to it by a merge, by id and name
 * @param q what was searched
 * @param union what is about to be united
 */
public record SamePage(
        String id,
        String name,
        List<ClientPage.Pick> joined,
        List<Found> proposed,
        String q,
        List<Found> found,
        @Nullable Union union) {

    public record Found(String id, String name, String why) {}

    /** Another client, and in a sentence what would come along. */
    public record Union(String id, String sentence) {}
}
