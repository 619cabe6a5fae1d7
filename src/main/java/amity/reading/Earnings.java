package amity.reading;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Months;
import amity.moment.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * What one client's paid work brought, in minor units of the practice's currency, so that clients can be compared.
 *
 * @param year the revenue of the last twelve months, never less than nothing
 * @param since the revenue of the months since the first paid work, of the last twelve
 * @param months how many months those are; 0 where there was never any paid work
 * @param worked whether there was paid work in the last twelve months
 * @param compared whether all of it could be turned into the practice's currency
 */
public record Earnings(Client.Id client, double year, double since, int months, boolean worked, boolean compared) {
    private static final int YOUNG = 6;

    public static Earnings of(Tally tally, Rates rates, LocalDate asOf) {
        var months = new Months(asOf);
        var work = tally.worked();
        var source = source(tally, months);
        var since =
                work.map(span -> Math.min(Months.YEAR, months.of(span.first()))).orElse(0);
        return new Earnings(
                tally.client(),
                sum(tally, source, rates, Months.YEAR),
                sum(tally, source, rates, since),
                since,
                work.filter(span -> months.isInLast(Months.YEAR, span.last())).isPresent(),
                tally.sums().stream().allMatch(sum -> sum.kind() != source || rates.knows(sum.currency())));
    }

    /** Payments count where there was one in two years, else invoices, sent or paid. */
    static Kind source(Tally tally, Months months) {
        var payments = tally.spans().get(Kind.PAYMENT);
        return payments != null && months.isInLast(Months.TWO_YEARS, payments.last()) ? Kind.PAYMENT : Kind.INVOICE;
    }

    private static double sum(Tally tally, Kind source, Rates rates, int months) {
        double sum = tally.sums().stream()
                .filter(one -> one.kind() == source && one.month() <= months)
                .mapToDouble(one -> one.minor() * rates.factor(one.currency()))
                .sum();
        return Math.max(0, sum);
    }

    /** What the next twelve months may bring: this client's own pace, drawn towards the practice's mean while it is young. */
    double expected(double mean) {
        if (!worked || !compared) return 0;
        return months < YOUNG ? 12 * (since + 3 * mean) / (months + 3) : 12 * since / months;
    }

    /** What one minor unit of each currency is worth in the practice's. */
    public record Rates(CurrencyUnit own, Map<CurrencyUnit, BigDecimal> typed) {
        boolean knows(CurrencyUnit currency) {
            return currency.equals(own) || typed.containsKey(currency);
        }

        double factor(CurrencyUnit currency) {
            if (currency.equals(own)) return 1;
            return typed.getOrDefault(currency, BigDecimal.ZERO)
                    .movePointRight(own.getDecimalPlaces() - currency.getDecimalPlaces())
                    .doubleValue();
        }
    }
}
