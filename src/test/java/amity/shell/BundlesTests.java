package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of all pages: each said once, and each in the words that pages are written in. */
class BundlesTests {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("^([^#=\\s]+)=.*");

    /** What is read by a program rather than by her: lists of words to be recognised, and the help of the command line. */
    private static final Pattern RECOGNISED = Pattern.compile(
            "(?:amity\\.|usage\\.|salutation\\.(?:hous|titles)|salutation\\.either|fact\\.relatives$|arrival\\.alcohol|ask\\.topics\\.general|list\\.small"
                    + "|question\\.cue|cue|tasks\\.|circle\\.promise\\.).*");

    /** For {@code lead} as a noun only: a path may lead somewhere. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(?:pipeline|touchpoint|churn|engagement|score[sd]?|convert\\w*|bribe\\w*|ow(?:e[sd]?|ing)|violation\\w*|an?\\s+leads?"
                    + "|risk of loss)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JARGON = Pattern.compile(
            "\\b(?:signals?|the reserve|vouchers?|the guard|strand|tier|mutuality|timeline|ledger|database|backend|boolean|null|uuid"
                    + "|token|htmx|sqlite|echarts|points off)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the law, the shelf and the fields of a reading’s JSON call by that name. */
    private static final Pattern CALLED_SO = Pattern.compile(
            "law\\.because\\.never\\.voucher|law\\.kind\\.voucher|plan\\.category\\.voucher|answer\\.reading\\.mutuality");

    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:\\w*(?:colou?r(?<!colour)|favor|honor|labor|neighbor|behavior)\\w*|\\w+(?<!s|pr|citi|mag)i[z](?:e|es|ed|ing|ation)"
                    + "|center|gray|canceled|traveler|catalog|jewelry|program)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,\\s*choice,");

    /** A figure and several of something, where there could be one. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\{\\d(?:,number[^}]*)?} (?:other |free |new |more )?(?:days|weeks|months|hours|minutes|clients|gifts|cards|ideas|rows|moments"
                    + "|people|times|tags|letters|others|decisions|things|promises|names)\\b");

    /** Limits that are never one, figures that stand where there are several, and a row that names something. */
    private static final Pattern NEVER_ONE = Pattern.compile(
            "(?:.*\\.long|answer\\.doctor\\.(?:dangling|orphan)|.*\\.wrong\\..*|settings\\.closes\\.minutes|exchange\\.(?:result\\.came\\.many)|portal\\.link\\.when|know\\.several"
                    + "|moment\\.apart|parting\\.reason\\.sentence|reading\\.(?:drift|regularity|risk)\\..*|relationship\\.filter\\.talked\\.weeks"
                    + "|refusal\\.(?:shelf|moment-command)\\..*|season\\.sign\\.(?:one-sided|silent)|fact\\.relatives\\.line|season\\.voucher\\.ask|account\\.password\\.length)");

    private static Map<String, String> said() throws IOException {
        var said = new TreeMap<String, String>();
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle : bundles.toList()) {
                var properties = new Properties();
                try (var read = Files.newBufferedReader(bundle)) {
                    properties.load(read);
                }
                properties.stringPropertyNames().stream()
                        .filter(key -> !RECOGNISED.matcher(key).matches())
                        .forEach(key -> said.put(key, properties.getProperty(key)));
            }
        }
        return said;
    }

    /** Keys whose words hold something, with the words around it. */
    private static List<String> holding(Pattern wrong) throws IOException {
        return said().entrySet().stream()
                .flatMap(one -> wrong.matcher(one.getValue())
                        .results()
                        .map(found -> one.getKey() + ": " + Prose.around(one.getValue(), found.start())))
                .toList();
    }

    @Test
    void a_key_is_said_once_in_all_bundles() throws IOException {
        var keys = new ArrayList<String>();
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle : bundles.toList()) {
                Files.readAllLines(bundle).stream()
                        .map(KEY::matcher)
                        .filter(line -> line.matches())
                        .forEach(line -> keys.add(line.group(1)));
            }
        }
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void nobody_is_spoken_of_as_sellers_speak() throws IOException {
        assertThat(holding(FORBIDDEN)).isEmpty();
    }

    @Test
    void no_word_is_one_that_only_its_makers_know() throws IOException {
        assertThat(holding(JARGON).stream()
                        .filter(one -> !CALLED_SO.matcher(one.split(":")[0]).matches())
                        .toList())
                .isEmpty();
    }

    @Test
    void it_is_british_and_calm() throws IOException {
        assertThat(holding(AMERICAN)).isEmpty();
        assertThat(holding(Pattern.compile("!"))).isEmpty();
        assertThat(holding(Pattern.compile("[\"'`]")))
                .as("straight quotation marks")
                .isEmpty();
    }

    @Test
    void stops_and_spaces_stand_once_and_where_they_belong() throws IOException {
        assertThat(holding(Pattern.compile("\\S {2,}\\S|\\s[.,;:?](?:\\s|$)|[.,;:?]{2}(?<!\\.\\.)|\\.”\\.| $")))
                .isEmpty();
    }

    @Test
    void one_of_something_is_said_as_one() throws IOException {
        var several = said().entrySet().stream()
                .filter(one -> !NEVER_ONE.matcher(one.getKey()).matches())
                .filter(one -> SEVERAL.matcher(withoutChoices(one.getValue())).find())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.toList());
        assertThat(several).isEmpty();
    }

    private static String withoutChoices(String words) {
        var left = new StringBuilder(words);
        for (var choice = CHOICE.matcher(left); choice.find(); choice = CHOICE.matcher(left)) {
            int depth = 0;
            int end = choice.start();
            do {
                if (left.charAt(end) == '{') depth++;
                if (left.charAt(end) == '}') depth--;
                end++;
            } while (depth > 0 && end < left.length());
            left.replace(choice.start(), end, "…");
        }
        return left.toString().toLowerCase(Locale.UK);
    }
}
