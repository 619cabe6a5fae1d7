package amity.circle;

import amity.circle.Circle.Bond;
import amity.circle.Circle.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where each of a circle stands on the picture: she in the middle, round her those who came by themselves, and behind each whoever they
 * brought. Nothing in it is left to chance, so that it is the same picture each day.
 *
 * @param roots those who came by themselves
 * @param branching those who have others behind them
 */
public record Layout(Map<UUID, Spot> spots, Set<UUID> roots, Set<UUID> branching) {
    private static final double[] RINGS = {0.52, 0.78, 1, 1.16};
    private static final double[] ALONE = {0.46, 0.66};
    private static final double TURN = 2 * Math.PI;
    private static final double START = -Math.PI / 2;

    /** From the middle, each way at most a little more than 1. */
    public record Spot(double x, double y) {}

    public static Layout of(Circle circle) {
        return new Growing(circle).laidOut();
    }

    /** The circle as a tree, while it is laid out: each under the first who brought them. */
    private static final class Growing {
        private final Map<UUID, List<UUID>> children = new HashMap<>();
        private final List<UUID> roots = new ArrayList<>();
        private final Map<UUID, Spot> spots = new HashMap<>();

        Growing(Circle circle) {
            var names = circle.names();
            var held = new HashSet<UUID>();
            circle.ties().reversed().stream()
                    .filter(tie -> tie.bond() == Bond.INTRODUCED || tie.bond() == Bond.MET)
                    .filter(tie -> names.containsKey(tie.from()) && names.containsKey(tie.to()))
                    .filter(tie -> !isUnder(tie.to(), tie.from()) && held.add(tie.to()))
                    .forEach(tie -> children.computeIfAbsent(tie.from(), key -> new ArrayList<>())
                            .add(tie.to()));
            circle.members().stream()
                    .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                    .filter(member -> !held.contains(member.id()))
                    .forEach(member -> roots.add(member.id()));
        }

        Layout laidOut() {
            double all = spread(roots).stream().mapToDouble(this::width).sum();
            double at = START;
            int alone = 0;
            for (var root : spread(roots)) {
                double span = TURN * width(root) / all;
                double by = children.containsKey(root) ? RINGS[0] : ALONE[alone++ % ALONE.length];
                place(root, at, span, 0, by);
                at += span;
            }
            return new Layout(Map.copyOf(spots), Set.copyOf(roots), Set.copyOf(children.keySet()));
        }

        /** Those who brought many stand apart from each other: the widest, then some narrow ones, in turn. */
        private List<UUID> spread(List<UUID> some) {
            var wide = some.stream()
                    .filter(children::containsKey)
                    .sorted(Comparator.comparingDouble(this::width).reversed())
                    .toList();
            var narrow = some.stream().filter(one -> !children.containsKey(one)).toList();
            var mixed = new ArrayList<UUID>();
            int taken = 0;
            for (int place = 0; place < wide.size(); place++) {
                mixed.add(wide.get(place));
                int upTo = narrow.size() * (place + 1) / wide.size();
                mixed.addAll(narrow.subList(taken, upTo));
                taken = upTo;
            }
            mixed.addAll(narrow.subList(taken, narrow.size()));
            return mixed;
        }

        private void place(UUID one, double from, double span, int depth, double by) {
            double angle = from + span / 2;
            spots.put(one, new Spot(by * Math.cos(angle), by * Math.sin(angle)));
            var below = children.getOrDefault(one, List.of());
            double all = below.stream().mapToDouble(this::width).sum();
            double at = from;
            for (var child : below) {
                double part = span * width(child) / all;
                place(child, at, part, depth + 1, RINGS[Math.min(depth + 1, RINGS.length - 1)]);
                at += part;
            }
        }

        /** How much room somebody needs: that of all behind them, and never less than one. */
        private double width(UUID one) {
            var below = children.getOrDefault(one, List.of());
            return Math.max(1, below.stream().mapToDouble(this::width).sum());
        }

        private boolean isUnder(UUID top, UUID sought) {
            return top.equals(sought)
                    || children.getOrDefault(top, List.of()).stream().anyMatch(child -> isUnder(child, sought));
        }
    }
}
