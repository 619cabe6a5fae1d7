package amity.circle;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody met becomes a client: one there is already, or a new one. */
@Component
@Transactional
public class Joining {
    private final Encounters encounters;
    private final Clients clients;
    private final Spoken spoken;

    Joining(Encounters encounters, Clients clients, Spoken spoken) {
        this.encounters = encounters;
        this.clients = clients;
        this.spoken = spoken;
    }

    /** The client of this name, or with no name a new one that is called as they are. */
    public Client.Id became(Practice practice, UUID id, String name) {
        var client = name.isBlank()
                ? clients.add(practice.id(), encounters.get(practice.id(), id).name())
                : spoken.client(practice, name);
        encounters.becameClient(practice, id, client.id());
        return client.id();
    }
}
