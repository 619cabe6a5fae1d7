package amity.season;

import amity.client.Client;
import amity.client.Fact;
import amity.client.HourlyRates;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.plan.Decision;
import amity.plan.Entrant;
import amity.plan.Exclusion;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.plan.Tags;
import amity.plan.Taste;
import amity.reading.Reading;
import amity.reading.Regularity;
import amity.shell.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One entrant as the records show them: read off their reading, facts and moments. */
final class Portrait {
    private static final int COMPLAINT_DAYS = 60;

    record Known(
            Map<Client.Id, Reading> readings,
            Map<Client.Id, List<Fact>> facts,
            Map<Client.Id, List<Moment>> moments,
            Map<UUID, List<DecisionHistory>> elsewhere,
            Map<UUID, List<Exclusion>> blocked,
            HourlyRates.Usual rates,
            Tags tags,
            LocalDate asOf) {}

    private final Guest guest;
    private final Known known;
    private final @Nullable Client client;
    private final @Nullable Reading reading;
    private final List<Moment> moments;

    Portrait(Guest guest, Known known) {
        this.guest = guest;
        this.known = known;
        this.client = guest.client();
        this.reading = client == null ? null : known.readings.get(client.id());
        this.moments = client == null
                ? List.of()
                : known.moments.getOrDefault(client.id(), List.of()).stream()
                        .filter(moment -> !moment.day().isAfter(known.asOf))
                        .filter(moment -> !moment.isPersonal() || !client.isOffTheRecord())
                        .toList();
    }

    Entrant entrant() {
        return new Entrant(guest.subject(), guest.kind(), work(), bond(), house(), tastes(), past(), story());
    }

    private Entrant.Work work() {
        if (client == null || reading == null) return Entrant.Work.none(known.asOf);
        var rate = known.rates.of(client);
        return new Entrant.Work(
                reading.revenue().share(),
                rhythm(reading.regularity()),
                reading.course(),
                rate == null ? null : rate.getAmountMinorLong());
    }

    private static Entrant.Rhythm rhythm(Regularity regularity) {
        return switch (regularity.word()) {
            case REGULAR -> regularity.byMonths() ? Entrant.Rhythm.BY_MONTHS : Entrant.Rhythm.BY_SPELLS;
            case OCCASIONAL -> Entrant.Rhythm.OCCASIONAL;
            case NONE, NEW, ONE_OFF -> Entrant.Rhythm.OTHER;
        };
    }

    private Entrant.Bond bond() {
        return new Entrant.Bond(
                stake(),
                reading != null && reading.stake().marked(),
                (int) moments.stream()
                        .filter(moment -> moment.isGivenWay() && isThisYears(moment))
                        .count(),
                (int) moments.stream()
                        .filter(moment -> moment.isReceivedWay() && isThisYears(moment))
                        .count(),
                reading != null && reading.closeness().word().isPersonal(),
                isStrandOpen(),
                moments.stream().anyMatch(Portrait::isGivenBack),
                moments.stream().anyMatch(this::isFreshComplaint),
                daysSinceTalk(),
                guest.introduced().stream().map(Client::name).toList());
    }

