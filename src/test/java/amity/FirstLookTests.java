package amity;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Clients;
import amity.demo.Demo;
import amity.practice.Practice;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a phone has to fetch and to lay out before it shows a page of the sample practice, which nobody changes here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstLookTests extends WebTests {
    private static final int KILOBYTES = 150;
    private static final int ELEMENTS = 1_250;
    private static final String WHOLE_STORY = "/everything";
    private static final Pattern BASIC_FONT = Pattern.compile("/vendor/[a-z0-9-]+/[a-z-]+-basic[a-z0-9-]*\\.woff2");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][A-Za-z0-9_-]*)");
    /** The pages she opens on her phone every day, and how many elements each may have. */
    private static final Map<String, Integer> EVERY_DAY = Map.of(
            "/today", 750, "/clients", 600, "/season/christmas-2026", 1_000, "/season/christmas-2026/cards", 500);

    @Autowired
    private Demo demo;

    @Autowired
    private Clients clients;

    @Autowired
    private DSLContext db;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private Practice hannahs;
    private Visit hannah;

    /** What a walk comes by, one page of each kind. */
    private final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    void openTheSampleBook() {
        clock.moveTo(NINE);
        hannahs = demo.play();
        hannah = new Visit(port);
        hannah.get(links.signIn(hannahs.id()));
        Walk.from("/today", hannah, Routes.of(mappings), 1).opened().forEach((address, page) -> {
            if (page.text().startsWith("<!doctype html>")) pages.put(address, page.html());
        });
        assertThat(pages).hasSizeGreaterThan(60);
    }

    @Test
    void a_page_brings_one_file_of_styles_few_scripts_and_no_chart_it_has_not() throws IOException {
        var whole = classes("/static/vendor/tabler/tabler.min.css");
        var trimmed = classes("/static/css/amity.css");
        assertThat(trimmed).as("what Maven trims").hasSizeLessThan(whole.size() / 3);
        pages.forEach((address, page) -> {
            assertThat(page.select("link[rel=stylesheet]")).as(address).hasSize(1);
            assertThat(page.select("script[src]")).as(address).hasSizeLessThanOrEqualTo(4);
            assertThat(page.select("script[src*=echarts]")).as(address).isEmpty();
            assertThat(page.select("script[src*=/js/charts]").isEmpty())
                    .as("%s has charts", address)
                    .isEqualTo(page.select("[data-chart]").isEmpty());
            assertThat(page.getAllElements())
                    .as("elements of %s", address)
                    .hasSizeLessThan(address.endsWith(WHOLE_STORY) ? Integer.MAX_VALUE : ELEMENTS);
            assertThat(page.getAllElements().stream().flatMap(it -> it.classNames().stream()))
                    .as("classes of %s that Tabler dresses are dressed still", address)
                    .allMatch(name -> !whole.contains(name) || trimmed.contains(name));
        });
    }

    @Test
    void every_icon_of_a_page_is_one_of_the_sheet_of_icons_which_is_sent_under_a_name_that_changes_with_it() {
        var icons = new HashSet<String>();
        pages.values().forEach(page -> icons.addAll(page.select("svg.icon use").eachAttr("href")));
        var address = icons.iterator().next().replaceAll("#.*", "");
        assertThat(address).matches("/img/icons-[0-9a-f]{32}\\.svg");
        var drawn = Jsoup.parse(hannah.get(address).text(), Parser.xmlParser())
                .select("symbol:has(path)")
                .eachAttr("id");
        assertThat(icons).allSatisfy(icon -> assertThat(icon).startsWith(address + "#"));
        assertThat(icons.stream().map(icon -> icon.substring(address.length() + 1)))
                .isSubsetOf(drawn);
    }

    @Test
    void a_page_without_a_chart_weighs_at_most_150_kB() {
        var ruth = "/clients/" + clients.named(hannahs.id(), "Ruth Carmichael").id();
        var everyDay = new LinkedHashMap<>(EVERY_DAY);
        everyDay.put(ruth, 1_000);
        everyDay.forEach((address, most) -> {
            var page = hannah.get(address);
            assertThat(page.html().getAllElements()).as(address).hasSizeLessThan(most);
            assertThat(sent(page, hannah)).as("bytes of %s", address).isBetween(100 * 1000, KILOBYTES * 1000);
        });
    }

    @Test
    void what_she_opens_every_day_asks_the_database_no_more_often_than_before_once_something_was_written() {
        everyDay().forEach((address, most) -> {
            hannah.get(address);
            practices.set(hannahs.id(), "town", "Kendal, for " + address);
            assertThat(QueryLog.during(db, () -> hannah.get(address)))
                    .as(address)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(most);
        });
    }

    @Test
    void as_long_as_nobody_writes_what_she_opens_every_day_asks_the_database_at_most_twelve_times() {
        everyDay().keySet().forEach(address -> {
            var first = hannah.get(address).words();
            assertThat(QueryLog.during(
                            db, () -> assertThat(hannah.get(address).words()).isEqualTo(first)))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(12);
        });
    }

    private Map<String, Integer> everyDay() {
        var ruth = clients.named(hannahs.id(), "Ruth Carmichael").id();
        return Map.of(
                "/today",
                110,
                "/clients",
                4,
                "/clients/" + ruth,
                12,
                "/partnership",
                26,
                "/circle",
                23,
                "/season/christmas-2026",
                40,
                "/season/christmas-2026/cards",
                51);
    }

    @Test
    void a_clients_own_page_weighs_as_little() {
        var visitor = new Visit(clientsDoor.port());
        var page = visitor.get(linkOf(hannahs, "Ruth Carmichael"));
        assertThat(page.html().select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.html().getAllElements()).hasSizeLessThan(ELEMENTS);
        assertThat(sent(page, visitor)).isBetween(100 * 1000, KILOBYTES * 1000);
    }

    /** What comes over the line for a page in English: itself, its styles, scripts and icons, and all fonts it may be set in. */
    private static int sent(Visit.Page page, Visit visit) {
        var files = Stream.concat(
                        page.html().select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                        page.html().select("script[src]").eachAttr("src").stream())
                .collect(Collectors.toSet());
        page.html().select("svg.icon use").eachAttr("href").forEach(icon -> files.add(icon.replaceAll("#.*", "")));
        var styles = page.html().select("link[rel=stylesheet]").attr("href");
        var fonts = BASIC_FONT
                .matcher(visit.get(styles).text())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(fonts).hasSize(3);
        files.addAll(fonts);
        files.add(page.at().toString());
        return files.stream().mapToInt(file -> pressed(file, visit)).sum();
    }

    private static int pressed(String file, Visit visit) {
        var asked = visit.request(file).header("Accept-Encoding", "gzip").GET();
        return visit.answer(asked, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    private static Set<String> classes(String file) throws IOException {
        var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return CLASS.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
