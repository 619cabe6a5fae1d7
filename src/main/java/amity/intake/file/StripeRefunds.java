package amity.intake.file;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the refunds that Stripe reports in both its exports: its payments say how much of a charge went back, its balance
 * history says when, and neither names the other's id.
 */
final class StripeRefunds {
    private static final int MOST_DAYS = 400;
    private static final List<String> CHARGES = List.of("ch_", "py_", "pi_");
    private final List<Refund> counted = new ArrayList<>();
    private final Set<UUID> paired = new HashSet<>();
    private final Map<UUID, UUID> same = new HashMap<>();

    private StripeRefunds() {}

    /** The waiting refunds that are the same as another, and as which; each is so at most once. */
    static Map<UUID, UUID> same(List<Refund> all) {
        var refunds = new StripeRefunds();
        all.stream().filter(Refund::kept).forEach(refunds::keep);
        all.stream()
                .filter(refund -> !refund.kept())
                .sorted(Comparator.comparing(Refund::day).thenComparing(Refund::id))
                .forEach(refunds::add);
        return refunds.same;
    }

    private void keep(Refund refund) {
        counted.add(refund);
        if (refund.sameAs() != null) {
            paired.addAll(Set.of(refund.id(), refund.sameAs()));
        }
    }

    private void add(Refund refund) {
        var unpaired = refund.apart() ? Stream.<Refund>empty() : counted.stream();
        unpaired.filter(other -> !paired.contains(other.id()) && isSame(refund, other))
                .min(Comparator.comparing(other -> Math.abs(ChronoUnit.DAYS.between(refund.day(), other.day()))))
                .ifPresentOrElse(
                        other -> {
                            paired.addAll(Set.of(other.id(), refund.id()));
                            same.put(refund.id(), other.id());
                        },
                        () -> counted.add(refund));
    }

    /** One is of a charge, as the payments say it, at the latest on the day it went back; the other of the balance. */
    private static boolean isSame(Refund one, Refund other) {
        boolean ofCharge = isOfCharge(one);
        var told = ofCharge ? one : other;
        var back = ofCharge ? other : one;
        long after = ChronoUnit.DAYS.between(told.day(), back.day());
        return ofCharge != isOfCharge(other)
                && one.client().equals(other.client())
                && one.currency().equals(other.currency())
                && one.minor() == other.minor()
                && after >= -1
                && after <= MOST_DAYS;
    }

    private static boolean isOfCharge(Refund refund) {
        return CHARGES.stream().anyMatch(refund.key()::startsWith);
    }
}
