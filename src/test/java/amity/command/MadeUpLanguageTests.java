package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.MadeUpLanguage;
import amity.Routes;
import amity.Untranslated;
import amity.Visit;
import amity.Walk;
import amity.WebTests;
import amity.client.Clients;
import amity.client.People;
import amity.demo.Demo;
import amity.portal.link.PrivateLinks;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every word that is read stands where it can be translated: in a bundle, or in a table of words. */
class MadeUpLanguageTests extends WebTests {
    /** What picocli itself says, of a line that it cannot take apart above all. */
    private static final List<String> PICOCLI = List.of(
            "Missing required option",
            "Missing required parameter",
            "Unknown option",
            "Unmatched argument at index 0",
            "Invalid value for option",
            "COMMAND");

    /** The guide is a text in each language, and the whole story shows rows under the names of their columns. */
    private static final List<String> OF_THEIR_OWN = List.of("/help.*", ".*/everything");

    private static final String DIARY = """
            Date,Client,What
            2026-11-02,Ruth Carmichael,A call
            2026-11-03,Someone New,A call
            """;

    /** What is typed, with a bar between the words. */
    private static final String LINES = """
            --help
            nonsense
            client
            client|Nobody
            client|Ruth Carmichael|--as-of|yesterday
            client|Ruth Carmichael|--nonsense
            clients
            clients|--help
            today|--all
            reading
            reading|Ruth Carmichael
            client|Ruth Carmichael
            partnership
            partnership|Ruth Carmichael
            boundary|everyone
            boundary|Ruth Carmichael
            boundary|everyone|contact-hours
            function|list
            function|list|--help
            ask|Ruth Carmichael
            ask|Tom Ashdown
            ask|Tom Ashdown|--invite|the newsletter
            ask|Tom Ashdown|--way|referral|--asked
            guard|Tom Ashdown|gift|--item|wine|--price|20
            guard|Ruth Carmichael|call|--at|2026-11-22T23:00
            season|christmas
            frontier|christmas
            practice
            doctor
            moment|Tom Ashdown|A word on the tender
            moment|Tom Ashdown|Suggested a fair|--kind|suggestion
            fact|Tom Ashdown|food|likes rye bread|--dry-run
            fact|Tom Ashdown|food|likes rye bread|--like
            policy|Tom Ashdown|limit|20
            policy|Tom Ashdown|nothing
            idea|A jar of jam|--price|5
            introduce|Tom Ashdown|Ruth Carmichael
            link|Tom Ashdown
            link|Ruth Carmichael|Ruth
            client-add|Nina Frost
            client-set|Nina Frost|--sector|public
            function|add|Winter talk|--on|2026-12-02
            function|going|Winter talk
            function|met|Winter talk|Sofia Marchetti
            export|DIR/all.zip
            backup|DIR
            import|DIR/diary.csv
            import|DIR/nothing.csv
            """;

    @Autowired
    private Demo demo;

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private PrivateLinks handed;

    @Autowired
    private DSLContext book;

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private Practice hannahs;

    @BeforeAll
    static void lay() {
        MadeUpLanguage.lay();
    }

    @BeforeEach
    void openTheSampleBook() {
        hannahs = demo.play();
    }

    @Test
    void no_page_has_a_sentence_left_in_the_code() {
        var hannah = new Visit(port).speaking(MadeUpLanguage.ESPERANTO);
        hannah.get(links.signIn(hannahs.id()));
        var pages = Walk.from("/today", hannah, Routes.of(mappings)).opened();
        pages.keySet().removeIf(address -> OF_THEIR_OWN.stream().anyMatch(address::matches));
        pages.put("a client’s page", clientsPage());
        for (var closed : List.of("/sign-in", "/nowhere")) {
            pages.put(closed, new Visit(port).speaking(MadeUpLanguage.ESPERANTO).get(closed));
        }
        var untranslated = new Untranslated(
                book, List.of("maps", "practice manual", "training day handouts")); // a tag and tasks of the sample
        var left = new TreeMap<String, String>();
        pages.forEach(
                (address, page) -> untranslated.in(page.html()).forEach(words -> left.putIfAbsent(words, address)));
        assertThat(left).isEmpty();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.values())
                .allSatisfy(page -> assertThat(page.html().select("html[lang]").eachAttr("lang"))
                        .isSubsetOf("eo"));
    }

    private Visit.Page clientsPage() {
        var client = clients.named(hannahs.id(), "Ruth Carmichael").id();
        var person = people.at(hannahs.id(), client).getFirst().id();
        return new Visit(clientsDoor.port())
                .speaking(MadeUpLanguage.ESPERANTO)
                .get("/p/" + handed.hand(hannahs, client, person, null, "").token());
    }

    @Test
    void no_command_has_a_sentence_left_in_the_code(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("diary.csv"), DIARY);
        var terminal = new Terminal(
                folder,
                (any, data, practice) -> new Book(application, hannahs.id().toString(), () -> {}),
                Map.of("LANG", "eo.UTF-8"));
        var answers = new LinkedHashMap<String, String>();
        for (var line : LINES.lines().toList()) {
            var outcome = terminal.type(line.replace("DIR", folder.toString()).split("\\|"));
            answers.put(line, outcome.out() + outcome.err());
        }
        var allowed = Stream.of(PICOCLI.stream(), keywords(), typed(answers.keySet()), names())
                .flatMap(words -> words)
                .toList();
        var untranslated = new Untranslated(book, allowed);
        var left = new TreeMap<String, String>();
        answers.forEach((line, answer) -> cells(line, answer)
                .flatMap(cell -> untranslated.in(cell).stream())
                .forEach(words -> left.putIfAbsent(words, line)));
        assertThat(left).isEmpty();
        assertThat(answers.get("clients|--help")).contains("⟦Lists the clients.⟧");
    }

    /** The lines of help are a text; those of an answer are rows. */
    private static Stream<String> cells(String line, String answer) {
        return line.endsWith("--help")
                ? Stream.of(answer.replaceAll("\\s+", " "))
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

    private static Stream<String> typed(Collection<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split("\\|")));
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
