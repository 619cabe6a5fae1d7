package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Whatever shape a practice’s clients have, what pages and commands say of them is so by the records. */
class SentencesTests extends WebTests {
    private static final Pattern SLIPS = Pattern.compile(
            "\\b1 (?:days|weeks|months|times|clients|talks|moments|hours|pieces|years)\\b|-[£$€][\\d,.]+ (?:received|invoiced)|\\{\\d|\\bevery \\d+\\.|in 0 of (?:the last )?\\d+ months|you carry each other|the carrying");

    /** Told in what is personal: it stands nowhere once that side is closed. */
    private static final String SECRET = "zanzibar";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Facts facts;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Reviews reviews;

    @Value("${amity.data}")
    private Path folder;

    private Random random = new Random();

    /** What a client is like, and what was put on record of it. */
    private record Shape(
            Client.Id id,
            String name,
            List<LocalDate> worked,
            boolean closed,
            @Nullable String wanted,
            int given,
            int received) {
        boolean workedLately() {
            return worked.stream().anyMatch(day -> day.isAfter(TODAY.minusMonths(12)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_sentence_is_so_by_the_records(int seed) {
        random = new Random(seed);
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < 16; i++) {
            shapes.add(shape(i));
        }
        var slips = new ArrayList<String>();
        for (var shape : shapes) {
            var place = "/clients/" + shape.id();
            for (var at : List.of(
                    place, place + "/asks", place + "/partnership", "/desk/talks/" + shape.id(), place + "/gelling")) {
                hold(shape, at, words(visit.get(at)), slips);
            }
            if (shapes.indexOf(shape) % 5 == seed % 5) {
                var terminal = new Terminal(folder);
                for (var command : List.of("client", "client --json", "reading", "ask --json")) {
                    var line = new ArrayList<>(List.of(command.split(" ")));
                    line.addAll(
                            1,
                            List.of(
                                    shape.id().toString(),
                                    "--practice",
                                    practice.id().toString()));
                    hold(
                            shape,
                            command,
                            terminal.type(line.toArray(String[]::new)).out(),
                            slips);
                }
            }
        }
        for (var at : List.of(
                "/today",
                "/today?all",
                "/clients",
                "/clients?view=map",
                "/partnership",
                "/circle",
                "/what-came-back")) {
            var said = words(visit.get(at));
            var found = SLIPS.matcher(said);
            while (found.find()) slips.add(at + ": " + around(said, found.start()));
            if (said.toLowerCase().contains(SECRET)) slips.add(at + " tells what is personal");
        }
        counts(shapes, slips);
        assertThat(slips).isEmpty();
    }

    private void hold(Shape shape, String where, String said, List<String> slips) {
        var at = shape.name() + " " + where + ": ";
        var found = SLIPS.matcher(said);
        while (found.find()) slips.add(at + around(said, found.start()));
        if (shape.worked().isEmpty()) {
            no(
                    said,
                    at,
                    slips,
                    "Works with you",
                    "On paper: work and payment",
                    "You work, they pay",
                    "Now and then",
                    "nly work recorded",
                    "thank you for the work");
        }
        if (shape.workedLately()) {
            no(
                    said,
                    at,
                    slips,
                    "No paid work in the last twelve months",
                    "No paid work is recorded",
                    "not in the twelve months since");
        } else {
            no(said, at, slips, "Works with you", "Now and then");
        }
        if ("transactional".equals(shape.wanted()) || "friendly".equals(shape.wanted())) {
            no(
                    said.replace("You gave in", ""),
                    at,
                    where.startsWith("/") ? slips : new ArrayList<>(),
                    "You gave " + shape.given(),
                    "they gave " + shape.received(),
                    "gives more");
        }
        if (said.contains("is a thank-you due?")) {
            no(said, at, slips, "you support one another", "You support one another");
        }
        if (shape.closed() && said.toLowerCase().contains(SECRET)) {
            slips.add(at + "tells what is personal: "
                    + around(said, said.toLowerCase().indexOf(SECRET)));
        }
        no(said, at, slips, "Dear Cotswold,", "Hello Cotswold,", "Dear Fenwick,", "Hello Fenwick,", "as you want it; ");
    }

    private static void no(String said, String at, List<String> slips, String... wrong) {
        for (var one : wrong) {
            if (said.contains(one)) slips.add(at + around(said, said.indexOf(one)));
        }
    }

    /** What pages count is what they list. */
    private void counts(List<Shape> shapes, List<String> slips) {
        var active = shapes.stream()
                .filter(Shape::workedLately)
                .filter(shape -> clients.get(practice.id(), shape.id()).status() == Client.Status.ACTIVE)
                .count();
        var list = visit.get("/clients").words();
        var said = Pattern.compile("(\\d+) people and businesses you work for").matcher(list);
        if (!said.find() || Integer.parseInt(said.group(1)) != active) {
            slips.add(
                    "/clients says otherwise than " + active + ": " + list.substring(0, Math.min(300, list.length())));
        }
        var otherwise = Pattern.compile("(\\w+) (?:is|are) not where you want").matcher(list);
        var wanting = visit.get("/clients?kind=other").html().select("tbody tr").size();
        var count = otherwise.find() ? otherwise.group(1) : "0";
        if (!List.of(String.valueOf(wanting), wanting == 1 ? "One" : "").contains(count)) {
            slips.add("/clients says " + count + " are not where wanted, and lists " + wanting);
        }
    }

    private static String words(Visit.Page page) {
        assertThat(page.status()).as(page.at().toString()).isEqualTo(200);
        var html = page.html();
        html.select("script, style, textarea, input, option, .visually-hidden").remove();
        return html.text();
    }

    private static String around(String said, int at) {
        return "…" + said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 80)) + "…";
    }

    private Shape shape(int i) {
        var name = List.of("Cotswold Catering", "Fenwick Marsh", "Quinn Dace", "Mara Quell", "Nils Orban")
                        .get(i % 5) + " " + (char) ('A' + i);
        var client = clients.add(practice.id(), name).id();
        var worked = new ArrayList<LocalDate>();
        var foreign = random.nextInt(4) == 0;
        switch (i % 8) {
            case 0 -> talks(client, random.nextInt(40), 400); // a prospect, or nothing but talk
            case 1 -> money(client, Kind.INVOICE, worked, 12, 30, foreign);
            case 2 -> money(client, Kind.PAYMENT, worked, 6, 45, foreign);
            case 3 -> work(client, worked, 1 + random.nextInt(3), 900 + random.nextInt(300)); // years ago
            case 4 -> work(client, worked, 1 + random.nextInt(20), 10 + random.nextInt(20)); // nothing but time
            case 5 -> {
                money(client, Kind.INVOICE, worked, 3, 100, foreign);
                ledger.record(
                        practice,
                        Note.of(client, "Refund")
                                .as(Kind.PAYMENT)
                                .amount(money(-48800, foreign))
                                .on(TODAY.minusDays(12)));
            }
            case 6 ->
                ledger.record(practice, personal(client, "A walk in " + SECRET).on(TODAY.minusDays(200)));
            default -> {
                money(client, Kind.INVOICE, worked, 24, 30, foreign);
                talks(client, 12, 360);
            }
        }
        var given = ways(client, Direction.GIVEN);
        var received = ways(client, Direction.RECEIVED);
        var wanted = random.nextBoolean()
                ? List.of("transactional", "friendly", "partnership", "undecided")
                        .get(random.nextInt(4))
                : null;
        if (wanted != null) reviews.answer(practice, client, Question.WANTED, wanted);
        if (random.nextInt(4) == 0) reviews.answer(practice, client, Question.CAME_BACK, "nothing");
        if (random.nextInt(4) == 0)
            ledger.record(
                    practice,
                    Note.of(client, "Said it meant a lot, between us")
                            .as(Kind.SIGNAL)
                            .signal(Signal.PRAISE)
                            .direction(Direction.RECEIVED)
                            .on(TODAY.minusDays(9)));
        var closed = personal(client);
        return new Shape(client, name, worked, closed, wanted, given, received);
    }

    /** Something personal is known of everyone; with half of them that side is closed since. */
    private boolean personal(Client.Id client) {
        var moment =
                ledger.record(practice, personal(client, "Told of " + SECRET).on(TODAY.minusDays(30)));
        promises.make(
                practice, client, Promise.Whose.OURS, "send the " + SECRET + " recipe", TODAY.plusDays(1), moment.id());
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        client,
                        null,
                        SECRET,
                        "goes there each spring",
                        Fact.Stance.LIKE,
                        List.of(),
                        true,
                        Fact.Sensitivity.ORDINARY,
                        true,
                        TODAY.minusDays(30),
                        null));
        var someone = people.add(practice.id(), client, "Claire Bell", List.of());
        people.change(
                practice.id(),
                new amity.client.Person(
                        someone.id(), client, "Claire Bell", null, MonthDay.of(11, 22), null, List.of()));
        // the pages for all show those who are open, too
        clients.change(practice.id(), clients.get(practice.id(), client).with(it -> {
            if (random.nextBoolean()) it.theirStrand = Client.TheirStrand.WORK_ONLY;
            else it.ourStrand = Client.OurStrand.BUSINESS_ONLY;
        }));
        return true;
    }

    private Note personal(Client.Id client, String words) {
        return Note.of(client, words).as(Kind.TALK).strand(Strand.PERSONAL);
    }

    private int ways(Client.Id client, Direction direction) {
        var kinds = List.of(Kind.REFERRAL, Kind.CARE, Kind.MENTION, Kind.HELP);
        var many = random.nextInt(3) == 0 ? random.nextInt(9) : 0;
        for (int i = 0; i < many; i++) {
            ledger.record(
                    practice,
                    Note.of(client, "Something")
                            .as(kinds.get(random.nextInt(4)))
                            .direction(direction)
                            .on(TODAY.minusDays(10 + random.nextInt(300))));
        }
        return many;
    }

    private void talks(Client.Id client, int many, int over) {
        for (int i = 0; i < many; i++) {
            ledger.record(
                    practice, Note.of(client, "A call").as(Kind.TALK).on(TODAY.minusDays(1 + random.nextInt(over))));
        }
    }

    private void work(Client.Id client, List<LocalDate> worked, int many, int ago) {
        for (int i = 0; i < many; i++) {
            var day = TODAY.minusDays(ago + 3L * i);
            ledger.record(
                    practice,
                    Note.of(client, "Minutes").as(Kind.WORK).at(null, 60).on(day));
            worked.add(day);
        }
    }

    private void money(Client.Id client, Kind kind, List<LocalDate> worked, int many, int apart, boolean foreign) {
        for (int i = 0; i < many; i++) {
            var day = TODAY.minusDays(20 + (long) apart * i);
            ledger.record(
                    practice,
                    Note.of(client, "No. " + i)
                            .as(kind)
                            .amount(money(12_345, foreign))
                            .on(day));
            worked.add(day);
        }
    }

    private static Money money(long minor, boolean foreign) {
        return Money.ofMinor(foreign ? CurrencyUnit.USD : CurrencyUnit.GBP, minor);
    }
}
