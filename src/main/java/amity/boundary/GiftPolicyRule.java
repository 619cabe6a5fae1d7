package amity.boundary;

import static java.util.Objects.requireNonNull;

import amity.boundary.Concern.Whose;
import amity.client.Client;
import amity.client.HourlyRates;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client's gift policy says of gifts, free hours and cards. */
@Component
record GiftPolicyRule(HourlyRates rates, Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var usual = rates.of(practice);
        return (action, standing) -> concerns(action, standing, usual);
    }

    private Stream<Concern> concerns(Action action, GuardView standing, HourlyRates.Usual usual) {
        var client = standing.client();
        return switch (client.gifts().policy()) {
            case NOTHING ->
                action.gives() || action instanceof Action.Card
                        ? block("policy-nothing", "boundary.policy.nothing", "boundary.instead.words", client)
                        : Stream.empty();
            case NONE ->
                action.gives()
                        ? block("policy-none", "boundary.policy.none", "boundary.instead.card", client)
                        : Stream.empty();
            case LIMIT -> limit(action, client, usual);
            case DECLARE -> action.gives() ? warn("policy-declare", "boundary.policy.declare", client) : Stream.empty();
            case BRANDED -> branded(action, client);
            case DONATION ->
                isOf(action, "donation") || !action.gives()
                        ? Stream.empty()
                        : warn("policy-donation", "boundary.policy.donation", client);
            case NO_RULE -> Stream.empty();
            case UNKNOWN -> action.gives() ? warn("policy-unknown", "boundary.policy.unknown", client) : Stream.empty();
        };
    }

    /** Only what carries an advertisement: a gift as such can be that, free hours cannot. */
    private Stream<Concern> branded(Action action, Client client) {
        boolean could = action instanceof Action.Gift gift && isUnsaid(gift.offer()) || isOf(action, "branded");
        return could || !action.gives()
                ? Stream.empty()
                : block("policy-branded", "boundary.policy.branded", "boundary.policy.branded.instead", client);
    }

    /** What it is has not been said: a gift as such, or only its price. */
    private static boolean isUnsaid(@Nullable Offer offer) {
        return offer == null || offer.name().isEmpty();
    }

    private static boolean isOf(Action action, String category) {
        return action instanceof Action.Gift gift
                && gift.offer() != null
                && category.equals(gift.offer().category());
    }

    /** One gift above the limit; what the season and the year add up to is for those who keep the plan. */
    private Stream<Concern> limit(Action action, Client client, HourlyRates.Usual usual) {
        if (takesTime(action) && usual.of(client) == null) {
            return block("hours-unpriced", "boundary.policy.unpriced", "boundary.policy.unpriced.instead", client);
        }
        var limit = requireNonNull(client.gifts().mostAnOccasion());
        return worth(action, client, usual)
                .filter(price -> price.isGreaterThan(limit))
                .map(price -> Concern.block(
                        "policy-limit",
                        Whose.THEIRS,
                        words.say("boundary.policy.limit", client.name(), Moneys.shown(limit), Moneys.shown(price)),
                        words.say("boundary.policy.limit.instead", Moneys.shown(limit))))
                .stream();
    }

    /** What a gift costs, or free hours are worth at the client's own rate, else at the usual one. */
    private static Optional<Money> worth(Action action, Client client, HourlyRates.Usual usual) {
        return switch (action) {
            case Action.Gift gift -> Optional.ofNullable(gift.offer()).map(offer -> offer.worth(usual, client));
            case Action.Hours hours -> Optional.ofNullable(usual.worth(client, hours.quarters()));
            default -> Optional.empty();
        };
    }

    private static boolean takesTime(Action action) {
        return action instanceof Action.Hours
                || action instanceof Action.Gift gift
                        && gift.offer() != null
                        && gift.offer().quarters() > 0;
    }

    private Stream<Concern> block(String rule, String why, String instead, Client client) {
        return Stream.of(Concern.block(rule, Whose.THEIRS, words.say(why, client.name()), words.say(instead)));
    }

    private Stream<Concern> warn(String rule, String why, Client client) {
        return Stream.of(Concern.warn(rule, Whose.THEIRS, words.say(why, client.name()), words.say(why + ".instead")));
    }
}
