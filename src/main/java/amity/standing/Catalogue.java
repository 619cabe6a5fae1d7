package amity.standing;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Names;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of clients, each look at it in one reading transaction, and what a client is found by in it: its name and town, its people,
 * and what is known of it that anyone may see. No index holds the words, so they are looked for in memory.
 */
@Component
@Transactional(readOnly = true)
class Catalogue {
    private static final int STATES = 4;

    /** By the state of the standings, each of which is another: a look through a table of all clients costs more than the rest of a page. */
    private final Cache<UUID, List<Line>> kept =
            Caffeine.newBuilder().maximumSize(STATES).build();

    private final Cache<UUID, Standings.Summary> summaries =
            Caffeine.newBuilder().maximumSize(STATES).build();

    private final StandingStore store;
    private final PictureStore pictures;
    private final People people;
    private final Facts facts;

    Catalogue(StandingStore store, PictureStore pictures, People people, Facts facts) {
        this.store = store;
        this.pictures = pictures;
        this.people = people;
        this.facts = facts;
    }

    Standings page(Practice practice, Filter filter, Sort sort, boolean falling, int offset, int limit) {
        var state = pictures.state(practice.id());
        var summary = state == null ? store.summary(practice) : summaries.get(state, anew -> store.summary(practice));
        if (!filter.words().isBlank()) {
            var sought = sought(practice, state, filter, sort, falling, offset, limit);
            return new Standings(sought.rows(), sought.all(), summary);
        }
        var page = store.page(practice, filter, sort, falling, offset, limit, false);
        var found = filter.equals(Filter.NONE) ? summary.clients() : store.count(practice, filter);
        return new Standings(page.rows(), found, summary);
    }

    Standings.Some some(Practice practice, StandingList list, int offset, int limit) {
        return new Standings.Some(store.list(practice, list, offset, limit), store.count(practice, list));
    }

    /** In memory where that suffices, and else by one walk through all. */
    private Standings.Some sought(
            Practice practice, @Nullable UUID state, Filter filter, Sort sort, boolean falling, int offset, int limit) {
        if (state != null && suffices(filter, sort)) {
            var found = found(kept.get(state, anew -> store.lines(practice)), filter, sort, falling);
            var here = found.stream().skip(offset).limit(limit).toList();
            var rows = store.among(practice, here).stream().collect(Collectors.toMap(Standing::client, it -> it));
            return new Standings.Some(
                    here.stream().map(rows::get).filter(Objects::nonNull).toList(), found.size());
        }
        var sought = store.page(practice, filter, sort, falling, offset, limit, true);
        return sought.rows().isEmpty() && offset > 0
                ? new Standings.Some(List.of(), store.count(practice, filter))
                : sought;
    }

    record Line(Client.Id client, String words, Client.Status status, long revenue, String sortName) {}

    Map<Client.Id, String> words(Practice.Id practice, List<Client> clients) {
        var ids = clients.stream().map(Client::id).toList();
        var everyone = people.byClient(practice, ids);
        var known = facts.byClient(practice, ids);
        return clients.stream()
                .collect(Collectors.toMap(
                        Client::id,
                        client -> words(
                                client,
                                everyone.getOrDefault(client.id(), List.of()),
                                known.getOrDefault(client.id(), List.of()))));
    }

    private static String words(Client client, List<Person> people, List<Fact> facts) {
        return Stream.of(
                        Stream.of(client.name(), client.town() == null ? "" : client.town()),
                        people.stream().map(Person::name),
                        facts.stream()
                                .filter(fact -> fact.sensitivity() == Fact.Sensitivity.ORDINARY)
                                .map(fact -> fact.topic() + " " + fact.words()))
                .flatMap(words -> words)
                .map(Names::sort)
                .collect(Collectors.joining("\n"));
    }

    /** Whether the filter and the order ask for nothing but what is kept here. */
    private static boolean suffices(Filter filter, Sort sort) {
        return filter.equals(new Filter(filter.words(), null, null, filter.status(), false, null))
                && (sort == Sort.NAME || sort == Sort.REVENUE);
    }

    /** All in whom every word is found, in order. */
    private static List<Client.Id> found(List<Line> lines, Filter filter, Sort sort, boolean falling) {
        var words = Arrays.stream(Names.sort(filter.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return lines.stream()
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
