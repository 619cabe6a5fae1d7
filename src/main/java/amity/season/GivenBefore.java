package amity.season;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Concern.Whose;
import amity.boundary.Offer;
import amity.boundary.Rule;
import amity.boundary.Standing;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.season.rules.Past;
import amity.shell.Words;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The guard's memory of gifts: the same idea comes back after five years at the earliest, and a year's gifts stay within the client's limit. */
@Component
class GivenBefore implements Rule {
    private static final Set<Kind> TOKENS = EnumSet.of(Kind.GIFT, Kind.HOURS);
    private static final int YEARS = 5;
    private static final int MINUTES = 60;
    private final PastStore store;
    private final Ledger ledger;
    private final Words words;

    GivenBefore(PastStore store, Ledger ledger, Words words) {
        this.store = store;
        this.ledger = ledger;
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var whose = clients.stream().map(Client.Id::value).toList();
        var pasts = store.given(practice, whose);
        var given = ledger.ofKinds(practice.id(), TOKENS, clients);
        var ordered = store.ordered(practice, whose);
        return (action, standing) ->
                Stream.concat(sameAgain(action, practice, pasts, given), overLimit(action, standing, ordered, given));
    }

    private Stream<Concern> sameAgain(
            Action action, Practice practice, Map<UUID, List<Past>> pasts, Map<Client.Id, List<Moment>> given) {
        if (!(action instanceof Action.Gift gift) || gift.offer() == null) return Stream.empty();
        var day = day(action.at(), practice);
        var offer = gift.offer();
        var planned = pasts.getOrDefault(action.client().value(), List.of()).stream()
                .filter(past -> past.isSame(idea(offer)))
                .map(Past::on);
        var noted = given.getOrDefault(action.client(), List.of()).stream()
                .filter(moment -> isGift(moment) && moment.words().equalsIgnoreCase(offer.name()))
                .map(Moment::day);
        return Stream.concat(planned, noted)
                .filter(on -> on.isBefore(day) && on.isAfter(day.minusYears(YEARS)))
                .findFirst()
                .map(on -> Concern.block(
                        "same-again",
                        Whose.OURS,
                        words.say("season.rule.same-again", String.valueOf(on.getYear())),
                        words.say("season.rule.same-again.instead")))
                .stream();
    }

    private static Idea idea(Offer offer) {
        return new Idea(offer.idea(), offer.name(), 0, 0, false, Idea.Category.OTHER, Set.of(), Set.of(), Set.of());
    }

    /** All members of the practice are one giver, and hours count at the client's rate. */
    private Stream<Concern> overLimit(
            Action action, Standing standing, Map<UUID, List<Pending>> pending, Map<Client.Id, List<Moment>> given) {
        var client = standing.client();
        var limit = client.mostAYear();
        if (limit == null) return Stream.empty();
        var day = day(action.at(), standing.practice());
        var had = Money.zero(limit.getCurrencyUnit())
                .plusMinor(given(given.getOrDefault(client.id(), List.of()), day, client.hourlyRate(), limit))
                .plusMinor(ordered(pending.getOrDefault(client.id().value(), List.of()), day, action, client));
        var worth = worth(action, client, limit);
        boolean saidAlready = had.isZero() && limit.equals(client.mostAnOccasion());
        if (saidAlready || worth.isZero() || !had.plus(worth).isGreaterThan(limit)) return Stream.empty();
        return Stream.of(Concern.block(
                "over-limit-this-year",
                Whose.THEIRS,
                words.say(
                        "season.rule.over-limit-this-year",
                        Moneys.shown(limit),
                        Moneys.shown(worth),
                        Moneys.shown(had)),
                words.say("season.rule.over-limit-this-year.instead")));
    }

    private static long given(List<Moment> given, LocalDate day, @Nullable Money rate, Money limit) {
        return given.stream()
                .filter(moment -> moment.day().getYear() == day.getYear())
                .filter(moment -> moment.amount() == null || limit.isSameCurrency(moment.amount()))
                .mapToLong(moment -> worth(moment, rate))
                .sum();
    }

    /** What is on its way already; the very thing that is asked about is not counted twice. */
    private static long ordered(List<Pending> pending, LocalDate day, Action action, Client client) {
        return pending.stream()
                .filter(one -> one.on().getYear() == day.getYear() && !isThis(one, action))
                .mapToLong(one -> one.worth(client.hourlyRate()))
                .sum();
    }

    private static boolean isThis(Pending pending, Action action) {
        return switch (action) {
            case Action.Gift gift ->
                gift.offer() != null
                        && pending.decision() == Decision.GIFT
                        && gift.offer().name().equalsIgnoreCase(pending.name());
            case Action.Hours hours -> pending.decision() == Decision.HOURS && hours.quarters() == pending.quarters();
            default -> false;
        };
    }

    /** What a gift or free hours were worth, in minor units of the currency of the rate or of their own. */
    static long worth(Moment moment, @Nullable Money rate) {
        if (moment.direction() != Direction.GIVEN) return 0;
        var amount = moment.amount();
        var minutes = moment.minutes();
        if (moment.kind() == Kind.GIFT) return amount == null ? 0 : amount.getAmountMinorLong();
        if (moment.kind() != Kind.HOURS || rate == null || minutes == null) return 0;
        return rate.multipliedBy(minutes)
                .dividedBy(MINUTES, RoundingMode.HALF_UP)
                .getAmountMinorLong();
    }

    private static boolean isGift(Moment moment) {
        return moment.kind() == Kind.GIFT && moment.direction() == Direction.GIVEN;
    }

    private static Money worth(Action action, Client client, Money limit) {
        var rate = client.hourlyRate();
        if (action instanceof Action.Gift gift && gift.offer() != null)
            return gift.offer().price();
        if (action instanceof Action.Hours hours && rate != null)
            return rate.multipliedBy(hours.quarters()).dividedBy(4, RoundingMode.HALF_UP);
        return Money.zero(limit.getCurrencyUnit());
    }

    private static LocalDate day(Instant at, Practice practice) {
        return LocalDate.ofInstant(at, practice.zone());
    }
}
