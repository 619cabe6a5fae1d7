package amity.intake.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds payments that two tools report of the same money: same client, currency and amount, at most ten days apart. */
public final class DoublePayments {
    private static final int DAYS = 10;
    private final List<CountedPayment> counted = new ArrayList<>();
    private @Nullable Payment last;

    /**
     * A payment of a client.
     *
     * @param kept whether it is in the ledger already; else it waits in staging
     * @param sameAs the payment it was linked to before
     * @param apart whether the user has said it is money of its own
     */
    public record Payment(
            UUID id,
            UUID client,
            String currency,
            long minor,
            LocalDate day,
            String source,
            boolean kept,
            @Nullable UUID sameAs,
            boolean apart) {
        private boolean isLike(Payment other) {
            return client.equals(other.client) && currency.equals(other.currency) && minor == other.minor;
        }
    }

    public record Link(UUID payment, UUID sameAs) {}

    private record CountedPayment(Payment payment, List<String> sources) {}

    /** The payment it is the same money as; payments come by client, currency, amount, kept ones first, and day. */
    public @Nullable Link next(Payment payment) {
        if (last == null || !last.isLike(payment)) {
            counted.clear();
        }
        last = payment;
        if (payment.kept() && payment.sameAs() != null) {
            counted.stream()
                    .filter(one -> one.payment().id().equals(payment.sameAs()))
                    .forEach(one -> one.sources().add(payment.source()));
            return null;
        }
        var same = payment.kept() || payment.apart() ? null : nearest(payment);
        if (same == null) {
            counted.add(new CountedPayment(payment, new ArrayList<>(List.of(payment.source()))));
            return null;
        }
        same.sources().add(payment.source());
        return new Link(payment.id(), same.payment().id());
    }

    private @Nullable CountedPayment nearest(Payment payment) {
        CountedPayment nearest = null;
        for (var one : counted) {
            if (!one.sources().contains(payment.source())
                    && apart(one, payment) <= DAYS
                    && (nearest == null || apart(one, payment) < apart(nearest, payment))) {
                nearest = one;
            }
        }
        return nearest;
    }

    private static long apart(CountedPayment one, Payment payment) {
        return Math.abs(one.payment().day().toEpochDay() - payment.day().toEpochDay());
    }
}
