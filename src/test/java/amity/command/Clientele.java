package amity.command;

import static java.util.Objects.requireNonNull;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.client.parting.Partings;
import amity.hours.Vouchers;
import amity.intake.FileInstructions;
import amity.intake.Imports;
import amity.intake.SourceFile;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Days;
import amity.shell.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** The clients of a generated practice, of every awkward shape, with what was put on record of each. */
final class Clientele {
    /** Told in what is personal: it stands nowhere once that side is closed. */
    static final String SECRET = "zanzibar";

    /** The same of those with whom it is open. */
    static final String OPEN = "bouldering";

    /** Came with a file that was taken back out: they stand nowhere but among the imports. */
    static final List<String> UNDONE = List.of("Thistle Sable", "Umber Tansy");

    private static final List<String> NAMES =
            List.of("Cotswold Catering", "Fenwick Marsh", "Quinn Dace", "Mara Quell", "Nils Orban");

    /** So that every name stands once, and none is part of another. */
    private static final List<String> TREES = List.of(
            "Alder",
            "Birch",
            "Cedar",
            "Damson",
            "Elder",
            "Fir",
            "Gorse",
            "Hawthorn",
            "Ilex",
            "Juniper",
            "Kauri",
            "Larch",
            "Maple",
            "Nutmeg",
            "Oak",
            "Pine",
            "Quince",
            "Rowan",
            "Sorrel",
            "Teak");

    /** One who was a stranger to work, and one who brought it month after month. */
    private static final Set<Integer> PARTED = Set.of(6, 8);

    private final BeanFactory beans;
    private final Practice practice;
    private final LocalDate today;
    private final Random random;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();

    /** How personal it is with a client. */
    enum Side {
        OPEN,
        /** She keeps it to work. */
        OURS,
        /** They do, as she has said. */
        THEIRS,
        /** They do, by their own page. */
        THEIR_PAGE
    }

    /** What a client is like, and what was put on record of it. */
    record Shape(
            Client.Id id,
            String name,
            List<LocalDate> worked,
            Side side,
            @Nullable String wanted,
            boolean parted,
            int given,
            int received,
            List<Paid> paid) {
        /** What came in within a year, in the practice’s own money: payments where there are any, else invoices. */
        Money revenue(CurrencyUnit own, LocalDate today) {
            boolean payments = paid.stream().anyMatch(one -> one.kind() == Kind.PAYMENT);
            return paid.stream()
                    .filter(one -> one.kind() == (payments ? Kind.PAYMENT : Kind.INVOICE))
                    .filter(one -> one.on().isAfter(today.minusMonths(12)))
                    .map(Paid::amount)
                    .filter(amount -> amount.getCurrencyUnit().equals(own))
                    .reduce(Money.zero(own), Money::plus);
        }

        boolean abroad(CurrencyUnit own) {
            return paid.stream().anyMatch(one -> !one.amount().getCurrencyUnit().equals(own));
        }

        boolean workedWithin(LocalDate today, int months) {
            return worked.stream().anyMatch(day -> day.isAfter(today.minusMonths(months)));
        }

        boolean closed() {
            return side != Side.OPEN;
        }
    }

    /** Money on record. */
    record Paid(Kind kind, LocalDate on, Money amount) {}

    private Clientele(BeanFactory beans, Practice practice, LocalDate today, int seed) {
        this.beans = beans;
        this.practice = practice;
        this.today = today;
        this.random = new Random(seed);
    }

