package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is it the partnership you want: who gives in which way, and one who is not where she wants them.
 *
 * @param given what we gave is shown, otherwise what came back
 * @param everyone those too with whom nothing is counted
 * @param uncounted who is left out, in a sentence
 * @param wanting those who are not where she wants them
 * @param more how many of them have no tab
 * @param part the one whose tab is open
 */
public record PartnershipPage(
        boolean given,
        boolean everyone,
        List<String> ways,
        List<Row> rows,
        @Nullable String uncounted,
        Places places,
        List<Tab> wanting,
        int more,
        @Nullable ClientPart part) {
    /** A client’s row: the cells stand in the order of the ways. */
    public record Row(String id, String name, List<Cell> cells, String is, String wants, boolean same) {}

    /** A cell opens to its moments, where there are any. */
    public record Cell(String shown, String said, @Nullable String address) {}

    public record Tab(String name, String address, boolean current) {}

    /** Addresses at which the same ledger is seen otherwise. */
    public record Places(
            String received,
            String given,
            String everyone,
            String counted,
            String place,
            @Nullable String earlier,
            @Nullable String later) {}
}
