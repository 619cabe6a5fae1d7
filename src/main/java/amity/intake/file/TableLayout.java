package amity.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the table in a text: what parts its cells, and which record is its header, perhaps below title lines. */
final class TableLayout {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 40;
    private static final Pattern NUMBER = Pattern.compile("[\\s\\p{Sc}(-]*\\d[\\d.,:/\\-]*[\\s)]*");

    private TableLayout() {}

    /** The table whose header one of the tools knows, else the one the cells line up to. */
    static Table of(TextFile text, Predicate<Header> known) throws UnreadableFile {
        try {
            var beginning = text.beginning();
            var looks = new HashMap<Character, List<List<String>>>();
            for (char separator : SEPARATORS) {
                looks.put(separator, look(beginning, separator));
            }
            for (char separator : SEPARATORS) {
                var table = known(text, separator, looks.getOrDefault(separator, List.of()), known);
                if (table != null) return table;
            }
            return linedUp(text, looks);
        } catch (IOException gone) {
            throw new UnreadableFile(
                    "file.not-readable", String.valueOf(text.file().getFileName()));
        }
    }

    private static List<List<String>> look(String beginning, char separator) {
        var records = new ArrayList<List<String>>();
        try (var reader = Table.parser(separator).ofCsvRecord(beginning)) {
            for (var record : reader) {
                records.add(record.getFields());
                if (records.size() == LOOKED_AT) break;
            }
        } catch (IOException | CsvParseException broken) {
            return records;
        }
        return records;
    }

    private static @Nullable Table known(
            TextFile text, char separator, List<List<String>> records, Predicate<Header> known) {
        for (int i = 0; i < records.size(); i++) {
            var names = records.get(i);
            if (names.size() > 1 && names.size() <= Table.WIDEST && known.test(new Header(names))) {
                return new Table(text, separator, i, new Header(names));
            }
        }
        return null;
    }

    private static Table linedUp(TextFile text, Map<Character, List<List<String>>> looks) throws UnreadableFile {
        char best = ',';
        int most = -1;
        for (char separator : SEPARATORS) {
            var records = looks.getOrDefault(separator, List.of());
            int width = usualWidth(records);
            int score = width <= 1
                    ? 0
                    : (int) records.stream().filter(r -> r.size() == width).count() * 1000 + width;
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        var records = looks.getOrDefault(best, List.of());
        int widest = records.stream().mapToInt(List::size).max().orElse(0);
        if (widest > Table.WIDEST) throw new UnreadableFile("file.too-wide", String.valueOf(Table.WIDEST));
        int header = header(records, usualWidth(records));
        return new Table(text, best, header, new Header(records.isEmpty() ? List.of() : records.get(header)));
    }

    /** The width most records have, blank ones not counted; the wider of two. */
    private static int usualWidth(List<List<String>> records) {
        var widths = new HashMap<Integer, Integer>();
        for (var record : records) {
            if (!record.stream().allMatch(String::isBlank)) {
                widths.merge(record.size(), 1, Integer::sum);
            }
        }
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The first record of the usual width whose cells could be names: filled, no numbers, hardly any twice. */
    private static int header(List<List<String>> records, int width) {
        int fallback = -1;
        for (int i = 0; i < records.size(); i++) {
            var cells = records.get(i);
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (blank || cells.size() < Math.min(width, 2)) continue;
            var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
            fallback = fallback < 0 && filled.size() * 2 >= cells.size() ? i : fallback;
            boolean names =
                    filled.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
            boolean different = new HashSet<>(filled).size() * 5 >= filled.size() * 4;
            if (names && different && filled.size() * 2 >= cells.size() && cells.size() >= width) return i;
        }
        return Math.max(fallback, 0);
    }
}
