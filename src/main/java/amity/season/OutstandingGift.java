package amity.season;

import amity.client.Client;
import amity.client.HourlyRates;
import amity.plan.Decision;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A gift or free hours that are decided and not given yet: ordered or paid, or planned for a day still to come. */
record OutstandingGift(
        LocalDate on, Decision decision, @Nullable String name, long price, int quarters) {
    /** In minor units: the price, and hours at what they cost the client; nothing is known where no rate is. */
    OptionalLong worth(HourlyRates.Usual rates, Client client) {
        if (quarters == 0) return OptionalLong.of(price);
        var worth = rates.worth(client, quarters);
        return worth == null ? OptionalLong.empty() : OptionalLong.of(price + worth.getAmountMinorLong());
    }
}
