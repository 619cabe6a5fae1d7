package amity.moment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it stands in the ledger, with what became of it.
 *
 * @param replacedBy the correction that took its place
 * @param struckWhy the reason for which it was struck out
 */
public record Entry(
        Moment moment,
        Instant notedAt,
        Moment.@Nullable Id replacedBy,
        Moment.@Nullable Id replaces,
        @Nullable Instant struckAt,
        @Nullable String struckWhy) {
    /** It counts: neither corrected away nor struck out. */
    public boolean stands() {
        return replacedBy == null && struckAt == null;
    }
}
