package amity.client;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who brought whom: a client or a person, and the client they brought.
 *
 * @param moment the moment in which it happened, where it was noted
 */
public record Introduction(
        UUID id,
        Client.@Nullable Id introducerClient,
        Person.@Nullable Id introducerPerson,
        Client.Id introduced,
        LocalDate on,
        @Nullable UUID moment) {
    public Introduction(
            UUID id,
            Client.@Nullable Id introducerClient,
            Person.@Nullable Id introducerPerson,
            Client.Id introduced,
            LocalDate on) {
        this(id, introducerClient, introducerPerson, introduced, on, null);
    }

    public Introduction(UUID id, Someone introducer, Client.Id introduced, LocalDate on, @Nullable UUID moment) {
        this(id, introducer.client(), introducer.person(), introduced, on, moment);
    }

    public Someone introducer() {
        return new Someone(introducerClient, introducerPerson);
    }

    boolean repeats(Introduction other) {
        return introduced.equals(other.introduced)
                && Objects.equals(introducerClient, other.introducerClient)
                && Objects.equals(introducerPerson, other.introducerPerson);
    }

    /** Who brought whom has changed: what each client is worth must be read again. */
    public record Kept(Practice.Id practice) {}

    /** It was not so: what hangs on it goes too. */
    public record Gone(Practice.Id practice, Introduction introduction) {}
}
