package amity.season;

import amity.client.Client;
import amity.client.Person;
import amity.plan.Drawer;
import amity.plan.Entrant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone on a season's list.
 *
 * @param subject the client's id or, for whoever is none, the person's
 * @param goesTo whom the card is for; null is the client itself
 * @param introduced the clients they brought
 */
record Guest(
        UUID subject,
        Entrant.Kind kind,
        @Nullable Client client,
        @Nullable Person goesTo,
        List<Client> introduced,
        @Nullable StoredEntry noted) {

    /** The client it is now for or, where it is for no client, the person. */
    UUID whose() {
        return client == null ? subject : client.id().value();
    }

    /** The name the list is sorted by. */
    String name() {
        return client != null ? client.name() : goesTo != null ? goesTo.name() : "";
    }

    Drawer.Cards cards() {
        return noted == null ? Drawer.Cards.ONE : noted.cards();
    }

    /** What a sentence calls them. */
    String calledBy() {
        return goesTo != null ? goesTo.name() : name();
    }
}
