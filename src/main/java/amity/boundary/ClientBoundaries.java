package amity.boundary;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import amity.client.Client;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is set with one client, and for all of them.
 *
 * @param own of this client and ours towards it
 * @param defaults the practice’s own, for every client
 * @param relaxed which of the defaults do not hold for this client
 */
public record ClientBoundaries(List<Boundary> own, List<Boundary> defaults, Set<UUID> relaxed) {
    static ClientBoundaries ofAll(BoundaryStore.Kept kept) {
        return new ClientBoundaries(List.of(), defaults(kept), Set.of());
    }

    static Map<Client.Id, ClientBoundaries> among(BoundaryStore.Kept kept, Collection<Client.Id> clients) {
        var own = kept.boundaries().stream()
                .filter(boundary -> boundary.client() != null)
                .collect(groupingBy(boundary -> requireNonNull(boundary.client())));
        var relaxed = kept.relaxed().stream()
                .collect(groupingBy(
                        BoundaryStore.Relaxed::client, mapping(BoundaryStore.Relaxed::boundary, toUnmodifiableSet())));
        var defaults = defaults(kept);
        return clients.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        client -> new ClientBoundaries(
                                own.getOrDefault(client, List.of()),
                                defaults,
                                relaxed.getOrDefault(client, Set.of()))));
    }

    private static List<Boundary> defaults(BoundaryStore.Kept kept) {
        return kept.boundaries().stream().filter(Boundary::isDefault).toList();
    }

    /** Without those whose last day was before one. */
    List<Boundary> holding(LocalDate since) {
        return holding().stream().filter(boundary -> !boundary.isOver(since)).toList();
    }

    public List<Boundary> holding() {
        return Stream.concat(
                        own.stream(),
                        defaults.stream().filter(boundary -> !isRelaxed(boundary) && !isReplaced(boundary)))
                .toList();
    }

    public boolean isRelaxed(Boundary boundary) {
        return relaxed.contains(boundary.id());
    }

    /** Whether an undated boundary of ours towards this client takes the place of this default. */
    public boolean isReplaced(Boundary boundary) {
        return boundary.kind().is(BoundaryKind.Trait.REPLACING)
                && own.stream()
                        .anyMatch(other -> other.isOurs()
                                && other.kind() == boundary.kind()
                                && other.from() == null
                                && other.to() == null);
    }
}
