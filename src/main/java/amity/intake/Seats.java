package amity.intake;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The places of clients at one meeting: each has a moment of its own, known again by its place.
 *
 * <p>A place and not the client is what is remembered, so that two clients who are merged later do not bring the meeting a
 * third time.
 */
final class Seats {
    static final String FURTHER = "#";

    private Seats() {}

    /** Who sits where: those who sat there before stay, the others take the first places that are free. */
    static SortedMap<Integer, UUID> of(Collection<UUID> clients, Map<Integer, UUID> before) {
        var seats = new TreeMap<Integer, UUID>();
        var standing = new LinkedHashSet<>(clients);
        before.forEach((seat, client) -> {
            if (standing.remove(client)) {
                seats.put(seat, client);
            }
        });
        int next = 1;
        for (var client : standing) {
            while (seats.containsKey(next)) {
                next++;
            }
            seats.put(next, client);
        }
        return seats;
    }

    /** As a place is kept in one word, {@code 20261120T090000#2}: the first is the occurrence itself, a further one its number after it. */
    static String part(String occurrence, int seat) {
        return seat == 1 ? occurrence : occurrence + FURTHER + seat;
    }

    static String occurrence(String part) {
        int at = part.indexOf(FURTHER);
        return at < 0 ? part : part.substring(0, at);
    }

    static int seat(String part) {
        int at = part.indexOf(FURTHER);
        return at < 0 ? 1 : Integer.parseInt(part.substring(at + 1));
    }
}
