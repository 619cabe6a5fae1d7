package amity.reading;

import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.moment.Tally;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the client paid in the last twelve months, refunds taken off.
 *
 * @param amount in the practice's currency
 * @param invoiced whether invoices were summed, since no payment was recorded for two years
 * @param share of the practice's income of twelve months
 * @param previous the same sum over the twelve months before
 * @param others what came in other currencies, each in its own
 * @param compared whether all of it has a rate, so that it can be compared
 */
public record Revenue(
        Money amount,
        boolean invoiced,
        @Nullable Double share,
        Money previous,
        SortedMap<CurrencyUnit, Money> others,
        boolean compared,
        Reason reason,
        List<Moment.Id> moments) {

    static Revenue of(Basis basis) {
        var own = basis.picture().rates().own();
        var source = Earnings.source(
                Tally.of(basis.timeline().client().id(), basis.moments(), basis.asOf()), basis.months());
        var counted = basis.moments(moment -> moment.kind() == source && moment.amount() != null);
        var year = counted.stream()
                .filter(moment -> basis.months().isInLast(Months.YEAR, moment.day()))
                .toList();
        var sums = sums(year);
        var amount = sums.getOrDefault(own, Money.zero(own));
        sums.remove(own);
        var before = counted.stream()
                .filter(moment -> basis.months().isInLast(Months.TWO_YEARS, moment.day())
                        && !basis.months().isInLast(Months.YEAR, moment.day()))
                .toList();
        var previous = sums(before).getOrDefault(own, Money.zero(own));
        var earnings = basis.earnings();
        double income = basis.picture().income();
        var share = earnings.compared() && income > 0 ? Double.valueOf(earnings.year() / income) : null;
        return new Revenue(
                amount,
                source == Kind.INVOICE,
                share,
                previous,
                sums,
                earnings.compared(),
                year.isEmpty() && before.isEmpty()
                        ? Reason.of("revenue.none")
                        : reason(basis, amount, source, share, previous, sums),
                Basis.ids(year));
    }

    private static SortedMap<CurrencyUnit, Money> sums(List<MomentSummary> moments) {
        var sums = new TreeMap<CurrencyUnit, Money>();
        for (var moment : moments) {
            var amount = moment.amount();
            if (amount != null) {
                sums.merge(amount.getCurrencyUnit(), amount, Money::plus);
            }
        }
        return sums;
    }

    private static Reason reason(
            Basis basis,
            Money amount,
            Kind source,
            @Nullable Double share,
            Money previous,
            SortedMap<CurrencyUnit, Money> others) {
        var rates = basis.picture().rates();
        var unknown =
                others.keySet().stream().filter(other -> !rates.knows(other)).findFirst();
        boolean refunded = amount.isNegative();
        return Reason.of(
                refunded ? "revenue.refunded" : source == Kind.PAYMENT ? "revenue.paid" : "revenue.invoiced",
                refunded ? amount.negated() : amount,
                others.isEmpty() ? "" : Reason.of("revenue.others", List.copyOf(others.values())),
                share == null || share == 0 ? "" : Reason.of("revenue.share", Reason.percent(share)),
                unknown.isPresent()
                        ? Reason.of("revenue.no-rate", unknown.get().getCode())
                        : previously(amount, previous));
    }

    private static Reason previously(Money amount, Money previous) {
        if (previous.isZero()) return Reason.of("revenue.nothing-before");
        int way = Integer.signum(amount.compareTo(previous));
        return previous.isNegative()
                ? Reason.of("revenue.refunded-before", previous.negated())
                : Reason.of(way > 0 ? "revenue.up" : way < 0 ? "revenue.down" : "revenue.same", previous);
    }
}
