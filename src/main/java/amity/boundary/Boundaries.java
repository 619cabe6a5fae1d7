package amity.boundary;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.TransactionCache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The boundaries of both sides: set, changed, said, relaxed for one client, and forgotten. */
@Component
@Transactional(readOnly = true)
public class Boundaries {
    private final BoundaryStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boundaries(BoundaryStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a boundary; joins leave that adjoins, and replaces an older one of the same dates where there is one of a kind. */
    @Transactional
    public Boundary keep(Practice practice, Boundary boundary) {
        var kept = boundary;
        for (var other : store.all(practice).boundaries()) {
            if (other.id().equals(kept.id())) continue;
            if (kept.joins(other)) {
                kept = kept.with(other);
                store.delete(practice.id(), other.id());
            } else if (kept.kind().is(BoundaryKind.Trait.SINGLE) && kept.isLike(other) && haveSameDates(kept, other)) {
                store.delete(practice.id(), other.id());
            }
        }
        store.keep(practice.id(), kept);
        changed(practice, kept);
        return kept;
    }

    @Transactional
    public void forget(Practice practice, UUID id) {
        var gone = get(practice, id);
        store.delete(practice.id(), id);
        store.holdsForAll(practice.id(), id);
        changed(practice, gone);
    }

    /** A default of the practice does not hold for one client. */
    @Transactional
    public void relax(Practice practice, UUID id, Client.Id client) {
        var own = get(practice, id);
        if (!own.isDefault()) throw NotFound.of("refusal.boundaries.only-holds-every-client");
        store.holds(practice.id(), id, client);
        store.relax(practice.id(), id, client, practice.today(clock));
        events.publishEvent(new Boundary.Changed(practice.id(), client));
    }

    /** A default holds for one client again. */
    @Transactional
    public void hold(Practice practice, UUID id, Client.Id client) {
        store.holds(practice.id(), id, client);
        events.publishEvent(new Boundary.Changed(practice.id(), client));
    }

    public Optional<Boundary> find(Practice practice, UUID id) {
        return store.all(practice).find(id);
    }

    public Boundary get(Practice practice, UUID id) {
        return find(practice, id).orElseThrow(() -> NotFound.of("refusal.boundaries.no-boundary-any-more"));
    }

    public List<Boundary> all(Practice practice) {
        return store.all(practice).boundaries();
    }

    /** The boundaries with this client and those for all, and which of the latter do not hold here. */
    public ClientBoundaries drawn(Practice practice, Client.@Nullable Id client) {
        return client == null
                ? TransactionCache.once(
                        new Defaults(practice.id()), () -> ClientBoundaries.ofAll(store.kept(practice, Set.of())))
                : requireNonNull(among(practice, List.of(client)).get(client));
    }

    public List<Boundary> defaults(Practice practice) {
        return drawn(practice, null).defaults();
    }

    /** All that wait to be said to the other side, the oldest first. */
    public List<Boundary> toSay(Practice practice) {
        var today = practice.today(clock);
        return store.toSay(practice).stream()
                .filter(boundary -> !boundary.isOver(today))
                .toList();
    }

    /** The lines between the practice and each of these clients, without those whose last day was before {@code since}. */
    public Map<Client.Id, Lines> lines(Practice practice, Collection<Client.Id> clients, LocalDate since) {
        return among(practice, clients).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, drawn -> new Lines(drawn.getValue().holding(since), practice.zone())));
    }

    private record Drawn(Practice.Id practice) {}

    private Map<Client.Id, ClientBoundaries> among(Practice practice, Collection<Client.Id> clients) {
        return TransactionCache.among(
                new Drawn(practice.id()),
                clients,
                some -> ClientBoundaries.among(store.kept(practice, Set.copyOf(some)), some));
    }

    private record Defaults(Practice.Id practice) {}

    private void changed(Practice practice, Boundary boundary) {
        events.publishEvent(new Boundary.Changed(practice.id(), boundary.client()));
    }

    private static boolean haveSameDates(Boundary one, Boundary other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
    }
}
