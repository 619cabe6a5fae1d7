package amity.circle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circle.
 *
 * @param chart what the picture is drawn from; null where there is nothing to draw
 * @param said the same in a few sentences
 * @param crowd what is not on the picture, where it would be too full
 */
public record CirclePage(
        String lede,
        @Nullable String chart,
        String said,
        @Nullable String crowd,
        List<Fact> facts,
        List<Row> introducers,
        List<Thank> thanks,
        List<Coming> coming,
        List<Met> people) {

    public record Fact(String words, @Nullable String removal) {}

    public record Row(String name, @Nullable String client, String introduced, String brought) {}

    public record Thank(
            String id, String sentence, @Nullable String client, String wording, String mail) {}

    /** A function ahead, or one to look back on. */
    public record Coming(String id, String name, String when, String tone, String why, boolean open) {}

    public record Met(
            String id,
            String name,
            @Nullable String client,
            String through,
            String where,
            String then,
            boolean assistant) {}
}
