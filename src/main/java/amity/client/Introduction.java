package amity.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought whom: a client or a person, and the client they brought. */
public record Introduction(
        UUID id,
        Client.@Nullable Id introducerClient,
        Person.@Nullable Id introducerPerson,
        Client.Id introduced,
        LocalDate on) {}
