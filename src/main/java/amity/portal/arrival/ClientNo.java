package amity.portal.arrival;

import amity.client.Client;
import amity.shell.Keyword;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A no of theirs, which holds from the minute it arrived until a talk ended it.
 *
 * @param about the hours, or the words and what of them, that it speaks of
 * @param read whether the user has seen to what it came with
 * @param lifted when a talk ended it; null while it holds
 */
public record ClientNo(
        UUID id,
        Client.Id client,
        UUID arrival,
        Sort sort,
        String about,
        Instant since,
        boolean read,
        @Nullable Instant lifted) {

    public enum Sort implements Keyword {
        /** No gifts nor free hours. */
        GIFTS,
        /** Not even a card. */
        NOTHING,
        ALCOHOL,
        /** Keep it to work. */
        PERSONAL,
        /** Not outside these hours. */
        HOURS,
        WRITING,
        /** Nothing but the work itself. */
        OBJECTION,
        /** Not to be shown to others. */
        SHOWING;

        /** The personal side is closed by it. */
        boolean worksOnly() {
            return this == PERSONAL || this == OBJECTION;
        }
    }

    public boolean holds() {
        return lifted == null;
    }
}
