package amity.season.web;

import java.util.List;

/** One sheet for what became of a season: reactions, thanks, money, and ten lines to tell others. */
public record AftermathPage(
        String name,
        String path,
        String lede,
        List<Line> lines,
        List<Reaction> reactions,
        List<String> lessons,
        List<String> tell) {

    /** One person: what they were given, and what they made of it. */
    public record Line(
            String id,
            String name,
            String given,
            String note,
            boolean more,
            boolean nothing,
            String reaction,
            boolean thanked) {}

    public record Reaction(String word, String says) {}
}
