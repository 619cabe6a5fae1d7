package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.MadeUpLanguage;
import amity.Routes;
import amity.Untranslated;
import amity.Visit;
import amity.Walk;
import amity.WebTests;
import amity.demo.Demo;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every word that is read stands where it can be translated: in a bundle, or in a table of words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MadeUpLanguageTests extends WebTests {
    /** What picocli itself says, of a line that it cannot take apart above all. */
    private static final List<String> PICOCLI = List.of(
            "Missing required option",
            "Missing required parameter",
            "Unknown option",
            "Unmatched argument at index 0",
            "Invalid value for option",
            "Invalid value for positional parameter at index 0",
            "COMMAND");

    /** A tag, tasks and a town of the sample. */
    private static final List<String> OF_THE_SAMPLE =
            List.of("maps", "practice manual", "training day handouts", "Sheffield");

    /** The whole story shows rows under the names of their columns. */
    private static final String NAMES_OF_COLUMNS = "main .plainlist .quiet";

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern FILE = Pattern.compile("\\.(?:csv|pdf)\\b");
    private static final Pattern APART = Pattern.compile("£[\\d.,]+");

    private static final String DIARY = """
            Date,Client,What
            2026-11-02,Ruth Carmichael,A call
            2026-11-03,Someone New,A call
            """;

    /** How each line that is typed ends, and its words with a bar between them. */
    private static final String LINES = """
            0 --help
            2 nonsense
            2 client
            2 client|Nobody
            2 client|Ruth Carmichael|--as-of|yesterday
            2 client|Ruth Carmichael|--nonsense
            0 clients
            0 today|--all
            0 reading
            0 reading|Ruth Carmichael
            0 client|Ruth Carmichael
            0 partnership
            0 partnership|Ruth Carmichael
            0 boundary|everyone
            0 boundary|Ruth Carmichael
            2 boundary|everyone|contact-hours
            0 boundary|everyone|visiting
            0 function|list
            0 ask|Ruth Carmichael
            0 ask|Tom Ashdown
            0 ask|Tom Ashdown|--invite|the newsletter
            1 ask|Tom Ashdown|--way|referral|--asked
            0 ask|Priya Raman|--way|referral|--plan
            0 guard|Tom Ashdown|gift|--item|wine|--price|20
            0 guard|Ruth Carmichael|call|--at|2026-11-22T23:00
            2 season|christmas
            0 season|christmas|--budget|200
            0 frontier|christmas
            0 practice
            0 doctor
            0 moment|Tom Ashdown|A word on the tender
            0 moment|Tom Ashdown|Suggested a fair|--kind|suggestion
            0 fact|Tom Ashdown|food|likes rye bread|--dry-run
            0 fact|Tom Ashdown|food|likes rye bread|--like
            0 policy|Tom Ashdown|limit|20
            0 policy|Tom Ashdown|nothing
            0 idea|A jar of jam|--price|5
            0 introduce|Tom Ashdown|Ruth Carmichael
            2 link|Tom Ashdown
            0 link|Ruth Carmichael|Ruth
            0 client-add|Nina Frost
            2 client-set|Nina Frost|--sector|public
            0 client-set|Nina Frost|--sector|official
            1 function|add|Winter talk|--on|2026-12-02
            0 function|add|Winter talk|--on|2026-12-02|--in|York
            0 function|going|Winter talk
            1 function|met|Winter talk|Sofia Marchetti
            0 export|DIR/all.zip
            0 backup|DIR
            1 import|DIR/diary.csv
            0 import|DIR/invoices.csv
            1 import|DIR/nothing.csv
            0 undo-import|IMPORT
            2 undo-import|nothing
            1 restore|DIR/nothing.zip
            1 restore|DIR/diary.csv
            2 serve|--trusted-proxy|nowhere
            2 serve|--portal-port|8080
            2 demo|--portal-port|8080
            """;

    @Autowired
    private Demo demo;

    @Autowired
    private DSLContext book;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private Practice hannahs;
    private Visit hannah;
    private Walk walk;
    private Untranslated untranslated;
    private final Map<String, String> left = new TreeMap<>();

    /** What is kept in it by now may be shown; what is written from here on was typed in a test, or in the code. */
    @BeforeAll
    void openTheSampleBook() {
        MadeUpLanguage.lay();
        clock.moveTo(NINE);
        hannahs = demo.play();
        hannah = speaking(port);
        hannah.get(links.signIn(hannahs.id()));
        var allowed = Stream.concat(OF_THE_SAMPLE.stream(), typed());
        untranslated = new Untranslated(book, allowed.toList());
        walk = Walk.from("/today", hannah, Routes.of(mappings), 2);
    }

    private static Visit speaking(int door) {
        return new Visit(door).speaking(MadeUpLanguage.ESPERANTO);
    }

    @Test
    void no_page_has_a_sentence_left_in_the_code() {
        walk.opened().forEach(this::read);
        assertThat(walk.opened()).hasSizeGreaterThan(100);
        nothingIsLeft();
    }

    @Test
    void no_paper_and_no_table_to_take_along_has_one() throws IOException {
        var addresses = walk.pages().stream()
                .filter(address -> FILE.matcher(address).find())
                .toList();
        for (var address : addresses) {
            for (var piece : APART.split(
                    address.contains(".pdf")
                            ? printed(address)
                            : hannah.get(address).text())) {
                keep(untranslated.in(piece), address);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(3);
        nothingIsLeft();
    }

    private String printed(String address) throws IOException {
        try (var paper = Loader.loadPDF(hannah.bytes(address))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    void no_page_of_an_empty_book_has_one() {
        visit.speaking(MadeUpLanguage.ESPERANTO);
        var pages = Walk.from("/today", visit, Routes.of(mappings), 1).opened();
        pages.forEach(this::read);
        assertThat(pages).hasSizeGreaterThan(30);
        nothingIsLeft();
    }

    @Test
    void no_page_has_one_that_says_what_is_not_there_or_whom_it_opens_for() {
        for (var door : List.of(speaking(port), speaking(clientsDoor.port()), hannah)) {
            for (var address : List.of("/sign-in", "/nowhere", "/clients/nobody", "/p/nobody")) {
                read(address, door.get(address));
            }
            read("/clients", door.post("/clients", "name=Nobody"));
        }
        nothingIsLeft();
    }

    /** Last, since they change the book. */
    @Test
    @Order(Integer.MAX_VALUE)
    void no_answer_to_a_form_has_one() {
        answers(hannah, walk.forms());
        nothingIsLeft();
    }

    @Test
    void no_page_of_a_client_has_one() {
        var visitor = speaking(clientsDoor.port());
        var pages = Walk.from(linkOf(hannahs, "Ruth Carmichael"), visitor, Routes.of(mappings));
        pages.opened().forEach(this::read);
        answers(visitor, pages.forms());
        nothingIsLeft();
    }

    /** With nothing filled in, so that one form of those that go the same way is enough. */
    private void answers(Visit sender, List<Walk.Form> forms) {
        var sent = new HashSet<>(Set.of("/sign-out"));
        for (var form : forms) {
            if (!form.method().equals("post")
                    || !sent.add(ID.matcher(form.action()).replaceAll(""))) continue;
            var blank = form.filled(field -> field.name().equals("_csrf") ? field.value() : "");
            read(form.from() + " " + form.action(), sender.post(form.action(), blank));
        }
    }

    private void read(String address, Visit.Page page) {
        if (!page.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return;
        var html = page.html();
        if (page.text().startsWith("<!doctype html>")) {
            assertThat(html.select("html[lang]").eachAttr("lang")).as(address).containsExactly("eo");
        }
        if (address.endsWith("/everything")) html.select(NAMES_OF_COLUMNS).remove();
        keep(untranslated.in(html), page.status() + " " + address);
    }

    private void keep(Collection<String> found, String where) {
        found.forEach(words -> left.putIfAbsent(words, where));
    }

    private void nothingIsLeft() {
        var found = Map.copyOf(left);
        left.clear();
        assertThat(found).isEmpty();
    }

    @Test
    void no_command_has_a_sentence_left_in_the_code(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("diary.csv"), DIARY);
        Files.writeString(folder.resolve("invoices.csv"), ImportingTests.INVOICES);
        var allowed = Stream.of(PICOCLI.stream(), keywords(), typed(), names())
                .flatMap(words -> words)
                .toList();
        var kept = new Untranslated(book, allowed);
        var terminal = new Terminal(
                folder, asked -> new Book(application, hannahs.id().toString(), () -> {}), Map.of("LANG", "eo.UTF-8"));
        var answers = new LinkedHashMap<String, String>();
        var codes = new LinkedHashMap<String, Integer>();
        Stream.concat(LINES.lines(), commands().map(name -> "0 " + name + "|--help"))
                .forEach(line -> {
                    var typed =
                            line.substring(2).replace("DIR", folder.toString()).replace("IMPORT", imported(answers));
                    var outcome = terminal.type(typed.split("\\|"));
                    answers.put(line, outcome.out() + outcome.err());
                    codes.put(line, outcome.code());
                });
        answers.forEach((line, answer) -> cells(line, answer).forEach(cell -> keep(kept.in(cell), line)));
        nothingIsLeft();
        assertThat(answers.get("0 clients|--help")).contains("⟦Lists the clients.⟧");
        assertThat(codes).allSatisfy((line, code) -> assertThat(line).startsWith(code + " "));
    }

    /** The number of an import, as its answer names it. */
    private static String imported(Map<String, String> answers) {
        return answers.getOrDefault("0 import|DIR/invoices.csv", "")
                .strip()
                .replaceAll("(?s).*undo-import \\W*([0-9a-f-]+).*", "$1");
    }

    /** The lines of help are a text; those of an answer are rows. */
    private static Stream<String> cells(String line, String answer) {
        return line.endsWith("--help")
                ? Stream.of(answer.replaceAll("\\[no-]\\s*", "").replaceAll("\\s+", " "))
                : answer.lines().flatMap(row -> Stream.of(row.split(" {2,}")));
    }

    /** Choices are shown in the words in which they are typed. */
    private static Stream<String> keywords() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Keyword.class));
        var words = Stream.<String>builder();
        for (var found : scan.findCandidateComponents("amity")) {
            for (var choice : Class.forName(found.getBeanClassName()).getEnumConstants()) {
                words.add(((Keyword) choice).word());
            }
        }
        return words.build();
    }

    private static Stream<String> typed() {
        return LINES.lines().flatMap(line -> Stream.of(line.substring(2).split("[|/]")));
    }

    private static Stream<String> commands() {
        return new CommandLine(new Commands(Object.class)).getSubcommands().keySet().stream();
    }

    /** What commands, their options and their arguments are called. */
    private static Stream<String> names() {
        var amity = new CommandLine(new Commands(Object.class));
        return Stream.concat(Stream.of(amity), amity.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .flatMap(command -> Stream.concat(
                        Stream.of(command.name(), command.qualifiedName()),
                        command.args().stream()
                                .flatMap(arg -> Stream.concat(
                                        Stream.of(arg.paramLabel()),
                                        arg instanceof OptionSpec option ? Stream.of(option.names()) : Stream.of()))));
    }
}