    static Clientele of(BeanFactory beans, Practice practice, LocalDate today, int many, int seed) {
        var clientele = new Clientele(beans, practice, today, seed);
        clientele.takeBackOut();
        for (int i = 0; i < many; i++) clientele.shapes.add(clientele.shape(i));
        clientele.introduce();
        clientele.company();
        return clientele;
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    private Shape shape(int i) {
        var name = NAMES.get(i % NAMES.size()) + " " + TREES.get(i);
        var client = clients().add(practice.id(), name).id();
        paid.clear();
        var worked = work(client, i % 9);
        if (!worked.isEmpty() && i % 9 == 3) {
            change(client, Client.Status.RESTING);
        }
        int given = ways(client, Direction.GIVEN);
        int received = ways(client, Direction.RECEIVED);
        var wanted = wanted(client, received);
        praise(client);
        var side = Side.values()[i % 4];
        personal(client, side, i % 5 != 1);
        keptToWork(client, side);
        if (random.nextInt(3) == 0) talk(client);
        if (random.nextInt(4) == 0) hours(client);
        boolean parted = PARTED.contains(i);
        if (parted) part(client);
        return new Shape(client, name, worked, side, wanted, parted, given, received, List.copyOf(paid));
    }

    private List<LocalDate> work(Client.Id client, int kind) {
        var worked = new ArrayList<LocalDate>();
        boolean foreign = random.nextInt(4) == 0;
        switch (kind) {
            case 0 -> talks(client, random.nextInt(40), 400); // a prospect, or nothing but talk
            case 1 -> money(client, Kind.INVOICE, worked, 12, 30, foreign);
            case 2 -> money(client, Kind.PAYMENT, worked, 6, 45, foreign);
            case 3 -> work(client, worked, 1 + random.nextInt(3), 900 + random.nextInt(300)); // years ago
            case 4 -> work(client, worked, 1 + random.nextInt(20), 10 + random.nextInt(20)); // nothing but time
            case 5 -> {
                money(client, Kind.INVOICE, worked, 3, 100, foreign);
                record(Note.of(client, "Refund")
                        .as(Kind.PAYMENT)
                        .amount(money(-48800, foreign))
                        .on(today.minusDays(12)));
            }
            case 6 ->
                record(Note.of(client, "A walk in " + SECRET)
                        .as(Kind.TALK)
                        .strand(Strand.PERSONAL)
                        .on(today.minusDays(200)));
            case 7 -> money(client, Kind.PAYMENT, worked, 1, 1, foreign); // one job, just begun
            default -> {
                money(client, Kind.INVOICE, worked, 24, 30, foreign);
                talks(client, 12, 360);
            }
        }
        return worked;
    }

    /** Something personal is known of everyone; of most somebody by name, of some only the firm. */
    private void personal(Client.Id client, Side side, boolean named) {
        var word = side == Side.OPEN ? OPEN : SECRET;
        var moment = record(Note.of(client, "Told of " + word)
                .as(Kind.TALK)
                .strand(Strand.PERSONAL)
                .on(today.minusDays(30)));
        beans.getBean(Promises.class)
                .make(
                        practice,
                        client,
                        Promise.Whose.OURS,
                        "send the " + word + " recipe",
                        today.plusDays(1),
                        requireNonNull(moment.id()));
        beans.getBean(Facts.class)
                .keep(
                        practice,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                client,
                                null,
                                word,
                                "A week of it each spring",
                                Fact.Stance.LIKE,
                                List.of(),
                                true,
                                Fact.Sensitivity.ORDINARY,
                                true,
                                today.minusDays(30),
                                null));
        if (named) {
            var people = beans.getBean(People.class);
            var someone = people.add(practice.id(), client, "Claire Bell", List.of());
            people.change(
                    practice.id(),
                    new Person(someone.id(), client, "Claire Bell", null, MonthDay.of(11, 22), null, List.of()));
        }
    }

    private void keptToWork(Client.Id client, Side side) {
        switch (side) {
            case OURS ->
                clients()
                        .change(
                                practice.id(),
                                clients().get(practice.id(), client).with(Client.OurStrand.BUSINESS_ONLY));
            case THEIRS ->
                clients()
                        .change(
                                practice.id(),
                                clients().get(practice.id(), client).with(Client.TheirStrand.WORK_ONLY));
            case THEIR_PAGE ->
                beans.getBean(Arrivals.class)
                        .receive(
                                practice,
                                new Arrival.Sender(client, null, null),
                                UUID.randomUUID().toString(),
                                new Submission.Preferences(null, "", Set.of(Submission.Wish.WORK_ONLY)));
            case OPEN -> {}
        }
    }

    private @Nullable String wanted(Client.Id client, int received) {
        var reviews = beans.getBean(Reviews.class);
        var word = random.nextBoolean()
                ? List.of("transactional", "friendly", "partnership", "undecided")
                        .get(random.nextInt(4))
                : received == 0 && random.nextBoolean() ? "transactional" : null;
        if (word != null) reviews.answer(practice, client, Question.WANTED, word);
        if (random.nextInt(4) == 0) reviews.answer(practice, client, Question.CAME_BACK, "nothing");
        if (random.nextInt(3) == 0) {
            reviews.answer(
                    practice,
                    client,
                    Question.KNOWN,
                    List.of("not-yet", "business", "personal", "friend").get(random.nextInt(4)));
        }
        return word;
    }

    private void praise(Client.Id client) {
        if (random.nextInt(4) == 0) {
            record(Note.of(client, "Said it meant a lot, between us")
                    .as(Kind.SIGNAL)
                    .signal(Signal.PRAISE)
                    .direction(Direction.RECEIVED)
                    .on(today.minusDays(9)));
        }
    }

