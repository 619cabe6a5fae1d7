package amity.season;

import amity.client.Client;
import amity.client.HourlyRates;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What gifts and free hours were worth, in minor units; of hours nobody knows without a rate. */
final class GiftWorth {
    static final Set<Kind> TOKENS = EnumSet.of(Kind.GIFT, Kind.HOURS);

    private GiftWorth() {}

    /**
     * A season’s gift has the time of the deed that it was or that went with it; the minutes noted with any other say how long
     * the visit was.
     */
    static OptionalLong of(Moment moment, HourlyRates.Usual rates, Client client) {
        if (moment.direction() != Direction.GIVEN || !TOKENS.contains(moment.kind())) return OptionalLong.of(0);
        var amount = moment.amount();
        var minutes = moment.minutes();
        long price = moment.kind() == Kind.GIFT && amount != null ? amount.getAmountMinorLong() : 0;
        boolean given = moment.kind() == Kind.HOURS || moment.source().equals(Season.SOURCE);
        if (minutes == null || !given) return OptionalLong.of(price);
        var worth = rates.worthOfMinutes(client, minutes);
        return worth == null ? OptionalLong.empty() : OptionalLong.of(price + worth.getAmountMinorLong());
    }

    /** The sum, unless one of them is not known. */
    static OptionalLong sum(Stream<OptionalLong> amounts) {
        return amounts.reduce(
                OptionalLong.of(0),
                (one, other) -> one.isEmpty() || other.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(one.getAsLong() + other.getAsLong()));
    }
}
