package amity.client;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client, or a person by name: exactly one of the two. */
public record Someone(Client.@Nullable Id client, Person.@Nullable Id person) {
    public Someone {
        if ((client == null) == (person == null)) throw new IllegalArgumentException("a client or a person");
    }

    public static Someone of(Client.Id client) {
        return new Someone(client, null);
    }

    public static Someone of(Person.Id person) {
        return new Someone(null, person);
    }

    /** The one that is kept in two columns of which one is empty; null where both are. */
    public static @Nullable Someone in(@Nullable UUID client, @Nullable UUID person) {
        if (client != null) return of(new Client.Id(client));
        return person == null ? null : of(new Person.Id(person));
    }

    public @Nullable UUID clientValue() {
        return client == null ? null : client.value();
    }

    public @Nullable UUID personValue() {
        return person == null ? null : person.value();
    }

    public UUID value() {
        return client != null ? client.value() : Objects.requireNonNull(person).value();
    }
}
