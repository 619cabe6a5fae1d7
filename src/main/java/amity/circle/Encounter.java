package amity.circle;

import amity.client.Client;
import amity.client.Person;
import amity.client.Someone;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone met: where, when and through whom.
 *
 * @param client the client they have become
 * @param through who brought them together; null where nobody did
 * @param place where they met, in her words
 * @param afterwards what came of it so far
 * @param assistant whether it is another virtual assistant
 * @param introduction the introduction it became with the client
 */
public record Encounter(
        UUID id,
        Person.Id person,
        String name,
        Client.@Nullable Id client,
        @Nullable Someone through,
        String place,
        @Nullable LocalDate on,
        String afterwards,
        boolean assistant,
        @Nullable UUID introduction) {

    public record Said(
            String name,
            @Nullable Someone through,
            String place,
            @Nullable LocalDate on,
            String afterwards,
            boolean assistant) {}

    Encounter saying(Said said) {
        return new Encounter(
                id,
                person,
                said.name().strip(),
                client,
                said.through(),
                said.place().strip(),
                said.on(),
                said.afterwards().strip(),
                said.assistant(),
                introduction);
    }

    public boolean becameClient() {
        return client != null;
    }
}
