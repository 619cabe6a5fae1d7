package amity.boundary.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a side can be reached: the practice itself, or a client and we towards it.
 *
 * @param client whose page it belongs to; empty where it is our own
 * @param hours the contact hours that are set
 * @param leave the leave of the last year and to come
 * @param sorry what is wrong with what was typed
 * @param wrong which of the two forms it was: hours or leave
 */
public record HoursPage(
        String client,
        String name,
        List<Kept> hours,
        List<Kept> leave,
        List<Day> days,
        String whose,
        String from,
        String to,
        String zone,
        List<String> zones,
        Away away,
        @Nullable String sorry,
        @Nullable String wrong) {

    /** One thing that is set, in words, and its id. */
    public record Kept(String id, String words) {}

    /** A day of the week to tick. */
    public record Day(String value, String name, boolean ticked) {}

    /** The leave as typed. */
    public record Away(String from, String to, String words) {}

    public boolean ours() {
        return client.isEmpty();
    }
}
