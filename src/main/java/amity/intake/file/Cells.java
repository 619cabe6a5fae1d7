package amity.intake.file;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table under its header.
 *
 * @param cut whether the file ends in the middle of it
 */
record Cells(long line, Header header, List<String> values, boolean cut) {
    private static final Pattern DESTROYED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d+|#+");

    /** What stands in the first of these columns that has something in it, else nothing. */
    String get(String... plainNames) {
        return first(List.of(plainNames));
    }

    String first(Collection<String> plainNames) {
        for (var name : plainNames) {
            int place = header.place(name).orElse(values.size());
            if (place < values.size() && !values.get(place).isBlank())
                return bare(values.get(place).strip());
        }
        return "";
    }

    /** Some write ="0012" so that no spreadsheet takes it for a number. */
    private static String bare(String value) {
        boolean guarded = value.length() > 2 && value.startsWith("=\"") && value.endsWith("\"");
        return guarded ? value.substring(2, value.length() - 1).strip() : value;
    }

    @Nullable
    String orNull(String... plainNames) {
        var said = get(plainNames);
        return said.isEmpty() ? null : said;
    }

    /** A tool's own id; one that a spreadsheet has turned into "1.2E+21" is none, nor is one that does not fit its cell. */
    @Nullable
    String id(String plainName) {
        return id(List.of(plainName));
    }

    @Nullable
    String id(Collection<String> plainNames) {
        var said = first(plainNames);
        return said.isEmpty() || DESTROYED.matcher(said).matches() ? null : said;
    }

    /** Whether it begins as the line of sums does with which many a report ends. */
    boolean isOfTotals() {
        return values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(first -> TableWords.has("total", first))
                .orElse(false);
    }

    /** Whether the header stands here once more, as where exports were put under each other. */
    boolean isHeaderAgain() {
        var names = header.names();
        return values.size() >= Math.min(2, names.size())
                && names.size() >= values.size()
                && names.subList(0, values.size()).equals(values);
    }

    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