    private int ways(Client.Id client, Direction direction) {
        var kinds = List.of(Kind.REFERRAL, Kind.CARE, Kind.MENTION, Kind.HELP);
        int many = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0;
        for (int i = 0; i < many; i++) {
            record(Note.of(client, "Something")
                    .as(kinds.get(random.nextInt(4)))
                    .direction(direction)
                    .on(today.minusDays(10 + random.nextInt(300))));
        }
        return many;
    }

    private void talks(Client.Id client, int many, int over) {
        for (int i = 0; i < many; i++) {
            record(Note.of(client, "A call").as(Kind.TALK).on(today.minusDays(1 + random.nextInt(over))));
        }
    }

    private void work(Client.Id client, List<LocalDate> worked, int many, int ago) {
        for (int i = 0; i < many; i++) {
            var day = today.minusDays(ago + 3L * i);
            record(Note.of(client, "Inbox and diary").as(Kind.WORK).at(null, 60).on(day));
            worked.add(day);
        }
    }

    private void money(Client.Id client, Kind kind, List<LocalDate> worked, int many, int apart, boolean foreign) {
        for (int i = 0; i < many; i++) {
            var day = today.minusDays(20 + (long) apart * i);
            record(Note.of(client, "The newsletter of " + Days.month(day))
                    .as(kind)
                    .amount(money(12_345, foreign))
                    .on(day));
            worked.add(day);
        }
    }

    /** No rate is said of the other currency. */
    private Money money(long minor, boolean foreign) {
        var other = practice.currency().equals(CurrencyUnit.USD) ? CurrencyUnit.EUR : CurrencyUnit.USD;
        return Money.ofMinor(foreign ? other : practice.currency(), minor);
    }

    private void talk(Client.Id client) {
        var start = today.atTime(LocalTime.of(10 + random.nextInt(8), 0))
                .atZone(practice.zone())
                .toInstant();
        beans.getBean(Appointments.class)
                .keep(
                        practice.id(),
                        new Appointment(
                                Ids.next(),
                                "uid-" + client,
                                "",
                                start,
                                start.plus(30, ChronoUnit.MINUTES),
                                false,
                                "Call",
                                client,
                                List.of(),
                                null));
    }

    private void hours(Client.Id client) {
        beans.getBean(Vouchers.class)
                .promise(
                        practice,
                        new Vouchers.Promise(client, null, null, 4 + random.nextInt(6), today.plusDays(40), null),
                        "They asked");
    }

    private void part(Client.Id client) {
        var partings = beans.getBean(Partings.class);
        partings.begin(practice, client, today);
        partings.finish(practice, client, "The work has come to its end", false, today);
    }

    private void change(Client.Id client, Client.Status status) {
        clients().change(practice.id(), clients().get(practice.id(), client).with(status));
    }

    private void introduce() {
        for (int i = 0; i + 3 < shapes.size(); i += 5) {
            beans.getBean(Introductions.class)
                    .keep(
                            practice.id(),
                            new Introduction(
                                    Ids.next(),
                                    Someone.of(shapes.get(i).id()),
                                    shapes.get(i + 3).id(),
                                    today.minusMonths(8),
                                    null));
        }
    }

    private void company() {
        beans.getBean(Functions.class)
                .keep(
                        practice,
                        new Function.Said(
                                "The spring fair",
                                today.plusDays(6),
                                LocalTime.of(18, 30),
                                "Leeds",
                                null,
                                "The market hall",
                                true,
                                Strand.BUSINESS,
                                List.of(),
                                List.of()));
    }

    /** A file that was brought in by mistake. */
    private void takeBackOut() {
        try {
            var file = Files.createTempDirectory("amity-undone").resolve("invoices.csv");
            var rows = new StringBuilder(
                    "Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,"
                            + "Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,"
                            + "Currency\n");
            for (var name : UNDONE) {
                for (int i = 1; i < 8; i++) {
                    var day = today.minusMonths(i);
                    rows.append("%s,%s%d,%s,paid,%s,Minutes,May,100,2,0,200.00,,0,,0,200.00,%s\n"
                            .formatted(name, name.charAt(0), i, day, day.plusDays(9), practice.currency()));
                }
            }
            Files.writeString(file, rows);
            var imports = beans.getBean(Imports.class);
            var imported =
                    imports.bring(practice, List.of(SourceFile.at(Path.of(file.toString()))), FileInstructions.usual());
            imports.undo(practice, requireNonNull(imported.id()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private amity.moment.Moment record(Note note) {
        var amount = note.work().amount();
        if (amount != null)
            paid.add(new Paid(
                    note.nature().kind(), requireNonNull(note.time().when()).day(), amount));
        return beans.getBean(Ledger.class).tell(practice, note);
    }

    private Clients clients() {
        return beans.getBean(Clients.class);
    }
}
