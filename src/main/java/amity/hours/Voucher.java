package amity.hours;

import amity.client.Client;
import amity.client.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise of free hours.
 *
 * @param entry the decision of a season it keeps, null for one promised by hand
 * @param quarters of an hour that were promised
 * @param expires the last day it can be redeemed, null for never
 * @param code only where the user wants one
 * @param reserved quarters of an hour that they have asked for, and that wait to be worked off
 * @param settled when and how what was left was settled, null while it is open
 */
public record Voucher(
        UUID id,
        Client.Id client,
        Person.@Nullable Id person,
        @Nullable UUID entry,
        int quarters,
        int reserved,
        LocalDate promised,
        @Nullable LocalDate expires,
        @Nullable String code,
        @Nullable Settled settled,
        List<Redemption> redemptions) {

    /** The end of what was left of a promise: worked off, paid out, let go. */
    public record Settled(LocalDate on, String how) {}

    public Voucher {
        redemptions = List.copyOf(redemptions);
    }

    public int redeemed() {
        return redemptions.stream().mapToInt(Redemption::quarters).sum();
    }

    public boolean isExpired(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** What can still be redeemed of it: nothing once it is settled or has expired. */
    public int outstanding(LocalDate today) {
        return settled != null || isExpired(today) ? 0 : quarters - redeemed();
    }

    /** What nobody has asked for yet. */
    public int left(LocalDate today) {
        return Math.max(0, outstanding(today) - reserved);
    }
}
