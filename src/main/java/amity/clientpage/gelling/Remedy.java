package amity.clientpage.gelling;

import amity.client.Client;
import amity.shell.Keyword;

/** What can be done where two do not gel, in the order in which it is tried. */
public enum Remedy implements Keyword {
    TALK,
    TERMS,
    PART;

    /** The key of its wording, and of its name; somebody one has not worked with yet is not thanked for work. */
    public String wording(Client client) {
        return of(this == PART ? "parting.say.tell" : "gelling.say." + word(), client);
    }

    /** The key, or the one for somebody one has not worked with yet. */
    public static String of(String key, Client client) {
        return client.status() == Client.Status.PROSPECT ? key + ".prospect" : key;
    }
}
