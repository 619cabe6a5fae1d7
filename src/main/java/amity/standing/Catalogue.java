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
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a client is found by in the list: its name and town, its people, and what is known of it that anyone may see. No index holds
 * the words, so they are looked for in memory.
 */
@Component
class Catalogue {
    static final int STATES = 4;

    /** By the state of the standings, each of which is another: a look through a table of all clients costs more than the rest of a page. */
    private final Cache<UUID, List<Line>> kept =
            Caffeine.newBuilder().maximumSize(STATES).build();

    private final People people;
    private final Facts facts;

    Catalogue(People people, Facts facts) {
        this.people = people;
        this.facts = facts;
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
    static boolean suffices(Filter filter, Sort sort) {
        return filter.equals(new Filter(filter.words(), null, null, filter.status(), false, null))
                && (sort == Sort.NAME || sort == Sort.REVENUE);
    }

    /** All in whom every word is found, in order; the lines are read where they are not kept for that state. */
    List<Client.Id> found(UUID state, Filter filter, Sort sort, boolean falling, Supplier<List<Line>> read) {
        var words = Arrays.stream(Names.sort(filter.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return kept.get(state, anew -> read.get()).stream()
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
