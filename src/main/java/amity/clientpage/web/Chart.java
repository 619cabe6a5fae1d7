package amity.clientpage.web;

import amity.reading.RelationshipKind;
import amity.shell.Words;
import amity.standing.Standing;
import java.util.List;
import java.util.function.ToIntFunction;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the picture of give and get is drawn from; where a name finds room is seen where it is drawn. */
@Component
record Chart(JsonMapper json, Words words) {
    private static final List<String> CORNERS = List.of("they", "both", "little", "i");
    private static final int NAME = 24;

    private record Point(int x, int y, double size, String name, String say, String colour) {}

    private record Picture(
            List<Point> points, int max, List<Double> middle, List<String> corners, String x, String y) {}

    String json(List<Standing> shown) {
        int most = shown.stream()
                .mapToInt(one -> Math.max(one.giving().given(), one.giving().received()))
                .max()
                .orElse(0);
        return json.writeValueAsString(new Picture(
                shown.stream().map(this::point).toList(),
                Math.max(4, most),
                List.of(middle(shown, one -> one.giving().given()), middle(shown, one -> one.giving()
                        .received())),
                CORNERS.stream()
                        .map(corner -> words.say("relationship.map.corner." + corner))
                        .toList(),
                words.say("relationship.map.x"),
                words.say("relationship.map.y")));
    }

    private Point point(Standing one) {
        return new Point(
                one.giving().given(),
                one.giving().received(),
                size(one.work().revenue()),
                brief(one.name()),
                words.say(
                        "relationship.map.point",
                        one.giving().given(),
                        one.giving().received(),
                        ClientRows.revenue(one),
                        words.say("relationship.kind." + one.called())),
                colour(one.kind()));
    }

    private static double size(Money revenue) {
        return Math.max(0, revenue.getAmount().doubleValue());
    }

    private static String colour(RelationshipKind.Word kind) {
        return switch (kind) {
            case PARTNERSHIP -> "ok";
            case FRIENDLY -> "note";
            case ONE_SIDED -> "given";
            case TRANSACTIONAL, TOO_SOON, WORK_ONLY -> "shared";
        };
    }

    /** The middle lines stand at her own median, off the axes even where most give nothing. */
    private static double middle(List<Standing> shown, ToIntFunction<Standing> side) {
        var counts = shown.stream().mapToInt(side).sorted().toArray();
        return counts.length == 0
                ? 2
                : Math.max(0.5, (counts[(counts.length - 1) / 2] + counts[counts.length / 2]) / 2.0);
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME)) + "…";
    }
}
