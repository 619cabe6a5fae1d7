package amity;

import amity.client.Names;
import amity.schema.BookTables;
import amity.shell.CsvTable;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is left of a text in the {@link MadeUpLanguage} that is neither said in it, nor kept in the book, nor a word of a table. */
public final class Untranslated {
    /** Tables whose words are both shown and recognised: they stay what they are. */
    private static final List<String> TABLES =
            List.of("/gift/tags.csv", "/card/openings.csv", "/client/special-words.csv");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    /** Addresses, ids, gaps to be filled, and a word that ends where its place does. */
    private static final Pattern MADE = Pattern.compile(
            "[^\\s⟦]*(?:://|/tmp/|/p/)[^\\s⟧]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\{\\w+}|[^\\s⟦⟧]+(?=…(?!\\p{L}))");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern WHOLE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern JSON = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{Ll}-]*");
    /** By the first word of each. */
    private final Map<String, List<String>> known;

    private final String small;
    private final Set<String> listed;
    private final Map<String, List<String>> read = new HashMap<>();

    /** @param allowed what may stand on pages beside what is kept in a book */
    public Untranslated(DSLContext book, Collection<String> allowed) {
        var all = Stream.of(allowed.stream(), kept(book), TABLES.stream().flatMap(Untranslated::cells))
                .flatMap(words -> words)
                .map(Untranslated::plain)
                .filter(words -> LETTERS.matcher(words).find())
                .flatMap(words -> Stream.of(words, WORD.matcher(words).matches() ? words.replace('-', ' ') : words))
                .collect(Collectors.partitioningBy(words -> WORD.matcher(words).matches(), Collectors.toSet()));
        listed = all.get(true);
        known = Stream.concat(
                        said(),
                        all.get(false).stream()
                                .flatMap(words -> Stream.of(
                                        words, words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))))
                .distinct()
                .collect(Collectors.groupingBy(words -> words(words).findFirst().orElseThrow()));
        small = known.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** Of a page: what is read on it or read out, what stands beside a cell on a phone, what a chart is drawn from, how a letter begins. */
    public Set<String> in(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> texts(element)
                        .flatMap(text -> in(text).stream())
                        .map(words -> element.tagName() + ": " + words))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of any text; many stand on every page. */
    public List<String> in(String text) {
        return read.computeIfAbsent(text, this::left);
    }

    private List<String> left(String text) {
        var left = MADE.matcher(plain(text)).replaceAll("\n");
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = MadeUpLanguage.SAID.matcher(left).replaceAll("\n");
        }
        left = left.lines()
                .filter(words -> !isReadOff(words) && !isListed(bare(words)))
                .collect(Collectors.joining("\n"));
        for (var words : known(left)) {
            if (left.contains(words)) left = left.replaceAll(whole(words), "\n");
        }
        return left.lines()
                .map(Untranslated::bare)
                .filter(words -> LETTERS.matcher(words).find())
                .filter(words -> !isReadOff(words) && !isListed(words))
                .toList();
    }

    /** A good part of what was typed, or what is named in it. */
    private boolean isReadOff(String said) {
        var words = bare(said);
        return words.matches("\\p{Lu}.* .*|(?:\\S+ ){3,}.*") && stands(words.toLowerCase(Locale.ROOT), small);
    }

    /** Nothing but words of tables and choices, one after the other. */
    private boolean isListed(String words) {
        return Stream.of(words.split("[^\\p{L}-]+")).allMatch(listed::contains)
                && (!words.contains(" ") || words.contains(","));
    }

    /** What of it may stand in a text, the longest first. */
    private List<String> known(String text) {
        return words(text)
                .distinct()
                .flatMap(word -> known.getOrDefault(word, List.of()).stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> words(String text) {
        return WHOLE_WORD.matcher(text).results().map(MatchResult::group);
    }

    /** From the beginning of a word to the end of one. */
    private static boolean stands(String words, String text) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) return true;
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    private static String whole(String words) {
        return "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(
                element.is("kbd") ? Stream.of() : element.textNodes().stream().map(TextNode::getWholeText),
                element.attributes().asList().stream().flatMap(Untranslated::read));
    }

    private static Stream<String> read(Attribute attribute) {
        var words = attribute.getValue();
        return switch (attribute.getKey()) {
            case "title", "alt", "aria-label", "placeholder", "label", "data-l", "data-copied" -> Stream.of(words);
            case "data-of" -> quoted(words).filter(one -> one.contains(" "));
            case "href" ->
                words.startsWith("mailto:")
                        ? Stream.of(URLDecoder.decode(
                                words.replaceAll("^[^?]*\\??|subject=|&?body=", ""), StandardCharsets.UTF_8))
                        : Stream.of();
            default -> Stream.of();
        };
    }

    private static Stream<String> quoted(String json) {
        return JSON.matcher(json)
                .results()
                .map(one -> one.group(1).replace("\\n", "\n").replace("\\\"", "\""));
    }

    /** What stands in the book. */
    private static Stream<String> kept(DSLContext book) {
        return BookTables.all().stream()
                .flatMap(table -> book.fetch(table).stream())
                .flatMap(row -> Arrays.stream(row.intoArray()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(words -> words.matches("(?s)[{\\[].*") ? quoted(words) : Stream.of(words))
                .flatMap(Untranslated::parts);
    }

    /** Names are said in short, addresses a line after the other, and wordings have gaps. */
    private static Stream<String> parts(String words) {
        return NAME.matcher(words).matches()
                ? Stream.of(words, words.split(" ")[0], Names.initials(words))
                : Stream.concat(words.lines(), Arrays.stream(words.split("\\{\\w+}")));
    }

    /** A cell that is no sentence is a list of words; a wording has gaps. */
    private static Stream<String> cells(String table) {
        return CsvTable.read(table, NamedCsvRecord::getFields).stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.matches("[a-z| -]+")
                        ? Stream.concat(Stream.of(cell), Arrays.stream(cell.split("[ |]")))
                        : Arrays.stream(cell.split("\\{\\w+}")));
    }

    /** What Java says in that language by itself. */
    private static Stream<String> said() {
        var language = MadeUpLanguage.ESPERANTO;
        return Stream.of(
                        Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                .flatMap(style -> Stream.concat(
                                        Stream.of(Month.values()).map(month -> month.getDisplayName(style, language)),
                                        Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(style, language)))),
                        Stream.of(Locale.getISOCountries())
                                .map(code -> Locale.of("", code).getDisplayCountry(language)),
                        HolidayManager.getInstance(ManagerParameters.create("GB")).getHolidays(Year.of(2026)).stream()
                                .map(holiday -> holiday.getDescription(language)),
                        Currency.availableCurrencies().map(currency -> currency.getDisplayName(language)),
                        Currency.availableCurrencies().map(Currency::getCurrencyCode),
                        ZoneId.getAvailableZoneIds().stream().flatMap(zone -> Stream.of(zone, zone.replace('_', ' '))))
                .flatMap(words -> words);
    }

    private static String bare(String words) {
        return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
