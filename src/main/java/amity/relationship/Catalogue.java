package amity.relationship;

import amity.client.Client;
import amity.client.Names;
import amity.practice.Practice;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What the clients of a practice are found by, kept in memory as long as no standing is written: to look through a table of all
 * of them costs more than the rest of the page.
 */
@Component
class Catalogue {
    private static final int PRACTICES = 8;
    private final Map<Practice.Id, Kept> kept = Collections.synchronizedMap(new Recent());

    /** One client as it is looked for and ordered. */
    record Line(Client.Id client, String words, Client.Status status, long revenue, String sortName) {}

    /** The lines as they were in a state of the standings. */
    private record Kept(UUID state, List<Line> lines) {}

    /** Whether the filter and the order ask for nothing but what is kept here. */
    static boolean suffices(Filter filter, Sort sort) {
        return filter.equals(new Filter(filter.words(), null, null, filter.status(), false, null))
                && (sort == Sort.NAME || sort == Sort.REVENUE);
    }

    /** All in whom every word is found, in order; the lines are read where they are not kept for that state. */
    List<Client.Id> found(
            Practice.Id practice, UUID state, Filter filter, Sort sort, boolean falling, Supplier<List<Line>> read) {
        var now = kept.get(practice);
        if (now == null || !now.state().equals(state)) {
            now = new Kept(state, read.get());
            kept.put(practice, now);
        }
        var words = Arrays.stream(Names.sort(filter.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return now.lines().stream()
                .filter(line -> filter.status() == null
                        ? line.status() != Client.Status.PARTED
                        : line.status() == filter.status())
                .filter(line -> words.stream().allMatch(line.words()::contains))
                .sorted(order(sort, falling))
                .map(Line::client)
                .toList();
    }

    private static Comparator<Line> order(Sort sort, boolean falling) {
        var first = sort == Sort.NAME ? Comparator.comparing(Line::sortName) : Comparator.comparing(Line::revenue);
        return (falling ? first.reversed() : first)
                .thenComparing(Line::sortName)
                .thenComparing(Line::client);
    }

    /** The practices that were last searched. */
    private static final class Recent extends LinkedHashMap<Practice.Id, Kept> {
        private static final long serialVersionUID = 1L;

        private Recent() {
            super(PRACTICES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Practice.Id, Kept> eldest) {
            return size() > PRACTICES;
        }
    }
}
