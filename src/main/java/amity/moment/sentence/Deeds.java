package amity.moment.sentence;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of what can be done, most telling first, and what a line tells by it. */
final class Deeds {
    private static final Pattern ROW = Pattern.compile("(\\??\\S+) (us|them|-) (?:(\\S+) )?: (.*)");
    private static final Pattern MACRO = Pattern.compile("\\{(\\w+)}");
    /** Where a word ends, its mark included. */
    private static final String BOUND = "(?:(?<![\\w<>])(?=[\\w<>])|(?<=[\\w<>])(?![\\w<>]))";
    private static final List<Row> ROWS = read();
    private static final List<String> CHANNELS = List.of("video", "call", "email", "message", "letter", "meeting");

    private static final Pattern TO_US = Pattern.compile(" (?:US|OUR) ");
    private static final Pattern TO_THEM = Pattern.compile(" (?:THEM|THEIR|WHO|WHOSE) ");

    private Deeds() {}

    private record Row(
            Kind kind, @Nullable String detail, @Nullable Side doer, @Nullable Direction direction, Pattern pattern, boolean sure) {
        boolean tells(Line line, Side by) {
            return (doer == null || doer == by) && line.find(pattern).find();
        }

        Deed deed(Line line, Side by) {
            return new Deed(
                    kind,
                    direction == null ? usual(kind, by) : direction,
                    kind == Kind.TALK ? detail == null ? channel(line) : detail : null,
                    kind == Kind.SIGNAL && detail != null ? Signal.named(detail) : null);
        }
    }

    /** A deed that a line tells, and how telling it is: the smaller the more. */
    record Told(int rank, Deed deed, boolean sure) {}

    /** What the line tells, of the kinds allowed. */
    static Stream<Told> in(Line line, Predicate<Kind> allowed) {
        var by = Doer.of(line);
        return IntStream.range(0, ROWS.size())
                .filter(rank -> allowed.test(ROWS.get(rank).kind()) && ROWS.get(rank).tells(line, by))
                .mapToObj(rank -> new Told(rank, ROWS.get(rank).deed(line, by), ROWS.get(rank).sure()));
    }

    /** Somebody did something to the other, and no row says what: it can be any of these. */
    static Stream<Told> guesses(Line line) {
        var by = Doer.of(line);
        var done = by == Side.THEM ? TO_US : TO_THEM;
        return by == Side.NOBODY || !line.find(done).find()
                ? Stream.empty()
                : Stream.of(Kind.HELP, Kind.CARE, Kind.RESOURCES)
                        .map(kind -> new Told(ROWS.size(), new Deed(kind, usual(kind, by), null, null), false));
    }

    private static Direction usual(Kind kind, Side by) {
        if (!kind.way() && !kind.token() && kind != Kind.SIGNAL) return kind.usual();
        return switch (by) {
            case US -> Direction.GIVEN;
            case THEM -> Direction.RECEIVED;
            case NOBODY -> kind.usual();
        };
    }

    static @Nullable String channel(Line line) {
        return ROWS.stream()
                .filter(row -> row.kind() == Kind.TALK && row.detail() != null && CHANNELS.contains(row.detail()))
                .filter(row -> line.find(row.pattern()).find())
                .map(Row::detail)
                .findFirst()
                .orElse(null);
    }

    private static List<Row> read() {
        var macros = new HashMap<String, String>();
        var rows = new ArrayList<Row>();
        for (var line : Tables.lines("/moment/deeds.txt")) {
            if (line.startsWith("@")) {
                var macro = line.substring(1).split(" = ", 2);
                macros.put(macro[0], filled(macro[1], macros));
            } else {
                rows.add(row(line, macros));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String line, Map<String, String> macros) {
        var row = ROW.matcher(line);
        if (!row.matches()) throw new IllegalStateException(line);
        boolean sure = !row.group(1).startsWith("?");
        var kind = row.group(1).substring(sure ? 0 : 1).split("\\.", 2);
        return new Row(
                Kind.named(kind[0]),
                kind.length > 1 ? kind[1] : null,
                row.group(2).equals("-") ? null : Side.valueOf(row.group(2).toUpperCase(java.util.Locale.ROOT)),
                row.group(3) == null || row.group(3).equals("-") ? null : Direction.named(row.group(3)),
                Pattern.compile(filled(row.group(4), macros)),
                sure);
    }

    private static String filled(String pattern, Map<String, String> macros) {
        return MACRO.matcher(pattern.replace("\\b", BOUND))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Optional.ofNullable(macros.get(found.group(1))).orElse(found.group())));
    }
}
