package amity.moment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days were days of paid work: those with work noted on them, those of an invoice that bills work nobody noted, and those of
 * a payment that pays for neither. So one noted job, or one invoice, never erases years of what came before it.
 */
public final class PaidDays {
    /** An invoice bills the work noted within so many days before it. */
    public static final int BILLED = 31;

    /** A payment pays for the work and the invoices of so many days before it: a good quarter, since many pay late. */
    public static final int PAID = 92;

    private PaidDays() {}

    /** Of these moments the ones that made their day a day of paid work. */
    public static <M extends MomentSummary> List<M> of(Collection<M> moments) {
        var worked = days(moments, Kind.WORK);
        var invoiced = days(moments, Kind.INVOICE);
        return moments.stream()
                .filter(moment -> switch (moment.kind()) {
                    case WORK -> true;
                    case INVOICE -> !stands(worked, moment.day(), BILLED);
                    case PAYMENT ->
                        !isRefund(moment)
                                && !stands(worked, moment.day(), PAID)
                                && !stands(invoiced, moment.day(), PAID);
                    default -> false;
                })
                .toList();
    }

    /** Money that went back pays for no work. */
    static boolean isRefund(MomentSummary moment) {
        var amount = moment.amount();
        return moment.kind() == Kind.PAYMENT && amount != null && amount.isNegative();
    }

    private static NavigableSet<LocalDate> days(Collection<? extends MomentSummary> moments, Kind kind) {
        var days = new TreeSet<LocalDate>();
        moments.stream().filter(moment -> moment.kind() == kind).forEach(moment -> days.add(moment.day()));
        return days;
    }

    private static boolean stands(NavigableSet<LocalDate> days, LocalDate day, int within) {
        var before = days.floor(day);
        return before != null && !before.isBefore(day.minusDays(within));
    }

    /**
     * The first and the last of those days, from when to when each kind was recorded (refunds aside). The first of all counts in
     * any case, since nothing stands before it; a last invoice or payment counts where it is later than what it would bill or pay.
     */
    static Optional<Tally.Span> between(Map<Kind, Tally.Span> spans) {
        var first = spans.values().stream().map(Tally.Span::first).min(Comparator.naturalOrder());
        if (first.isEmpty()) return Optional.empty();
        var worked = last(spans, Kind.WORK);
        var invoiced = last(spans, Kind.INVOICE);
        var paid = last(spans, Kind.PAYMENT);
        var last = Stream.of(
                        worked,
                        isLater(invoiced, worked, BILLED) ? invoiced : LocalDate.MIN,
                        isLater(paid, worked, PAID) && isLater(paid, invoiced, PAID) ? paid : LocalDate.MIN)
                .max(Comparator.naturalOrder());
        return Optional.of(new Tally.Span(first.get(), last.orElseThrow()));
    }

    private static LocalDate last(Map<Kind, Tally.Span> spans, Kind kind) {
        var span = spans.get(kind);
        return span == null ? LocalDate.MIN : span.last();
    }

    private static boolean isLater(LocalDate day, LocalDate than, int by) {
        return ChronoUnit.DAYS.between(than, day) > by;
    }
}
