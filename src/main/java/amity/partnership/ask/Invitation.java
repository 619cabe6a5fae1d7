package amity.partnership.ask;

import amity.client.Client;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to make suggestions on something, open until a day.
 *
 * @param until the last day on which a suggestion is an invited one
 * @param closed the day on which she closed it herself
 */
public record Invitation(
        Id id,
        Client.Id client,
        String about,
        LocalDate opened,
        LocalDate until,
        @Nullable LocalDate closed) {

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && !day.isAfter(until) && (closed == null || day.isBefore(closed));
    }
}
