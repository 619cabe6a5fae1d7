package amity.season;

import static java.util.stream.Collectors.toMap;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.plan.Idea;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gifts of a kept plan that are still to be ordered, each with the last day on which that is in time. */
@Component
@Transactional(readOnly = true)
public class Orders {
    private final EntryStore store;
    private final Ideas shelf;
    private final Clients clients;
    private final People people;
    private final Clock clock;

    Orders(EntryStore store, Ideas shelf, Clients clients, People people, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clients = clients;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A gift that is kept in the plan and not ordered.
     *
     * @param entry its place on the list
     * @param whose the client, or whoever introduced one, that it is for
     * @param name whose it is
     * @param gift what it is; null where it is still to be found out
     */
    public record Open(
            UUID entry, UUID whose, String name, @Nullable String gift, LocalDate by) {}

    /** What of a season is still to order, soonest first; nothing that costs nothing. */
    public List<Open> open(Practice practice, Season season) {
        var id = season.id();
        if (id == null || !season.isApplied() || season.isPast(practice.today(clock))) return List.of();
        var planned = store.toOrder(practice, id);
        if (planned.isEmpty()) return List.of();
        var lead = leadDays(practice);
        var names = names(practice, planned);
        return planned.stream()
                .map(noted -> open(noted, season, lead, names))
                .sorted(Comparator.comparing(Open::by).thenComparing(Open::entry))
                .toList();
    }

    private static Open open(StoredEntry noted, Season season, Map<UUID, Integer> lead, Map<UUID, String> names) {
        var choice = Objects.requireNonNull(noted.kept()).choice();
        int days = Optional.ofNullable(choice.idea()).map(lead::get).orElse(0);
        return new Open(
                noted.id(),
                noted.whose(),
                names.getOrDefault(noted.whose(), ""),
                choice.isToBeFoundOut() ? null : choice.name(),
                season.orderDay(days));
    }

    private Map<UUID, Integer> leadDays(Practice practice) {
        return shelf.ideas(practice).stream()
                .filter(idea -> idea.id() != null)
                .collect(toMap(idea -> Objects.requireNonNull(idea.id()), Idea::leadDays));
    }

    /** Names of the clients, and of introducers who are no clients. */
    private Map<UUID, String> names(Practice practice, List<StoredEntry> planned) {
        var whose = planned.stream().map(StoredEntry::whose).toList();
        var names = new HashMap<UUID, String>();
        clients.among(practice.id(), whose.stream().map(Client.Id::new).toList())
                .forEach((id, client) -> names.put(id.value(), client.name()));
        var others = whose.stream()
                .filter(id -> !names.containsKey(id))
                .map(Person.Id::new)
                .toList();
        if (!others.isEmpty()) {
            people.among(practice.id(), others)
                    .forEach(person -> names.put(person.id().value(), person.name()));
        }
        return names;
    }
}
