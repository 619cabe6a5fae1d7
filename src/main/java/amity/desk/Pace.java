package amity.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much the user wants of a day, and until when she is too busy for all but what was promised for a day. */
public record Pace(int limit, @Nullable LocalDate busyUntil) {
    /** Too busy for this entry on a day: promises with a day and the cards of a season are brought up all the same. */
    boolean keepsOff(Entry entry, LocalDate today) {
        boolean dated = entry.kind() == EntryKind.PROMISE && entry.due() != null;
        return busyUntil != null
                && today.isBefore(busyUntil)
                && !dated
                && !entry.kind().isAlwaysShown();
    }
}
