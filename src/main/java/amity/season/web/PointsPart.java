package amity.season.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a gift for one person, added up, as it is shown beside their entry.
 *
 * @param sum what it comes to, in a sentence
 * @param held the tests that hold, each with its points
 * @param changing what alone would make it enough
 * @param said what is remembered of the silence, where something is
 * @param asks whether she is asked about it
 * @param until the day that is proposed as the end of a pause
 */
public record PointsPart(
        String path,
        String id,
        String name,
        String sum,
        List<String> held,
        List<String> changing,
        @Nullable String said,
        boolean asks,
        String until) {}
