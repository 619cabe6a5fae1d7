package amity.circle;

import amity.client.Acquaintances;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody met becomes a client, one there is already or a new one, and perhaps none again. */
@Component
@Transactional
public class ClientEntry {
    private final EncounterStore store;
    private final Encounters encounters;
    private final Clients clients;
    private final Acquaintances acquaintances;
    private final Directory directory;

    ClientEntry(
            EncounterStore store,
            Encounters encounters,
            Clients clients,
            Acquaintances acquaintances,
            Directory directory) {
        this.store = store;
        this.encounters = encounters;
        this.clients = clients;
        this.acquaintances = acquaintances;
        this.directory = directory;
    }

    /** The client is gone, stays as more is kept of it, or was there before. */
    public enum After implements Keyword {
        GONE,
        STAYS,
        WAS_THERE
    }

    /** The client of this name, or with no name a new one that is called as they are. */
    public Client.Id became(Practice practice, UUID id, String name) {
        var client = name.isBlank()
                ? clients.add(practice.id(), encounters.get(practice.id(), id).name())
                : directory.clientCalled(practice.id(), name);
        encounters.becameClient(practice, id, client.id());
        store.made(practice.id(), id, name.isBlank());
        return client.id();
    }

    /** They have become none after all: a client made for it goes, unless anything else is kept of it. */
    public After noClient(Practice practice, UUID id) {
        var client = encounters.get(practice.id(), id).client();
        boolean made = store.isMade(practice.id(), id);
        encounters.noClient(practice.id(), id);
        store.made(practice.id(), id, false);
        if (client == null || !made) return After.WAS_THERE;
        return acquaintances.forget(practice.id(), client) ? After.GONE : After.STAYS;
    }
}
