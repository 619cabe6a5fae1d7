package amity.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short table for a terminal: columns as wide as their widest cell, long cells cut. */
final class TerminalTable {
    private static final int WIDEST = 60;

    private TerminalTable() {}

    static String of(List<List<String>> rows) {
        var cells = rows.stream()
                .map(row -> row.stream().map(TerminalTable::cut).toList())
                .toList();
        var widths = IntStream.range(0, cells.getFirst().size())
                .map(column -> cells.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return cells.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String cell) {
        var line = cell.replaceAll("\\p{Cntrl}+", " ");
        return width(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
