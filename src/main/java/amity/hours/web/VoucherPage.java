package amity.hours.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise of free hours: what was redeemed of it, and the ways to redeem, settle or print it.
 *
 * @param unpriced asks what an hour costs them, where nobody has said it
 */
public record VoucherPage(
        String id,
        String client,
        String lede,
        @Nullable String unpriced,
        boolean open,
        @Nullable String settled,
        List<Redeemed> redeemed,
        List<Work> work,
        String today,
        @Nullable String wrong) {

    public record Redeemed(String id, String says, String moment) {}

    /** A time entry it can be redeemed against. */
    public record Work(String id, String says) {}
}
