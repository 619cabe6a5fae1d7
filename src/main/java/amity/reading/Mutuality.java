package amity.reading;

import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.Months;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each side gives beyond payment, in the six ways.
 *
 * @param given the weight of what we gave in two years, fading by half each year
 * @param received the weight of what they gave
 * @param balance above nothing we give more, below it they do; absent where neither gave anything
 * @param index 1 where both give alike
 * @param givenCount whole moments of the last twelve months
 * @param receivedCount whole moments of the last twelve months
 * @param ways in which of the six ways they gave in the last twelve months
 */
public record Mutuality(
        double given,
        double received,
        @Nullable Double balance,
        @Nullable Double index,
        int givenCount,
        int receivedCount,
        List<Kind> ways,
        Reason reason,
        List<Moment.Id> moments) {
    static final int DAYS = 730;
    private static final double HALF_LIFE = 365;

    static Mutuality of(Basis basis) {
        return of(basis, WeightedMoment.of(basis));
    }

    static Mutuality of(Basis basis, List<WeightedMoment> counted) {
        double g = weight(basis, counted, WeightedMoment::isGiven);
        double r = weight(basis, counted, WeightedMoment::isReceived);
        var balance = g + r == 0 ? null : Double.valueOf((g - r) / (g + r + 1));
        var year = counted.stream()
                .filter(one -> basis.months().isInLast(Months.YEAR, one.moment().day()))
                .toList();
        var received = year.stream().filter(WeightedMoment::isReceived).toList();
        int givenCount = year.size() - received.size();
        var ways = received.stream()
                .map(one -> one.moment().kind())
                .distinct()
                .sorted()
                .toList();
        return new Mutuality(
                g,
                r,
                balance,
                balance == null ? null : Double.valueOf(1 - Math.abs(balance)),
                givenCount,
                received.size(),
                ways,
                reason(givenCount, received.size(), ways.size(), balance),
                counted.stream()
                        .map(WeightedMoment::moment)
                        .filter(moment -> basis.months().isInLastDays(DAYS, moment.day()))
                        .map(MomentSummary::id)
                        .toList());
    }

    private static double weight(Basis basis, List<WeightedMoment> counted, Predicate<WeightedMoment> side) {
        return counted.stream()
                .filter(side)
                .filter(one -> basis.months().isInLastDays(DAYS, one.moment().day()))
                .mapToDouble(one -> one.weight()
                        * StrictMath.pow(0.5, Spell.between(one.moment().day(), basis.asOf()) / HALF_LIFE))
                .sum();
    }

    private static Reason reason(int given, int received, int ways, @Nullable Double balance) {
        if (given + received == 0) return Reason.of(balance == null ? "mutuality.nothing" : "mutuality.nothing-lately");
        return received == 0 ? Reason.of("mutuality.given", given) : Reason.of("mutuality.both", given, received, ways);
    }
}
