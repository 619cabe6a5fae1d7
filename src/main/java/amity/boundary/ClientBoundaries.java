package amity.boundary;

import amity.client.Client;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is set with one client, and for all of them.
 *
 * @param own of this client and ours towards it
 * @param defaults the practice’s own, for every client
 * @param relaxed which of the defaults do not hold for this client
 */
public record ClientBoundaries(List<Boundary> own, List<Boundary> defaults, Set<UUID> relaxed) {
    static ClientBoundaries of(BoundaryStore.Kept kept, Client.@Nullable Id client) {
        return new ClientBoundaries(
                kept.boundaries().stream()
                        .filter(boundary -> client != null && client.equals(boundary.client()))
                        .toList(),
                kept.boundaries().stream().filter(Boundary::isDefault).toList(),
                kept.relaxed().stream()
                        .filter(relaxed -> relaxed.client().equals(client))
                        .map(BoundaryStore.Relaxed::boundary)
                        .collect(Collectors.toUnmodifiableSet()));
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
