package amity.standing;

import amity.client.Client;
import amity.client.Names;
import amity.practice.Practice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the clients of a practice are found by: no index holds the words, so they are looked for in memory. */
@Component
class Catalogue {
    private final Remembered<List<Line>> kept = new Remembered<>();

    /** One client as it is looked for and ordered. */
    record Line(Client.Id client, String words, Client.Status status, long revenue, String sortName) {}

    /** Whether the filter and the order ask for nothing but what is kept here. */
    static boolean suffices(Filter filter, Sort sort) {
        return filter.equals(new Filter(filter.words(), null, null, filter.status(), false, null))
                && (sort == Sort.NAME || sort == Sort.REVENUE);
    }

    /** All in whom every word is found, in order; the lines are read where they are not kept for that state. */
    List<Client.Id> found(
            Practice.Id practice, UUID state, Filter filter, Sort sort, boolean falling, Supplier<List<Line>> read) {
        var words = Arrays.stream(Names.sort(filter.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return kept.in(practice, state, read).stream()
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
}
