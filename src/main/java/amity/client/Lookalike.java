package amity.client;

import java.util.Locale;

/** Two clients that might be one, the one kept longer first, and why. */
public record Lookalike(Client.Id one, String name, Client.Id other, String otherName, Why why) {
    public enum Why {
        NAME,
        EMAIL,
        IMPORT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean concerns(Client.Id client) {
        return one.equals(client) || other.equals(client);
    }
}
