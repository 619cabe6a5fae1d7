package amity.season.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on the list, looked at closely: what speaks for and against more than a card, every choice there is, and the sums.
 *
 * @param fixed no longer the plan's to change
 * @param team whether there is one for the team too; null where there is no team
 * @param tips what tips it, of all that speaks for and against
 * @param moments where the moments behind it are, for a client
 * @param points what speaks for and against a gift, added up; null for whoever is no client
 * @param learned how the usual price was moved by what delighted them, where it was
 * @param part under the person's fold in the plan, rather than a page of its own
 */
public record EntryPage(
        String path,
        String id,
        String name,
        boolean fixed,
        boolean part,
        @Nullable Boolean team,
        List<SeasonPage.Choice> choices,
        List<String> inFavour,
        List<String> against,
        String tips,
        @Nullable String moments,
        List<String> ruledOut,
        List<Sum> sums,
        @Nullable PointsPart points,
        @Nullable String learned) {

    public record Sum(String words, String cost, String hours, String terms, String value, boolean chosen) {}
}
