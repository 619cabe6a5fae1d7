package amity.season;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Keyword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients of invented practices, judged by readers who knew the article and nothing else, and by the rule worked out
 * independently: held only where those files lie beside the project.
 */
class BlindTests {
    private static final Path BLIND =
            Path.of(Optional.ofNullable(System.getenv("AMITY_BLIND")).orElse("../shared/blind"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final double MAJORITY = 0.97;

    /** What the rule says by itself: of every set, from the records alone and with what was said of pauses and ends. */
    private static final String RULE = """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            from points import decide, SETS, HERE
            sets = [f for f, readers in SETS if (HERE / f).exists()]
            print(json.dumps({f: {str(told): {k: v[:2] for p in json.loads((HERE / f).read_text()) for k, v in decide(p, told).items()}
                                  for told in (False, True)} for f in sets}))
            """;

    private static Ledgers ledgers;
    private static JsonNode rule;

    /** One set of practices with its readers, and whether the user has said what she knows of pauses and ends. */
    record Case(String records, String readers, boolean told) {}

    static Stream<Case> cases() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(n -> n == 1 ? "" : String.valueOf(n))
                .filter(n -> Files.exists(BLIND.resolve("records" + n + ".json")))
                .flatMap(n ->
                        Stream.of(false, true).map(told -> new Case("records" + n + ".json", "readers" + n, told)));
    }

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        assumeTrue(Files.exists(BLIND.resolve("points.py")), "no blind sets beside the project");
        rule = JSON.readTree(run("python3", "-c", RULE, BLIND.toString()));
        ledgers = Ledgers.with("gift");
    }

    @AfterAll
    static void close() {
        if (ledgers != null) ledgers.close();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            assumeTrue(false, "nothing here runs the rule");
            throw missing;
        }
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decides_as_the_rule_does_for_every_client_and_as_the_readers_mostly_would(Case one) throws IOException {
        var says = rule.path(one.records).path(one.told ? "True" : "False");
        var decided = new LinkedHashMap<String, String>();
        for (var practice : JSON.readTree(BLIND.resolve(one.records))) decided.putAll(decide(practice, one.told));
        var expected = new LinkedHashMap<String, String>();
        decided.keySet().forEach(id -> expected.put(id, expected(says.path(id))));
        assertThat(differing(decided, expected))
                .as("%s, %d clients", one, decided.size())
                .isEmpty();

        var mostly = majority(one.readers, says);
        if (!one.told || mostly.isEmpty()) return;
        double rules = share(mostly, id -> says.path(id).path(0).asString());
        double ours = share(mostly, decided::get);
        assertThat(ours).as("the readers' majority of %s", one).isGreaterThanOrEqualTo(Math.min(MAJORITY, rules));
    }

    /** What a rule on gifts, a law or an open matter forbids is a card here, where the readers were told of no rule. */
    private static String expected(JsonNode says) {
        var decision = says.path(0).asString();
        return says.path(1).asBoolean() && decision.equals("gift") ? "card" : decision;
    }

    private static List<String> differing(Map<String, String> decided, Map<String, String> expected) {
        return decided.keySet().stream()
                .filter(id -> !decided.get(id).equals(expected.get(id)))
                .map(id -> id + ": " + decided.get(id) + " instead of " + expected.get(id))
                .toList();
    }

    /** What at least two of three readers say, of those that no rule, law or open matter decides. */
    private static Map<String, String> majority(String readers, JsonNode says) throws IOException {
        var votes = new ArrayList<JsonNode>();
        for (int n = 1; n <= 3; n++) {
            var reader = BLIND.resolve(readers).resolve("reader" + n + ".json");
            if (!Files.exists(reader)) return Map.of();
            votes.add(JSON.readTree(reader));
        }
        var mostly = new LinkedHashMap<String, String>();
        says.propertyNames().forEach(id -> {
            if (!says.path(id).path(1).asBoolean()) agreed(votes, id).ifPresent(vote -> mostly.put(id, vote));
        });
        return mostly;
    }

    private static Optional<String> agreed(List<JsonNode> votes, String id) {
        var said = votes.stream()
                .map(reader -> reader.path(id).path("decision").asString())
                .toList();
        return said.stream()
                .filter(vote -> said.stream().filter(vote::equals).count() > 1)
                .findFirst();
    }

