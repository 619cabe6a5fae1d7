package amity.moment;

import amity.client.Client;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * What one client's paid moments up to a day come to: what the comparison between clients needs of them.
 *
 * @param spans from when to when each paid kind was recorded
 * @param worked from the first day of paid work to the last, where there was any
 * @param sums the money invoiced and paid, by currency and each of the last twelve months
 */
public record Tally(Client.Id client, Map<Kind, Span> spans, Optional<Span> worked, List<Sum> sums) {

    public record Span(LocalDate first, LocalDate last) {
        Span with(Span other) {
            return new Span(
                    other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
        }
    }

    /** Minor units of one kind and currency in month k. */
    public record Sum(Kind kind, CurrencyUnit currency, int month, long minor) implements Comparable<Sum> {
        private static final Comparator<Sum> ORDER =
                Comparator.comparing(Sum::kind).thenComparing(Sum::currency).thenComparing(Sum::month);

        @Override
        public int compareTo(Sum other) {
            return ORDER.compare(this, other);
        }
    }

    public Tally {
        sums = sums.stream().sorted().toList();
    }

    /** The tally of one client's standing moments. */
    public static Tally of(Client.Id client, List<? extends MomentSummary> moments, LocalDate asOf) {
        var months = new Months(asOf);
        var spans = new EnumMap<Kind, Span>(Kind.class);
        var refundsAside = new EnumMap<Kind, Span>(Kind.class);
        var sums = new TreeMap<Sum, Long>();
        for (var moment : moments) {
            if (!moment.kind().isPaid() || moment.day().isAfter(asOf)) continue;
            var day = moment.day();
            spans.merge(moment.kind(), new Span(day, day), Span::with);
            if (!PaidDays.isRefund(moment)) {
                refundsAside.merge(moment.kind(), new Span(day, day), Span::with);
            }
            var amount = moment.amount();
            if (amount != null && moment.kind() != Kind.WORK && months.isInLast(Months.YEAR, day)) {
                sums.merge(
                        new Sum(moment.kind(), amount.getCurrencyUnit(), months.of(day), 0),
                        amount.getAmountMinorLong(),
                        Math::addExact);
            }
        }
        return new Tally(
                client,
                spans,
                PaidDays.between(refundsAside),
                sums.entrySet().stream()
                        .map(sum -> new Sum(
                                sum.getKey().kind(),
                                sum.getKey().currency(),
                                sum.getKey().month(),
                                sum.getValue()))
                        .toList());
    }
}
