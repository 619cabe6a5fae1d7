package amity.boundary.decline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind noes: to a client, or as they are kept for everybody.
 *
 * @param client whom they are for; empty where they are for nobody yet
 * @param sorry what is wrong with what was typed
 */
public record DeclinePage(
        String client, String name, List<No> noes, @Nullable String sorry) {

    /**
     * One no.
     *
     * @param words as they would be said
     * @param text as they are kept, with the name left open
     * @param own whether she has put it her way
     * @param open whether its form is open, since something in it is wrong
     */
    public record No(String word, String what, String words, String mail, String text, boolean own, boolean open) {}

    public boolean toSomeone() {
        return !client.isEmpty();
    }
}
