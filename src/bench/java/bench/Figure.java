package bench;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured of one kind of work, at each size. */
final class Figure {
    private final SortedMap<Size, Runs> at = new TreeMap<>();

    void put(Size size, Runs runs) {
        at.put(size, runs);
    }

    String sizes() {
        return at.keySet().stream().map(Size::number).collect(Collectors.joining(" / ")) + " "
                + at.lastKey().words();
    }

    String readings() {
        return at.values().stream().map(Runs::words).collect(Collectors.joining(" / "));
    }

    /** The exponent with which it grows: the slope of its logarithm over that of the size. */
    String growth() {
        var points = at.entrySet().stream()
                .filter(it -> it.getValue().median() > 0)
                .map(it -> new double[] {
                    Math.log(it.getKey().count()), Math.log(it.getValue().median())
                })
                .toList();
        if (points.size() < 2) return "";
        double x = points.stream().mapToDouble(it -> it[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(it -> it[1]).average().orElseThrow();
        double rise =
                points.stream().mapToDouble(it -> (it[0] - x) * (it[1] - y)).sum();
        double run =
                points.stream().mapToDouble(it -> (it[0] - x) * (it[0] - x)).sum();
        return String.format(java.util.Locale.ROOT, "n^%.2f", rise / run);
    }

    /** What it was at a size, or at the one nearest to it. */
    Optional<Map.Entry<Size, Runs>> near(long count) {
        return at.entrySet().stream()
                .min(Comparator.comparingDouble(
                        it -> Math.abs(Math.log((double) it.getKey().count() / count))));
    }
}
