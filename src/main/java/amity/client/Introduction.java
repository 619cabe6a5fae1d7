package amity.client;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought whom: a client or a person, and the client they brought. */
public record Introduction(
        UUID id,
        Client.@Nullable Id introducerClient,
        Person.@Nullable Id introducerPerson,
        Client.Id introduced,
        LocalDate on) {
    boolean repeats(Introduction other) {
        return introduced.equals(other.introduced)
                && Objects.equals(introducerClient, other.introducerClient)
                && Objects.equals(introducerPerson, other.introducerPerson);
    }

    /** Who brought whom has changed: what each client is worth must be read again. */
    public record Kept(Practice.Id practice) {}
}
