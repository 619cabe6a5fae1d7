package amity.circle.web;

import amity.circle.Circle;
import amity.circle.Circle.Member;
import amity.circle.Circle.Place;
import amity.circle.Layout;
import amity.client.Salutation;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the picture of the circle is drawn from. */
@Component
record CircleChart(JsonMapper json, CircleWords words) {
    private static final int NAME = 22;
    private static final double MIDDLE = 0.12;
    private static final double SMALLEST = 17;
    private static final double MORE = 23;

    private record Node(
            String id, String name, String say, String kind, double x, double y, double size, String side) {}

    private record Link(String source, String target, String say, String kind) {}

    private record Picture(List<Node> nodes, List<Link> links) {}

    @Nullable
    String json(Practice practice, Circle circle, LocalDate today) {
        if (circle.members().isEmpty()) return null;
        var layout = Layout.of(circle);
        double most =
                circle.members().stream().mapToDouble(CircleChart::money).max().orElse(0);
        var me = UUID.nameUUIDFromBytes(new byte[0]).toString();
        var nodes = new ArrayList<Node>();
        nodes.add(
                new Node(me, Salutation.person(practice.owner(), words.words()).name(), "", "me", 0, 0, 0, "inside"));
        var links = new ArrayList<Link>();
        for (var member : circle.members()) {
            var spot = layout.spots().get(member.id());
            nodes.add(new Node(
                    member.id().toString(),
                    brief(member.name()),
                    words.member(member, today),
                    member.place() == Place.ASSISTANT ? "met" : member.place().word(),
                    spot.x(),
                    spot.y(),
                    size(member, most),
                    side(spot, layout.branching().contains(member.id()))));
            if (layout.roots().contains(member.id())) {
                links.add(new Link(me, member.id().toString(), "", "own"));
            }
        }
        links.addAll(links(circle, today));
        return json.writeValueAsString(new Picture(nodes, links));
    }

    private List<Link> links(Circle circle, LocalDate today) {
        var names = circle.names();
        return circle.ties().stream()
                .filter(tie -> names.containsKey(tie.from()) && names.containsKey(tie.to()))
                .map(tie -> new Link(
                        tie.from().toString(),
                        tie.to().toString(),
                        words.tie(
                                tie,
                                names,
                                circle.members().stream()
                                        .filter(member -> member.id().equals(tie.to()))
                                        .findFirst()
                                        .map(Member::met)
                                        .orElse(null),
                                today),
                        tie.bond().word()))
                .toList();
    }

    /** By revenue where it may be counted; everyone else alike. */
    private static double size(Member member, double most) {
        return member.client() == null ? SMALLEST - 3 : SMALLEST + MORE * Math.sqrt(money(member) / Math.max(1, most));
    }

    private static double money(Member member) {
        return member.revenue() == null
                ? 0
                : Math.max(0, member.revenue().getAmount().doubleValue());
    }

    /** Outside, but for those with others behind them, whose names would stand in the way. */
    private static String side(Layout.Spot spot, boolean branching) {
        if (branching) return spot.y() < 0 ? "bottom" : "top";
        if (Math.abs(spot.x()) > MIDDLE) return spot.x() < 0 ? "left" : "right";
        return spot.y() < 0 ? "top" : "bottom";
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME)) + "…";
    }
}