    private static double share(Map<String, String> mostly, java.util.function.Function<String, String> decided) {
        long agree = mostly.entrySet().stream()
                .filter(vote -> vote.getValue().equals(decided.apply(vote.getKey())))
                .count();
        return (double) agree / mostly.size();
    }

    private static Map<String, String> decide(JsonNode clients, boolean told) {
        var practice = ledgers.practice(clients.path(0).path("id").asString() + told);
        var known = new LinkedHashMap<String, Client>();
        var notes = new ArrayList<Note>();
        for (var client : clients) {
            var added = ledgers.clients().add(practice.id(), client.path("name").asString());
            known.put(client.path("id").asString(), added);
            notes.addAll(moments(added, client));
        }
        ledgers.ledger().tell(practice, notes);
        for (var client : clients) say(practice, known.get(client.path("id").asString()), client, told);
        var seasons = ledgers.get(Seasons.class);
        var season = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        var proposal = seasons.propose(practice, season, practice.money(300_000), 0, Ledgers.TODAY);
        // Who is not on the list gets nothing.
        return known.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> proposal.entries().stream()
                .filter(entry -> entry.id().equals(one.getValue().id().value()))
                .findFirst()
                .map(entry -> entry.chosen().decision().word().replace("card+", ""))
                .orElse("nothing")));
    }

    private static List<Note> moments(Client client, JsonNode records) {
        var invoices = StreamSupport.stream(records.path("invoices").spliterator(), false)
                .map(invoice -> Note.of(client.id(), "Invoice")
                        .as(Kind.INVOICE)
                        .direction(Direction.PAID)
                        .on(LocalDate.parse(invoice.path(0).asString()))
                        .amount(Money.of(CurrencyUnit.GBP, invoice.path(1).decimalValue())));
        var giving = StreamSupport.stream(records.path("giving").spliterator(), false)
                .map(one -> Note.of(client.id(), one.path(0).asString())
                        .as(Keyword.of(Kind.class, one.path(0).asString()))
                        .direction(one.path(1).asString().equals("given") ? Direction.GIVEN : Direction.RECEIVED)
                        .on(Ledgers.TODAY.minusDays(one.path(2).asInt())));
        return Stream.concat(invoices, giving).toList();
    }

    private static void say(Practice practice, Client client, JsonNode records, boolean told) {
        var reviews = ledgers.get(Reviews.class);
        var felt = records.path("felt").asStringOpt().orElse(null);
        if (felt != null) reviews.answer(practice, client.id(), Question.KNOWN, felt);
        var special = records.path("special").asStringOpt().orElse("");
        var changed = changed(ledgers.clients().get(practice.id(), client.id()), policy(records, special), special);
        ledgers.clients().change(practice.id(), changed);
        matter(special)
                .ifPresent(matter -> ledgers.clients().open(practice.id(), client.id(), matter, Ledgers.TODAY, null));
        var words = List.of(records.path("arch").asString().split("-"));
        if (told && words.contains("paused")) silence(reviews, practice, client, "paused", Ledgers.TODAY.plusDays(60));
        if (told && words.contains("ended")) silence(reviews, practice, client, "ended", null);
    }

    private static void silence(
            Reviews reviews, Practice practice, Client client, String word, @Nullable LocalDate until) {
        reviews.answer(practice, new Answer(client.id(), Question.SILENCE, word, Ledgers.TODAY, null, until));
    }

    private static Client.@Nullable GiftPolicy policy(JsonNode records, String special) {
        var policy = records.path("policy").asStringOpt().orElse("");
        if (policy.equals("nothing") || special.equals("declined")) return Client.GiftPolicy.NOTHING;
        return policy.equals("none") || special.equals("policy") ? Client.GiftPolicy.NONE : null;
    }

    private static Client changed(Client client, Client.@Nullable GiftPolicy policy, String special) {
        var changed = client.withDislikesBeingIndebted(special.equals("indebted"));
        if (policy != null) changed = changed.with(policy, null);
        return special.equals("official") ? changed.with(Client.Sector.OFFICIAL) : changed;
    }

    private static Optional<OpenMatter.Matter> matter(String special) {
        return Stream.of(OpenMatter.Matter.values())
                .filter(matter -> matter.word().equals(special))
                .findFirst();
    }
}
