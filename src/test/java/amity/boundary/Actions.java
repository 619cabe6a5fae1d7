package amity.boundary;

import amity.client.Client;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Actions by their word alone, with no particular gift or person in mind. */
public final class Actions {
    private Actions() {}

    public static Action named(String word, Client.Id client, Instant at) {
        return named(word, client, "", null, at);
    }

    static Action named(String word, Client.Id client, String about, @Nullable String channel, Instant at) {
        return new Intention(client, null, word, about, null, 0, channel, false).at(at);
    }
}
