package amity.review;

import amity.client.Client;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the user sees a figure otherwise than it was read: both are shown until the day she gave.
 *
 * @param figure the figure by its name in the reading: kind, closeness, drift…
 */
public record Overrule(
        UUID id, Client.Id client, String figure, String word, String why, LocalDate on, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(until);
    }
}
