package amity.reading;

import amity.client.Client;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client with one thing about it changed. */
final class Clients {
    private Clients() {}

    static Client since(Client client, LocalDate since) {
        return with(client, since, client.sector(), client.giftPolicy(), client.dislikesBeingIndebted(), false);
    }

    static Client talkingElsewhere(Client client) {
        return with(client, null, client.sector(), client.giftPolicy(), client.dislikesBeingIndebted(), true);
    }

    static Client careful(Client client, Client.Sector sector, Client.GiftPolicy policy, boolean dislikesDebt) {
        return with(client, null, sector, policy, dislikesDebt, false);
    }

    private static Client with(
            Client client,
            @Nullable LocalDate since,
            Client.Sector sector,
            Client.GiftPolicy policy,
            boolean dislikesDebt,
            boolean elsewhere) {
        return new Client(
                client.id(),
                client.name(),
                client.town(),
                client.status(),
                client.statusChosen(),
                since,
                sector,
                policy,
                null,
                dislikesDebt,
                elsewhere,
                client.ourStrand(),
                client.theirStrand(),
                null);
    }
}
