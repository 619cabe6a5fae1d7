package amity.intake.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the refunds that Stripe reports in both its exports: its payments say how much of a charge went back, its balance
 * history says when, and neither names the other's id.
 */
public final class StripeRefunds {
    private static final int MOST_DAYS = 400;
    private final List<Refund> counted = new ArrayList<>();
    private final Set<UUID> paired = new HashSet<>();

    private StripeRefunds() {}

    /**
     * A refund to a client.
     *
     * @param ofCharge whether the payments export says it, at the latest on the day it went back
     * @param kept whether it is in the ledger already; else it waits in staging
     * @param sameAs the refund it was linked to before
     * @param apart whether the user has said it is money of its own
     */
    public record Refund(
            UUID id,
            UUID client,
            String currency,
            long minor,
            LocalDate day,
            boolean ofCharge,
            boolean kept,
            @Nullable UUID sameAs,
            boolean apart) {
        private boolean sameAs(Refund other) {
            long after = ChronoUnit.DAYS.between(ofCharge ? day : other.day, ofCharge ? other.day : day);
            return ofCharge != other.ofCharge
                    && client.equals(other.client)
                    && currency.equals(other.currency)
                    && minor == other.minor
                    && after >= -1
                    && after <= MOST_DAYS;
        }

        private long apartFrom(Refund other) {
            return Math.abs(ChronoUnit.DAYS.between(day, other.day));
        }
    }

    /** Which waiting refunds are the same as another; each is so at most once. */
    public static List<DoublePayments.Link> same(List<Refund> all) {
        var refunds = new StripeRefunds();
        all.stream().filter(Refund::kept).forEach(refunds::keep);
        return all.stream()
                .filter(refund -> !refund.kept())
                .sorted(Comparator.comparing(Refund::day).thenComparing(Refund::id))
                .flatMap(refund -> refunds.next(refund).stream())
                .toList();
    }

    private void keep(Refund refund) {
        counted.add(refund);
        if (refund.sameAs() != null) {
            paired.add(refund.id());
            paired.add(refund.sameAs());
        }
    }

    private java.util.Optional<DoublePayments.Link> next(Refund refund) {
        var same = refund.apart()
                ? java.util.Optional.<Refund>empty()
                : counted.stream()
                        .filter(other -> !paired.contains(other.id()) && refund.sameAs(other))
                        .min(Comparator.comparing(refund::apartFrom));
        same.ifPresentOrElse(
                other -> {
                    paired.add(other.id());
                    paired.add(refund.id());
                },
                () -> counted.add(refund));
        return same.map(other -> new DoublePayments.Link(refund.id(), other.id()));
    }
}
