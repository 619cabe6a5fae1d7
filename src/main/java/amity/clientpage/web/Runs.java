package amity.clientpage.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the same work, and the same talk, where it comes over and over, into the line of the latest; whatever else came between keeps its place. */
@Component
record Runs(Words words) {
    private static final int FEWEST = 3;
    /** Of work that is numbered, the number alone makes no difference. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[#№]\\s*)?\\S*\\d\\S*");

    List<MomentRow> folded(List<MomentRow> rows) {
        var alike = rows.stream()
                .filter(row -> key(row) != null)
                .collect(groupingBy(Runs::key, LinkedHashMap::new, toList()));
        return rows.stream().flatMap(row -> folded(row, alike)).toList();
    }

    private Stream<MomentRow> folded(MomentRow row, Map<@Nullable String, List<MomentRow>> alike) {
        var run = alike.getOrDefault(key(row), List.of());
        if (key(row) == null || run.size() < FEWEST) return Stream.of(row);
        return row.equals(run.getFirst())
                ? Stream.of(row.running(new MomentRow.Run(sentence(run), run)))
                : Stream.empty();
    }

    /** What makes two moments the same over again; null for what always stands alone. */
    private static @Nullable String key(MomentRow row) {
        var plain = row.words().toLowerCase(Locale.ROOT).strip();
        if (!row.stands() || row.money() != null) return null;
        return switch (row.side()) {
            case "work" -> "work " + NUMBER.matcher(plain).replaceAll("").strip();
            case "shared" -> "shared " + plain;
            default -> null;
        };
    }

    private String sentence(List<MomentRow> run) {
        var latest = LocalDate.parse(run.getFirst().day());
        var first = LocalDate.parse(run.getLast().day());
        boolean same = run.stream().map(MomentRow::words).distinct().count() == 1;
        var plain = NUMBER.matcher(run.getFirst().words()).replaceAll("").strip();
        return words.say(
                "relationship.run",
                run.size(),
                words.within(same || plain.isEmpty() ? run.getFirst().words() : plain),
                YearMonth.from(first).equals(YearMonth.from(latest))
                        ? Days.briefMonth(latest)
                        : words.say("relationship.run.span", from(first, latest), Days.briefMonth(latest)));
    }

    /** The month, with its year where that is another. */
    private static String from(LocalDate first, LocalDate latest) {
        return first.getYear() == latest.getYear()
                ? Days.briefMonth(first)
                : Days.briefMonth(first) + " " + first.getYear();
    }
}
