package amity.intake.file;

import java.util.List;

/**
 * One row of a file (a data row, a card, an event) as its adapter understood it: the draft.
 *
 * <p>The key is the tool's own id, or a hash that stays the same in a longer export; the hash tells whether what the row
 * says has changed since it was last seen.
 */
public sealed interface Row {
    /** Where the row begins in the file, counted from 1. */
    long line();

    /**
     * It says something: a paid invoice says two things, a repeating appointment many.
     *
     * @param version how often its tool has changed it, where it counts: what is older never changes what is newer
     */
    record Entries(long line, String key, String hash, List<RowEntry> entries, long version) implements Row {
        public Entries(long line, String key, String hash, List<RowEntry> entries) {
            this(line, key, hash, entries, 0);
        }

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** Understood, and rightly without a moment: a fee, a payout, a draft, a further line of an invoice. */
    record Omission(long line, String key, String hash, Explanation why) implements Row {}

    /** Not understood; kept as it stands so that it can be mended and brought again. */
    record Fault(long line, Explanation why, String raw) implements Row {}
}
