package amity.boundary.decline.web;

import amity.shell.WordingChange;
import java.util.List;

/**
 * The kind noes: to a client, or as they are kept for everybody.
 *
 * @param client whom they are for; empty where they are for nobody yet
 */
public record DeclinePage(String client, String name, List<No> noes) {

    public record No(String word, String what, String words, String mail, WordingChange reword) {}

    public boolean isToSomeone() {
        return !client.isEmpty();
    }

    public String address() {
        return "/declines" + (isToSomeone() ? "?client=" + client : "");
    }
}