    /** Counted by the calendar: days on leave count too. */
    private @Nullable Integer daysSinceTalk() {
        var last = reading == null ? null : reading.drift().lastTalk();
        return last == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(last, known.asOf));
    }

    /** Their own; an introducer without one has the highest of those they brought. */
    private Entrant.Stake stake() {
        var own = stake(reading);
        if (own != Entrant.Stake.UNKNOWN || guest.kind() != Entrant.Kind.INTRODUCER) return own;
        return guest.introduced().stream()
                .map(brought -> stake(known.readings.get(brought.id())))
                .min(Comparator.naturalOrder())
                .orElse(Entrant.Stake.UNKNOWN);
    }

    private static Entrant.Stake stake(@Nullable Reading reading) {
        var word = reading == null ? null : reading.stake().word();
        return word == null ? Entrant.Stake.UNKNOWN : Entrant.Stake.valueOf(word.name());
    }

    private boolean isThisYears(Moment moment) {
        return moment.day().isAfter(known.asOf.minusMonths(12));
    }

    private boolean isStrandOpen() {
        return client == null || client.isPersonalSideOpen();
    }

    private static boolean isGivenBack(Moment moment) {
        return moment.direction() == Direction.RECEIVED
                && (moment.kind().isWay() || moment.kind().isToken());
    }

    private boolean isFreshComplaint(Moment moment) {
        return moment.signal() == Signal.COMPLAINT && moment.day().isAfter(known.asOf.minusDays(COMPLAINT_DAYS));
    }

    private Entrant.House house() {
        if (client == null) return Entrant.House.UNKNOWN;
        var given = givenThisYear(client);
        return new Entrant.House(
                client.gifts().policy(),
                minor(client.gifts().mostAYear()),
                minor(client.gifts().mostAnOccasion()),
                given.orElse(0),
                client.sector(),
                known.blocked.getOrDefault(guest.subject(), List.of()),
                given.isEmpty());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.getAmountMinorLong();
    }

    /** What was given this year, and what is decided elsewhere and still to be given; nothing where nobody knows what hours were worth. */
    private OptionalLong givenThisYear(Client client) {
        int year = known.asOf.getYear();
        var given = moments.stream()
                .filter(moment -> moment.day().getYear() == year)
                .map(moment -> GiftWorth.of(moment, known.rates, client));
        var pending = elsewhere()
                .filter(one -> one.isPending(known.asOf) && one.day().getYear() == year)
                .map(one -> one.worth(known.rates, client));
        return GiftWorth.sum(Stream.concat(given, pending));
    }

    /** The latest of what an idea can speak of: an event they went to together, praise in their own words. */
    private Entrant.Story story() {
        var happened = new EnumMap<Idea.Happening, String>(Idea.Happening.class);
        latest(moment -> moment.kind() == Kind.FUNCTION)
                .ifPresent(moment -> happened.put(Idea.Happening.TOGETHER, spoken(moment)));
        latest(moment -> moment.signal() == Signal.PRAISE)
                .ifPresent(moment -> happened.put(Idea.Happening.PRAISE, spoken(moment)));
        boolean gave = moments.stream().anyMatch(moment -> moment.direction() == Direction.GIVEN);
        return new Entrant.Story(happened, gave);
    }

    private Optional<Moment> latest(Predicate<Moment> which) {
        return moments.stream()
                .filter(moment -> which.test(moment) && isReadable(moment))
                .filter(moment -> moment.day().isAfter(known.asOf.minusMonths(12)))
                .max(Comparator.comparing(Moment::day));
    }

    /** What is personal is spoken of only where both sides are open to it. */
    private boolean isReadable(Moment moment) {
        return !moment.isPersonal() || isStrandOpen();
    }

    private static String spoken(Moment moment) {
        return moment.words() + ", " + Days.inFull(moment.day());
    }

    private List<Taste> tastes() {
        if (client == null) return List.of();
        return known.facts.getOrDefault(client.id(), List.of()).stream()
                .filter(fact -> !fact.learnedOn().isAfter(known.asOf) && isTheirs(fact))
                .flatMap(fact -> Taste.of(fact, known.tags).stream())
                .toList();
    }

    private boolean isTheirs(Fact fact) {
        return fact.person() == null
                || guest.goesTo() != null && guest.goesTo().id().equals(fact.person());
    }

    private List<PastGift> past() {
        return Stream.concat(
                        elsewhere().flatMap(DecisionHistory::past),
                        moments.stream().flatMap(moment -> past(moment, known.tags)))
                .toList();
    }

    /** What other seasons keep for them. */
    private Stream<DecisionHistory> elsewhere() {
        return known.elsewhere.getOrDefault(guest.whose(), List.of()).stream();
    }

    /** A moment as a gift or hours that were given, where it is one. */
    static Stream<PastGift> past(Moment moment, Tags tags) {
        if (moment.direction() != Direction.GIVEN || moment.kind() != Kind.GIFT && moment.kind() != Kind.HOURS)
            return Stream.empty();
        var amount = moment.amount();
        return Stream.of(new PastGift(
                moment.day(),
                moment.kind() == Kind.GIFT ? Decision.GIFT : Decision.HOURS,
                null,
                moment.words(),
                amount == null ? 0 : amount.getAmountMinorLong(),
                tags.proposed(moment.words()),
                null));
    }
}
