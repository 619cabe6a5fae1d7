package amity.moment.sentence;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import amity.shell.Keyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of what can be done, most telling first, and what a clause tells by it. */
final class Predicates {
    private static final Pattern ROW = Pattern.compile("(\\??\\S+) (us|them|-) (?:(\\S+) )?: (.*)");
    private static final Pattern MACRO = Pattern.compile("\\{(\\w+)}");
    /** Where a word ends, its mark included. */
    private static final String BOUND = "(?:(?<![\\w<>])(?=[\\w<>])|(?<=[\\w<>])(?![\\w<>]))";

    private static final List<Row> ROWS = read();
    private static final List<String> CHANNELS = List.of("video", "call", "email", "message", "letter", "meeting");

    /** What is thought, felt or simply so is nothing done to anybody. */
    private static final Pattern NO_DEED = Pattern.compile(
            "^ (?:(?:US|THEM|WHO|(?:THEIR|WHOSE|OUR) \\S+) )?(?:\\S+ly )?(?:think|know|hear|see|be|have|seem|feel|want|need|like|love|look|live|move|wait|mean|grow|study)[<>]? (?!US |THEM )");

    private static final Pattern OF_BUSINESS = Pattern.compile(
            " (?:OUR|THEIR) (?:\\S+ )?(?:name|work|website|site|prices?|rates?|page|newsletter|package|business|shop|studio|course|brand|logo|post|talk|book) ");
    /** What it can be where it was about the other's business, and where it was not. */
    private static final List<Kind> SAID = List.of(Kind.SUGGESTION, Kind.MENTION, Kind.HELP);

    private static final List<Kind> DONE = List.of(Kind.HELP, Kind.CARE, Kind.RESOURCES);
    private static final Pattern TO_US = Pattern.compile(" (?:US|OUR) ");
    private static final Pattern TO_THEM = Pattern.compile(" (?:THEM|THEIR|WHO|WHOSE) ");

    private Predicates() {}

    private record Row(
            Kind kind,
            @Nullable String detail,
            @Nullable Actor doer,
            @Nullable Direction direction,
            Pattern pattern,
            boolean sure) {
        boolean tells(Clause clause, Actor by) {
            return (doer == null || doer == by) && clause.find(pattern).find();
        }

        Deed deed(Clause clause, Actor by) {
            return new Deed(
                    kind,
                    direction == null ? usual(kind, by) : direction,
                    kind == Kind.TALK ? detail == null ? channel(clause) : detail : null,
                    kind == Kind.SIGNAL && detail != null ? Keyword.of(Signal.class, detail) : null);
        }
    }

    /** A deed that a clause tells, and how telling it is: the smaller the more. */
    record Told(int rank, Deed deed, boolean sure) {}

    static Stream<Told> in(Clause clause, Predicate<Kind> allowed) {
        var by = Doer.of(clause);
        return IntStream.range(0, ROWS.size())
                .filter(rank ->
                        allowed.test(ROWS.get(rank).kind()) && ROWS.get(rank).tells(clause, by))
                .mapToObj(rank -> new Told(
                        rank, ROWS.get(rank).deed(clause, by), ROWS.get(rank).sure()));
    }

    /** Somebody did something to the other, and no row says what: it can be any of these. */
    static Stream<Told> guesses(Clause clause) {
        var by = Doer.of(clause);
        var done = by == Actor.THEM ? TO_US : TO_THEM;
        if (by == Actor.NOBODY
                || clause.find(NO_DEED).find()
                || !clause.find(done).find()) return Stream.empty();
        return (clause.find(OF_BUSINESS).find() ? SAID : DONE)
                .stream().map(kind -> new Told(ROWS.size(), new Deed(kind, usual(kind, by), null, null), false));
    }

    private static Direction usual(Kind kind, Actor by) {
        if (!kind.isWay() && !kind.isToken() && kind != Kind.SIGNAL) return kind.usual();
        return switch (by) {
            case US -> Direction.GIVEN;
            case THEM -> Direction.RECEIVED;
            case NOBODY -> kind.usual();
        };
    }

    static @Nullable String channel(Clause clause) {
        return ROWS.stream()
                .filter(row -> row.kind() == Kind.TALK && row.detail() != null && CHANNELS.contains(row.detail()))
                .filter(row -> clause.find(row.pattern()).find())
                .map(Row::detail)
                .findFirst()
                .orElse(null);
    }

    private static List<Row> read() {
        var macros = new HashMap<String, String>();
        var rows = new ArrayList<Row>();
        for (var clause : Tables.lines("/moment/deeds.txt")) {
            if (clause.startsWith("@")) {
                var macro = clause.substring(1).split(" = ", 2);
                macros.put(macro[0], filled(macro[1], macros));
            } else {
                rows.add(row(clause, macros));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String clause, Map<String, String> macros) {
        var row = ROW.matcher(clause);
        if (!row.matches()) throw new IllegalStateException(clause);
        boolean sure = !row.group(1).startsWith("?");
        var kind = row.group(1).substring(sure ? 0 : 1).split("\\.", 2);
        return new Row(
                Keyword.of(Kind.class, kind[0]),
                kind.length > 1 ? kind[1] : null,
                row.group(2).equals("-") ? null : Actor.valueOf(row.group(2).toUpperCase(Locale.ROOT)),
                row.group(3) == null || row.group(3).equals("-") ? null : Keyword.of(Direction.class, row.group(3)),
                Pattern.compile(filled(row.group(4), macros)),
                sure);
    }

    private static String filled(String pattern, Map<String, String> macros) {
        return MACRO.matcher(pattern.replace("\\b", BOUND))
                .replaceAll(found -> Matcher.quoteReplacement(
                        Optional.ofNullable(macros.get(found.group(1))).orElse(found.group())));
    }
}
