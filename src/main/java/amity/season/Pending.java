package amity.season;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A gift or free hours that are decided and not given yet: ordered or paid, or planned for a day still to come. */
record Pending(LocalDate on, Decision decision, @Nullable String name, long price, int quarters) {
    private static final int IN_AN_HOUR = 4;

    /** In minor units: hours at what they cost the client, where that is known. */
    long worth(@Nullable Money rate) {
        if (decision == Decision.GIFT) return price;
        return rate == null ? 0 : worth(rate, quarters).getAmountMinorLong();
    }

    static Money worth(Money rate, int quarters) {
        return rate.multipliedBy(quarters).dividedBy(IN_AN_HOUR, RoundingMode.HALF_UP);
    }
}
