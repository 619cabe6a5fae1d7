package amity.boundary;

import amity.client.Client;
import amity.client.HourlyRates;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What would be given.
 *
 * @param idea the idea it comes from, where it comes from one
 * @param contains the tags of what is in it
 * @param personal whether it is chosen for the person rather than neutral
 * @param category what the law counts it as, where known
 * @param quarters of an hour that it takes: a deed is worth what they are
 */
@NamedInterface("shared")
public record Offer(
        @Nullable UUID idea,
        String name,
        Set<String> contains,
        boolean personal,
        @Nullable String category,
        Money price,
        int quarters) {
    public Offer(
            @Nullable UUID idea,
            String name,
            Set<String> contains,
            boolean personal,
            @Nullable String category,
            Money price) {
        this(idea, name, contains, personal, category, price, 0);
    }

    /** Its price and what the hours it takes cost the client, where that is known. */
    public Money worth(HourlyRates.Usual rates, Client client) {
        var hours = quarters == 0 ? null : rates.worth(client, quarters);
        return hours == null ? price : price.plus(hours);
    }
}
