package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that asks what came back.
 *
 * @param seasons what the ticks may be about
 * @param more how many clients wait for the next sheet
 */
public record CameBackPage(
        List<ClientPage.Pick> seasons,
        List<Way> ways,
        List<Row> rows,
        int more,
        @Nullable String sorry) {

    public record Way(String word, String heading, String meaning) {}

    /**
     * A client's line; what is ticked already comes back with a form that could not be kept.
     *
     * @param asks whether something about it has to be asked before anything is kept
     * @param torn whether it says “nothing” beside a tick
     * @param which the ticks of which one has to be the one that the words tell of
     */
    public record Row(
            String id,
            String name,
            List<String> ticked,
            boolean nothing,
            String words,
            boolean asks,
            boolean torn,
            List<Of> which) {
        boolean hasReceived() {
            return ticked.stream().anyMatch(tick -> tick.startsWith("received."));
        }

        /** Whether both may be true: all that is ticked she gave, and nothing came back. */
        public boolean mayBoth() {
            return torn && !hasReceived();
        }
    }

    /** A tick the words could tell of: how it is sent, and what it is called. */
    public record Of(String tick, String label, boolean chosen) {}

    /** Where one begins: the first line that has to be asked about. */
    public boolean begins(Row row) {
        return rows.stream().filter(Row::asks).findFirst().filter(row::equals).isPresent();
    }

    public boolean isTicked(Row row, boolean received, Way way) {
        return row.ticked().contains((received ? "received." : "given.") + way.word());
    }
}
