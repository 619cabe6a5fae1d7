package bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of all figures, and before it that of what must be reached. */
final class Report {
    private final Map<Name, Figure> figures = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** The work, and what was measured of it, with its unit. */
    private record Name(String work, String measure) {}

    void add(String work, String measure, Size size, double... runs) {
        if (runs.length == 0) return;
        var kept = new Runs(runs);
        figures.computeIfAbsent(new Name(work, measure), none -> new Figure()).put(size, kept);
        System.err.printf("%s, %s, %s %s: %s%n", work, measure, size.number(), size.words(), kept.words());
    }

    /** Without those that this system does not say. */
    void add(String work, String measure, Size size, List<Double> runs) {
        add(
                work,
                measure,
                size,
                runs.stream()
                        .mapToDouble(it -> it)
                        .filter(it -> !Double.isNaN(it))
                        .toArray());
    }

    /** The middle of what was measured at a size. */
    Optional<Double> median(String work, String measure, Size size) {
        return Optional.ofNullable(figures.get(new Name(work, measure)))
                .flatMap(it -> it.near(size.count()))
                .filter(it -> it.getKey().equals(size))
                .map(it -> it.getValue().median());
    }

    void remark(String sentence) {
        remarks.add(sentence);
        System.err.println(sentence);
    }

    String markdown() {
        return "## What must be reached\n\n" + table(goals()) + "\n## All figures\n\n"
                + "The middle of the runs, and from the least to the most, at each size in turn; "
                + "how a figure grows is the exponent of its size n.\n\n"
                + table(all()) + "\n"
                + remarks.stream().map(it -> "- " + it + "\n").collect(Collectors.joining());
    }

    private List<List<String>> goals() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Work", "Measured", "At", "Must reach", "Reached", ""));
        for (var goal : Goal.ALL) {
            var found = Optional.ofNullable(figures.get(new Name(goal.work(), goal.measure())))
                    .flatMap(it -> it.near(goal.size()));
            rows.add(List.of(
                    goal.work(),
                    goal.measure(),
                    found.map(it -> it.getKey().number() + " " + it.getKey().words())
                            .orElse(""),
                    goal.words(),
                    found.map(it -> it.getValue().words()).orElse("not measured"),
                    found.map(it -> goal.isMet(it.getValue()) ? "yes" : "no").orElse("")));
        }
        return rows;
    }

    private List<List<String>> all() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Work", "Measured", "Sizes", "Readings", "Growth"));
        figures.forEach((name, figure) ->
                rows.add(List.of(name.work(), name.measure(), figure.sizes(), figure.readings(), figure.growth())));
        return rows;
    }

    /** As wide as its widest cells, so that it reads in a terminal, too. */
    private static String table(List<List<String>> rows) {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        return String.join("", lines);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(
                        i -> cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
