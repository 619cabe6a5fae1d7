package amity.season.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gifts of a kept plan on their way, and what the budget has been.
 *
 * @param next what the next money would best do
 * @param cards and stamps that lie in the drawer
 * @param card and stamp what one more costs
 * @param kinds what the law can call a gift, by word
 */
public record Bought(
        List<Gift> gifts,
        boolean kept,
        List<String> budgets,
        @Nullable String next,
        Map<String, String> kinds,
        String today,
        int cards,
        int stamps,
        String card,
        String stamp) {
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
