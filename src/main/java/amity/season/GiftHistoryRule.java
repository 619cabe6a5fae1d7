package amity.season;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Concern.Whose;
import amity.boundary.GuardView;
import amity.boundary.Offer;
import amity.boundary.Rule;
import amity.client.Client;
import amity.client.HourlyRates;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.plan.SeasonSettings;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The guard's memory of gifts: the same idea comes back after some years at the earliest, a year's gifts stay within the
 * client's limit, and after a gift that embarrassed them a card is kinder.
 */
@Component
record GiftHistoryRule(
        DecisionStore store, Ledger ledger, Ideas shelf, Practices practices, HourlyRates rates, Words words)
        implements Rule {
    /** Reads what was given only once something is to be given: most actions give nothing. */
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var memory = SingletonSupplier.of(() -> remembered(practice, clients));
        return (action, standing) ->
                action.gives() ? new Judging(memory.get(), action, standing).concerns() : Stream.empty();
    }

    private Remembered remembered(Practice practice, Collection<Client.Id> clients) {
        return new Remembered(
                practice,
                store.among(
                        practice, null, clients.stream().map(Client.Id::value).toList()),
                ledger.ofKinds(practice.id(), GiftWorth.TOKENS, clients),
                shelf.tags(practice),
                SeasonSettings.of(practices.settings(practice.id()), practice.currency()),
                rates.of(practice));
    }

    private record Remembered(
            Practice practice,
            Map<UUID, List<DecisionHistory>> decided,
            Map<Client.Id, List<Moment>> given,
            Tags tags,
            SeasonSettings settings,
            HourlyRates.Usual rates) {

        Stream<PastGift> past(Client.Id client) {
            return Stream.concat(
                    decided(client)
                            .filter(one -> one.kept().stage() == KeptDecision.Stage.DONE)
                            .flatMap(DecisionHistory::past),
                    given.getOrDefault(client, List.of()).stream().flatMap(moment -> Portrait.past(moment, tags)));
        }

        Stream<DecisionHistory> decided(Client.Id client) {
            return decided.getOrDefault(client.value(), List.of()).stream();
        }
    }

    private final class Judging {
        private final Remembered memory;
        private final Action action;
        private final Client client;
        private final LocalDate day;

        Judging(Remembered memory, Action action, GuardView standing) {
            this.memory = memory;
            this.action = action;
            this.client = standing.client();
            this.day = LocalDate.ofInstant(action.at(), memory.practice.zone());
        }

        Stream<Concern> concerns() {
            return Stream.of(sameAgain(), overLimit(), cardKinder()).flatMap(concerns -> concerns);
        }

        private Stream<Concern> sameAgain() {
            var offer = action instanceof Action.Gift gift ? gift.offer() : null;
            if (offer == null) return Stream.empty();
            int years = memory.settings.eligible().repeatYears();
            var offered = idea(offer);
            return before()
                    .filter(past -> past.decision() == Decision.GIFT && past.isSame(offered, memory.tags))
                    .filter(past -> past.on().isAfter(day.minusYears(years)))
                    .findFirst()
                    .map(past -> Concern.block(
                            "same-again",
                            Whose.OURS,
                            words.say(
                                    "season.rule.same-again",
                                    String.valueOf(past.on().getYear())),
                            words.say("season.rule.same-again.instead")))
                    .stream();
        }

        private Stream<PastGift> before() {
            return memory.past(client.id()).filter(past -> past.on().isBefore(day));
        }

        private Stream<Concern> cardKinder() {
            return PastGift.coolLast(before().toList())
                    .map(last -> Concern.warn(
                            "card-kinder",
                            Whose.THEIRS,
                            words.say("season.rule.card-kinder." + last.reactedAs(), last.name()),
                            words.say("season.rule.card-kinder.instead")))
                    .stream();
        }

        /** All members of the practice are one giver, and hours count at the client's rate, else at the usual one. */
        private Stream<Concern> overLimit() {
            var limit = client.gifts().mostAYear();
            if (limit == null) return Stream.empty();
            var had = had(limit);
            var worth = worth(limit);
            if (had.isEmpty()) return worth.isZero() ? Stream.empty() : Stream.of(unpriced());
            var all = Money.ofMinor(limit.getCurrencyUnit(), had.getAsLong());
            boolean saidAlready = all.isZero() && limit.equals(client.gifts().mostAnOccasion());
            if (saidAlready || worth.isZero() || !all.plus(worth).isGreaterThan(limit)) return Stream.empty();
            return Stream.of(Concern.block(
                    "over-limit-this-year",
                    Whose.THEIRS,
                    words.say(
                            "season.rule.over-limit-this-year",
                            Moneys.shown(limit),
                            Moneys.shown(worth),
                            Moneys.shown(all)),
                    words.say("season.rule.over-limit-this-year.instead")));
        }

        private Concern unpriced() {
            return Concern.block(
                    "hours-unpriced",
                    Whose.OURS,
                    words.say("season.rule.hours-unpriced"),
                    words.say("season.rule.hours-unpriced.instead"));
        }

        /** What they had this year and what is on its way, in minor units; nothing where nobody knows what hours were worth. */
        private OptionalLong had(Money limit) {
            var given = memory.given.getOrDefault(client.id(), List.of()).stream()
                    .filter(moment -> moment.day().getYear() == day.getYear())
                    .filter(moment -> moment.amount() == null || limit.isSameCurrency(moment.amount()))
                    .map(moment -> GiftWorth.of(moment, memory.rates, client));
            var ordered = memory.decided(client.id())
                    .filter(one -> one.isOrdered()
                            && one.day().getYear() == day.getYear()
                            && !isThis(one.kept().choice()))
                    .map(one -> one.worth(memory.rates, client));
            return GiftWorth.sum(Stream.concat(given, ordered));
        }

        /** The very thing that is asked about is not counted twice. */
        private boolean isThis(Choice pending) {
            return switch (action) {
                case Action.Gift gift ->
                    gift.offer() != null
                            && pending.decision() == Decision.GIFT
                            && gift.offer().name().equalsIgnoreCase(pending.name());
                case Action.Hours hours ->
                    pending.decision() == Decision.HOURS && hours.quarters() == pending.quarters();
                default -> false;
            };
        }

        private Money worth(Money limit) {
            if (action instanceof Action.Gift gift && gift.offer() != null)
                return gift.offer().worth(memory.rates, client);
            var hours = action instanceof Action.Hours asked ? memory.rates.worth(client, asked.quarters()) : null;
            return hours == null ? Money.zero(limit.getCurrencyUnit()) : hours;
        }
    }

    private static Idea idea(Offer offer) {
        return new Idea(
                offer.idea(), offer.name(), 0, 0, false, Idea.Category.OTHER, Set.of(), offer.contains(), Set.of());
    }
}
