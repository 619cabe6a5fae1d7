package amity.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds whom a new party might be: clients and other parties with a similar name, or of the same address. */
final class Lookalikes {
    private static final int BEGINNING = 3;
    private static final int COMMON = 200;
    private static final int FEW = 5;
    private final NameRegister register;
    private final Map<String, List<NamedClient>> byBeginning = new HashMap<>();
    private final Map<String, List<NamedClient>> byAddress = new HashMap<>();

    /** A party of the import stands with its tools: one tool tells its own customers apart. */
    private record NamedClient(
            String normal, UUID client, @Nullable Set<String> producers) {
        boolean isComparable(Party party) {
            return producers == null || party.producers().stream().noneMatch(producers::contains);
        }
    }

    Lookalikes(NameRegister register) {
        this.register = register;
        register.names()
                .forEach((normal, clients) ->
                        clients.forEach(client -> index(new NamedClient(normal, client.value(), null))));
    }

    void add(Party party, UUID client) {
        index(new NamedClient(party.normal(), client, party.producers()));
        if (party.address() != null) {
            byAddress
                    .computeIfAbsent(party.address(), fresh -> new ArrayList<>())
                    .add(new NamedClient(party.normal(), client, null));
        }
    }

    Set<UUID> of(Party party) {
        var maybe = new LinkedHashSet<UUID>();
        register.allNamed(party.called()).forEach(client -> maybe.add(client.value()));
        var normal = party.normal();
        for (var word : new LinkedHashSet<>(List.of(normal.split(" ")))) {
            var named = byBeginning.getOrDefault(beginning(word), List.of());
            if (named.size() <= COMMON) {
                named.stream()
                        .filter(one -> one.isComparable(party) && NameLikeness.areAlike(one.normal(), normal))
                        .forEach(one -> maybe.add(one.client()));
            }
        }
        var address = party.address();
        if (address != null && register.isUsable(address)) {
            byAddress.getOrDefault(address, List.of()).forEach(one -> maybe.add(one.client()));
            register.ofDomain(address).forEach(client -> maybe.add(client.value()));
        }
        return maybe.size() <= FEW
                ? maybe
                : new LinkedHashSet<>(List.copyOf(maybe).subList(0, FEW));
    }

    private void index(NamedClient named) {
        for (var word : new LinkedHashSet<>(List.of(named.normal().split(" ")))) {
            var same = byBeginning.computeIfAbsent(beginning(word), fresh -> new ArrayList<>());
            if (same.size() <= COMMON) {
                same.add(named);
            }
        }
    }

    private static String beginning(String word) {
        return word.length() <= BEGINNING ? word : word.substring(0, BEGINNING);
    }
}
