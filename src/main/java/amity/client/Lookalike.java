package amity.client;

import amity.shell.Keyword;

/** Two clients that might be one, the one kept longer first, and why. */
public record Lookalike(Client.Id one, String name, Client.Id other, String otherName, Why why) {
    public enum Why implements Keyword {
        NAME,
        EMAIL,
        IMPORT
    }

    public boolean concerns(Client.Id client) {
        return one.equals(client) || other.equals(client);
    }
}
