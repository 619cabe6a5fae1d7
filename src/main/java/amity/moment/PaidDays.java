package amity.moment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which days were days of paid work: those with work noted on them, and those of an invoice that bills work nobody noted;
 * those of payments only where there is neither, since a payment says little of when the work was done.
 */
public final class PaidDays {
    /** An invoice bills the work noted within so many days before it. */
    public static final int BILLED = 31;

    private PaidDays() {}

    /** Of these moments the ones that made their day a day of paid work. */
    public static <M extends Happening> List<M> of(Collection<M> moments) {
        var worked = new TreeSet<LocalDate>();
        moments.stream().filter(moment -> moment.kind() == Kind.WORK).forEach(moment -> worked.add(moment.day()));
        var counted = moments.stream()
                .filter(moment ->
                        moment.kind() == Kind.WORK || moment.kind() == Kind.INVOICE && !isBilled(moment.day(), worked))
                .toList();
        return counted.isEmpty()
                ? moments.stream()
                        .filter(moment -> moment.kind() == Kind.PAYMENT)
                        .toList()
                : counted;
    }

    private static boolean isBilled(LocalDate invoice, NavigableSet<LocalDate> worked) {
        var before = worked.floor(invoice);
        return before != null && !before.isBefore(invoice.minusDays(BILLED));
    }

    /**
     * The first and the last of those days, from when to when each kind was recorded: before the first work and later than a
     * bill for the last one, every invoice counts.
     */
    static Optional<Tally.Span> between(Map<Kind, Tally.Span> spans) {
        var work = spans.get(Kind.WORK);
        var invoices = spans.get(Kind.INVOICE);
        if (work == null) return Optional.ofNullable(invoices == null ? spans.get(Kind.PAYMENT) : invoices);
        if (invoices == null) return Optional.of(work);
        boolean unbilledLast = invoices.last().isAfter(work.last().plusDays(BILLED));
        return Optional.of(new Tally.Span(
                invoices.first().isBefore(work.first()) ? invoices.first() : work.first(),
                unbilledLast ? invoices.last() : work.last()));
    }
}
