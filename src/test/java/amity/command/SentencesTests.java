package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Prose;
import amity.Routes;
import amity.Visit;
import amity.Walk;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.command.Clientele.Shape;
import amity.demo.Demo;
import amity.money.Moneys;
import amity.money.Region;
import amity.practice.Practice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Whatever shape a practice’s clients have, what pages and commands say of them is so by the records, and said in good words. */
class SentencesTests extends WebTests {
    private static final int CLIENTS = 18;
    private static final String CLOCK = "AMITY_TODAY";

    /** Where those stand with whom it goes on: nobody that was parted from. */
    private static final Pattern GOING_ON = Pattern.compile(
            "/(?:today.*|clients(?:/map)?(?:\\?.*)?|partnership(?:\\?.*)?|what-came-back|review|first-evening|season/cards|season/vouchers"
                    + "|season/christmas-2026(?:/(?:cards|decided|questions|print|glance|afterwards).*)?)");

    /** The whole of what is kept, and how a note is set right: whatever was told stands there. */
    private static final Pattern KEPT =
            Pattern.compile("/(?:clients/[^/]+/everything.*|moments/[^/]+/correction|clients/[^/]+/facts/.*)");

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(One) person or business|(\\d+) people and businesses|(Nobody)) you work for(?:, and (one|\\d+) you met or worked for)?\\.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Clients clients;

    @Autowired
    private Demo demo;

    @Value("${amity.data}")
    private Path folder;

    private final Collection<String> slips = new TreeSet<>();
    private List<Shape> shapes = List.of();

    /** Commands have the same day as pages. */
    @BeforeEach
    void oneClock() {
        System.setProperty(CLOCK, TODAY.toString());
    }

    @AfterEach
    void theClockRunsAgain() {
        System.clearProperty(CLOCK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_sentence_is_so_by_the_records(int seed) {
        if (seed % 2 == 0) americanWithABudget();
        shapes = Clientele.of(beans, practice, TODAY, CLIENTS, seed).shapes();
        if (seed % 2 == 0) keepThePlan();
        var said = new LinkedHashMap<String, List<String>>();
        var told = new LinkedHashMap<String, String>();
        pages().forEach((place, page) -> {
            said.put(place, Prose.of(page.html()));
            told.put(place, Prose.told(page.html()));
        });
        said.forEach((place, pieces) -> {
            if (isWritten(place)) {
                pieces.forEach(piece -> Prose.slips(piece).forEach(slip -> slips.add(place(place) + ": " + slip)));
            }
            nowhere(place, String.join(" ", pieces));
        });
        shapes.forEach(shape -> told.forEach((place, all) -> {
            if (place.contains(shape.id().toString())) of(shape, place, all);
        }));
        counts(said);
        commands(said, seed);
        assertThat(slips).isEmpty();
    }

    @Test
    void the_sample_practice_is_told_in_good_words() {
        practice = demo.play();
        visit = new Visit(port);
        visit.get(links.signIn(practice.id()));
        Walk.from("/today", visit, Routes.of(mappings), 2).opened().forEach((place, page) -> {
            if (isWritten(place)) {
                Prose.slips(page.html()).forEach(slip -> slips.add(place + ": " + slip));
            }
        });
        assertThat(slips).isEmpty();
    }

    /** What Amity says by itself: the guide is a book, and what is kept was said by her. */
    private static boolean isWritten(String place) {
        return !place.startsWith("/help") && !KEPT.matcher(place).matches();
    }

    private void americanWithABudget() {
        practice = practices.change(
                new Practice(practice.id(), practice.name(), practice.owner(), CurrencyUnit.USD, "US", LONDON, true));
        visit.submit(visit.get("/season/christmas-2026"), "#budgets", Map.of("budget", "90", "hours", "4"));
    }

    private void keepThePlan() {
        var kept = visit.submit(visit.get("/season/christmas-2026"), "form[action$='/kept']", Map.of());
        assertThat(kept.status()).as(kept.words()).isEqualTo(200);
    }

    /** What there is to read: whatever a walk leads to, and of each client the pages on which most is said. */
    private Map<String, Visit.Page> pages() {
        var opened = Walk.from("/today", visit, Routes.of(mappings), 1).opened();
        var places = new TreeSet<String>();
        for (var shape : shapes) {
            Stream.of("", "/asks", "/partnership", "/gelling", "/about/standing", "/questions")
                    .forEach(page -> places.add("/clients/" + shape.id() + page));
            places.add("/desk/talks/" + shape.id());
        }
        places.addAll(List.of("/clients?kind=other", "/clients/map?show=all", "/partnership?show=all"));
        places.removeAll(opened.keySet());
        for (var place : places) {
            var page = visit.get(place);
            assertThat(page.status()).as(place).isEqualTo(200);
            opened.put(place, page);
        }
        return opened;
    }

    /** What stands on no page of the kind, and in no command. */
    private void nowhere(String place, String said) {
        if (!place.startsWith("/import")) {
            Clientele.UNDONE.forEach(gone -> no(said, place, gone));
        }
        if (!KEPT.matcher(place).matches()) {
            no(said.toLowerCase(), place, Clientele.SECRET);
        }
        if (GOING_ON.matcher(place).matches()) {
            shapes.stream().filter(Shape::parted).forEach(parted -> no(said, place, parted.name()));
        }
    }

    private void of(Shape shape, String place, String said) {
        boolean lately = shape.workedWithin(TODAY, 12);
        if (shape.worked().isEmpty()) {
            no(said, place, "Works with you", "On paper: work and payment", "You work, they pay", "Now and then");
            no(said, place, "nly work recorded", "thank you for the work");
        }
        if (lately) {
            no(said, place, "No paid work in the last twelve months", "No paid work is recorded");
            no(said, place, "not in the twelve months since");
        } else {
            no(said, place, "Works with you", "Now and then");
        }
        if ("transactional".equals(shape.wanted()) || "friendly".equals(shape.wanted())) {
            no(said, place, "You gave " + shape.given() + ",", "they gave " + shape.received() + ",", "gives more");
            no(said, place, "the carrying", "is a thank-you due?");
        }
        if (said.contains("is a thank-you due?")) {
            no(said, place, "ou support one another");
        }
        no(
                said,
                place,
                "Dear Cotswold,",
                "Hello Cotswold,",
                "Dear Fenwick,",
                "Hello Fenwick,",
                "Dear Fenwick ",
                "as you want it; ");
        if (shape.parted()) {
            no(said, place, "I’ll ask this", "I’ve asked");
        }
    }

    /** What one page counts, the page it leads to lists. */
    private void counts(Map<String, List<String>> said) {
        long listed = shapes.stream().filter(shape -> !shape.parted()).count();
        long active = shapes.stream()
                .filter(shape -> status(shape) == Client.Status.ACTIVE)
                .peek(shape -> {
                    if (!shape.workedWithin(TODAY, 12)) slips.add(shape.name() + " is active without work");
                })
                .count();
        var lede = piece(said, "/clients", " you work for");
        var counted = COUNTED.matcher(lede);
        if (!counted.find()) slips.add("/clients counts nobody: " + lede);
        else {
            same("/clients works for", number(counted.group(1), counted.group(2), counted.group(3)), active);
            same("/clients and more", number(counted.group(4)), listed - active);
        }
        same("the list", rows("/clients"), listed);
        var list = visit.get("/clients").html();
        shapes.stream().filter(shape -> !shape.parted()).forEach(shape -> figures(shape, list));
        same("not where wanted", first(lede, "(One|\\d+) (?:is|are) not where you want"), rows("/clients?kind=other"));
        same(
                "the map",
                first(piece(said, "/clients/map", "on the map"), "(One|\\d+) clients? (?:is|are) on the map")
                        + first(piece(said, "/clients/map", "left out"), "(One|\\d+) clients? (?:is|are) left out"),
                listed);
        same(
                "all on the map",
                first(piece(said, "/clients/map?show=all", "on the map"), "(One|\\d+) clients?"),
                listed);
        same("the review", first(piece(said, "/review", "In the order"), "(One|\\d+) clients?\\."), active);
        same("the circle", first(piece(said, "/circle", "came through"), "of your (\\d+) clients"), listed);
        same(
                "who came through someone",
                first(piece(said, "/circle", "came through"), "^(\\w+) of your"),
                pieces(said, "/circle", " introduced you to .*, (?:\\w+ )?20\\d\\d")
                        .count());
        season(said);
        vouchers(said);
    }

    /** The figures of one client in the list. */
    private void figures(Shape shape, Document list) {
        var row = list.select("tbody tr:has(a[href='/clients/" + shape.id() + "'])");
        var own = practice.currency();
        if (!shape.abroad(own)) {
            var revenue = row.select("td.num").text();
            Region.during(practice.country(), () -> {
                var is = Moneys.rounded(shape.revenue(own, TODAY));
                if (!revenue.equals(is))
                    slips.add(shape.name() + " has " + is + " of revenue, and the list says " + revenue);
            });
        }
        var counts = row.select("td .visually-hidden").text();
        if (!counts.isEmpty() && !counts.contains("You gave " + shape.given() + ", they gave " + shape.received())) {
            slips.add("of " + shape.name() + " the list says “" + counts + "”, where it is " + shape.given() + " and "
                    + shape.received());
        }
    }

    private void season(Map<String, List<String>> said) {
        var lede = piece(said, "/season", " cards?, ");
        var page = visit.get("/season").html();
        same(
                "the season",
                first(lede, "(No|One|\\d+) cards?"),
                page.select("[id^=entry-]").size());
        same(
                "cards to write",
                first(piece(said, "/season/christmas-2026/cards/plan", "to write"), "(One|\\d+) cards? to write"),
                page.select("[id^=entry-]").size());
        var written = piece(said, "/season/cards", " written");
        same(
                "written",
                first(written, "of (\\d+) written"),
                page.select("[id^=entry-]").size());
        var printed = piece(said, "/season/christmas-2026/print", " cards?, ");
        if (!printed.equals(lede)) slips.add("the season says “" + lede + "”, printed it says “" + printed + "”");
    }

    private void vouchers(Map<String, List<String>> said) {
        var sum = piece(said, "/season/vouchers", "not yet asked for");
        var promised = Pattern.compile("([\\d.]+) hours?").matcher(sum);
        double left = pieces(said, "/season/vouchers", "[\\d.]+ hours? left")
                .mapToDouble(line -> {
                    var each = Pattern.compile("([\\d.]+) hours? left").matcher(line);
                    return each.find() ? Double.parseDouble(each.group(1)) : 0;
                })
                .sum();
        if (left > 0 && (!promised.find() || Double.parseDouble(promised.group(1)) != left)) {
            slips.add("/season/vouchers says “" + sum + "” and lists " + left);
        }
    }

    /** The command line says what pages say: the same reasons, the same words for the same client, the same list for today. */
    private void commands(Map<String, List<String>> said, int seed) {
        var readings = json("reading");
        var onPaper = piece(said, "/today", "On paper it is work and payment");
        var table = type("reading");
        read("amity reading", table);
        same(
                "on paper",
                first(onPaper, "with (one|\\d+) of your clients"),
                table.lines()
                        .filter(line -> line.contains(" work-only "))
                        .filter(line -> shapes.stream().noneMatch(one -> one.parted() && line.startsWith(one.name())))
                        .count());
        for (var reading : readings) {
            var shape = shape(reading.get("client").get("id").asString());
            var place = "/clients/" + shape.id();
            for (var figure : List.of("revenue", "regularity", "stake", "closeness", "kind", "drift")) {
                var reason = reading.get(figure).get("reason").asString();
                if (!said.get(place).contains(reason)) {
                    slips.add("of " + shape.name() + " the command says “" + reason + "”, and its page does not");
                }
            }
        }
        var today = json("today", "--all");
        var entries = visit.get("/today")
                .html()
                .select("#needs .entry-title, .entry-brief .entry-title")
                .eachText();
        var page = String.join(" ", said.get("/today"));
        for (var entry : today) {
            var what = entry.get("what").asString();
            // what is asked and promised stands within the talk it is for
            if (!entries.remove(what) && !page.toLowerCase().contains(what.toLowerCase())) {
                slips.add("the command says for today “" + what + "”, and the page does not");
            }
        }
        entries.forEach(entry -> slips.add("Today says “" + entry + "”, and the command does not"));
        today.forEach(entry -> read("amity today", entry.toString()));
        if (seed % 2 == 0) {
            List.of("clients", "partnership --everyone", "function list")
                    .forEach(line -> read("amity " + line, type(line.split(" "))));
            return;
        }
        var one = shapes.get(5);
        for (var command : List.of("client", "reading", "partnership", "ask --json")) {
            var line = new ArrayList<>(List.of(command.split(" ")));
            line.add(1, one.id().toString());
            var answer = type(line.toArray(String[]::new));
            read("amity " + command, answer);
            of(one, "amity " + command, answer);
        }
    }

    private void read(String command, String answer) {
        nowhere(command, answer);
        if (command.matches("amity (?:today|partnership).*")) {
            shapes.stream().filter(Shape::parted).forEach(parted -> no(answer, command, parted.name()));
        }
    }

    private JsonNode json(String... words) {
        return Terminal.staying(folder).json(mine(words));
    }

    private String type(String... words) {
        var outcome = Terminal.staying(folder).type(mine(words));
        assertThat(outcome.code())
                .as("%s: %s", String.join(" ", words), outcome.err())
                .isZero();
        return outcome.out();
    }

    private String[] mine(String... words) {
        return Stream.concat(
                        Stream.of(words), Stream.of("--practice", practice.id().toString()))
                .toArray(String[]::new);
    }

    private Shape shape(String id) {
        return shapes.stream()
                .filter(shape -> shape.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Client.Status status(Shape shape) {
        return clients.get(practice.id(), shape.id()).status();
    }

    private int rows(String place) {
        return visit.get(place).html().select("tbody tr").size();
    }

    private static String piece(Map<String, List<String>> said, String place, String with) {
        return pieces(said, place, with).findFirst().orElse("");
    }

    private static Stream<String> pieces(Map<String, List<String>> said, String place, String with) {
        var wanted = Pattern.compile(with);
        return said.getOrDefault(place, List.of()).stream()
                .filter(piece -> wanted.matcher(piece).find());
    }

    private static long first(String said, String pattern) {
        var found = Pattern.compile(pattern).matcher(said);
        return found.find() ? number(found.group(1)) : 0;
    }

    private static long number(String... words) {
        return Stream.of(words)
                .filter(word -> word != null)
                .mapToLong(word -> word.matches("\\d+")
                        ? Long.parseLong(word)
                        : Math.max(
                                0,
                                List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                                        .indexOf(word.toLowerCase())))
                .sum();
    }

    private void same(String what, long says, long is) {
        if (says != is) slips.add(what + ": says " + says + ", where there are " + is);
    }

    private void no(String said, String place, String... wrong) {
        for (var one : wrong) {
            if (said.contains(one)) slips.add(place(place) + ": " + Prose.around(said, said.indexOf(one)));
        }
    }

    /** An address with the name of whom it is of. */
    private String place(String place) {
        return shapes.stream()
                .reduce(place, (at, shape) -> at.replace(shape.id().toString(), shape.name()), (one, other) -> one);
    }
}
