package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refused;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a side is away, the first and the last included.
 *
 * @param client whose leave it is; null where it is ours, which holds towards everyone
 */
public record Leave(UUID id, Client.@Nullable Id client, LocalDate from, LocalDate to, String words) {
    public Leave {
        if (to.isBefore(from)) {
            throw new Refused("A leave ends on or after the day it begins: " + to + " is before " + from + ".");
        }
    }

    /** When a side can be reached has changed: of one client, or for all where it is ours. */
    public record Changed(Practice.Id practice, Client.@Nullable Id client) {}

    /** The same side is away, and not a day lies between. */
    boolean joins(Leave other) {
        return Objects.equals(client, other.client)
                && !other.from.isAfter(to.plusDays(1))
                && !other.to.isBefore(from.minusDays(1));
    }

    /** Both as one. */
    Leave with(Leave other) {
        return new Leave(
                id,
                client,
                other.from.isBefore(from) ? other.from : from,
                other.to.isAfter(to) ? other.to : to,
                Stream.of(other.words, words)
                        .filter(said -> !said.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    public boolean ours() {
        return client == null;
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** It concerns what passes between the practice and this client. */
    public boolean touches(Client.Id other) {
        return client == null || client.equals(other);
    }
}
