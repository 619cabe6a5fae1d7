package amity.boundary;

import static java.util.Objects.requireNonNull;

import amity.boundary.Concern.Whose;
import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Words;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the client's gift policy says of gifts, free hours and cards. */
@Component
class GiftPolicyRule implements Rule {
    private final Words words;

    GiftPolicyRule(Words words) {
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, Standing standing) {
        var client = standing.client();
        return switch (client.giftPolicy()) {
            case NOTHING ->
                action.gives() || action instanceof Action.Card
                        ? block("policy-nothing", "boundary.policy.nothing", "boundary.instead.words", client)
                        : Stream.empty();
            case NONE ->
                action.gives()
                        ? block("policy-none", "boundary.policy.none", "boundary.instead.card", client)
                        : Stream.empty();
            case LIMIT -> limit(action, client);
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
        boolean could = action instanceof Action.Gift gift && gift.offer() == null || isOf(action, "branded");
        return could || !action.gives()
                ? Stream.empty()
                : block("policy-branded", "boundary.policy.branded", "boundary.policy.branded.instead", client);
    }

    private static boolean isOf(Action action, String category) {
        return action instanceof Action.Gift gift
                && gift.offer() != null
                && category.equals(gift.offer().category());
    }

    /** One gift above the limit; what the season and the year add up to is for those who keep the plan. */
    private Stream<Concern> limit(Action action, Client client) {
        var limit = requireNonNull(client.mostAnOccasion());
        return worth(action, client)
                .filter(price -> price.isGreaterThan(limit))
                .map(price -> Concern.block(
                        "policy-limit",
                        Whose.THEIRS,
                        words.say("boundary.policy.limit", client.name(), Moneys.shown(limit), Moneys.shown(price)),
                        words.say("boundary.policy.limit.instead", Moneys.shown(limit))))
                .stream();
    }

    /** What a gift costs, or free hours are worth at the client's own rate. */
    private static Optional<Money> worth(Action action, Client client) {
        return switch (action) {
            case Action.Gift gift -> Optional.ofNullable(gift.offer()).map(Offer::price);
            case Action.Hours hours ->
                Optional.ofNullable(client.hourlyRate())
                        .map(rate -> rate.multipliedBy(hours.quarters()).dividedBy(4, RoundingMode.HALF_UP));
            default -> Optional.empty();
        };
    }

    private Stream<Concern> block(String rule, String why, String instead, Client client) {
        return Stream.of(Concern.block(rule, Whose.THEIRS, words.say(why, client.name()), words.say(instead)));
    }

    private Stream<Concern> warn(String rule, String why, Client client) {
        return Stream.of(Concern.warn(rule, Whose.THEIRS, words.say(why, client.name()), words.say(why + ".instead")));
    }
}
