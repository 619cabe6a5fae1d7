package amity.season;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Concern.Whose;
import amity.boundary.Offer;
import amity.boundary.Rule;
import amity.boundary.Standing;
import amity.client.Client;
import amity.client.Client.GiftPolicy;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The guard's memory of gifts: the same idea comes back after five years at the earliest, and a year's gifts stay within the client's limit. */
@Component
class GivenBefore implements Rule {
    private static final Set<Kind> TOKENS = EnumSet.of(Kind.GIFT, Kind.HOURS);
    private static final int YEARS = 5;
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
        var pasts = store.pasts(practice, null);
        var given = ledger.ofKinds(practice.id(), TOKENS, clients);
        return (action, standing) ->
                Stream.concat(sameAgain(action, practice, pasts, given), overLimit(action, standing, given));
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

    private Stream<Concern> overLimit(Action action, Standing standing, Map<Client.Id, List<Moment>> given) {
        var client = standing.client();
        var limit = client.giftLimit();
        if (client.giftPolicy() != GiftPolicy.LIMIT || limit == null) return Stream.empty();
        var had = thisYear(given.getOrDefault(client.id(), List.of()), day(action.at(), standing.practice()), limit);
        var worth = worth(action, client, limit);
        if (had.isZero() || worth.isZero() || !had.plus(worth).isGreaterThan(limit)) return Stream.empty();
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

    private static Money thisYear(List<Moment> given, LocalDate day, Money limit) {
        return given.stream()
                .filter(moment -> isGift(moment) && moment.day().getYear() == day.getYear())
                .map(Moment::amount)
                .filter(Objects::nonNull)
                .filter(limit::isSameCurrency)
                .reduce(Money.zero(limit.getCurrencyUnit()), Money::plus);
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
