package amity.season.web;

import amity.practice.Practice;
import amity.season.Proposal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The gifts of a season on their way, as its page shows them.
 *
 * @param kept whether there is any plan to buy from
 * @param kinds what the law can call a gift, by word
 * @param law what it leaves of what is proposed, by entry
 */
public record GiftsPart(
        boolean kept, List<Gift> gifts, Map<String, String> kinds, String today, Map<UUID, String> law) {

    /** Where gifts are bought and their register is kept. */
    public interface Source {
        GiftsPart of(Practice practice, Proposal proposal);
    }

    /**
     * One gift.
     *
     * @param stage planned, ordered, spent or done
     * @param says how far it has come, and at what price
     * @param price and besides as they are typed
     * @param law how much of it is deductible, and why
     * @param source where that is written, and when it was last looked up
     * @param payable and the others: what can be done next
     */
    public record Gift(
            String id,
            String name,
            String item,
            String stage,
            String says,
            String price,
            String besides,
            String kind,
            @Nullable String law,
            @Nullable String source,
            boolean orderable,
            boolean payable,
            boolean givable,
            boolean undoable,
            List<Receipt> receipts) {}

    /** A photo or PDF of what it cost. */
    public record Receipt(String id, String name, String size) {}
}
