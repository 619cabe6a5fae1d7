package amity.boundary;

import amity.client.Client;
import amity.client.Person;
import amity.shell.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something about to be done that touches a client, at an instant. */
public sealed interface Action {
    List<String> WORDS = List.of("gift", "hours", "card", "call", "message", "ask", "suggestion", "invitation");

    Client.Id client();

    Person.@Nullable Id person();

    Instant at();

    /** A gift; without an offer, a gift as such. */
    record Gift(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable Offer offer,
            Instant at) implements Action {}

    /** Free hours, in quarters of an hour. */
    record Hours(Client.Id client, Person.@Nullable Id person, int quarters, Instant at) implements Action {}

    record Card(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    record Call(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    record Message(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** Asking the client to give in one of the ways. */
    record Ask(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    record Suggestion(Client.Id client, Person.@Nullable Id person, Instant at) implements Action {}

    /** An invitation to something attended together; {@code personal} where it is not about work. */
    record Invitation(Client.Id client, Person.@Nullable Id person, boolean personal, Instant at) implements Action {}

    /** A gift or free hours: what a gift policy speaks of. */
    default boolean gives() {
        return this instanceof Gift || this instanceof Hours;
    }

    /** It reaches the client in this very moment. */
    default boolean reaches() {
        return this instanceof Call || this instanceof Message;
    }

    /** The action of that word as such, with no particular gift or person in mind. */
    static Action named(String word, Client.Id client, Instant at) {
        return switch (word) {
            case "gift" -> new Gift(client, null, null, at);
            case "hours" -> new Hours(client, null, 0, at);
            case "card" -> new Card(client, null, at);
            case "call" -> new Call(client, null, at);
            case "message" -> new Message(client, null, at);
            case "ask" -> new Ask(client, null, at);
            case "suggestion" -> new Suggestion(client, null, at);
            case "invitation" -> new Invitation(client, null, false, at);
            default ->
                throw new Refused(
                        "“" + word + "” is nothing the guard knows: it judges " + String.join(", ", WORDS) + ".");
        };
    }
}
