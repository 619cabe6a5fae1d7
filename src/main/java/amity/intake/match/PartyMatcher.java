package amity.intake.match;

import amity.client.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out which clients the parties of an import are, and never merges two on a guess. */
public final class PartyMatcher {
    private final NameRegister register;
    private final List<Party> parties;
    private final Set<String> ambiguous;
    private final Map<UUID, UUID> leaders = new HashMap<>();
    private final Map<UUID, Client.Id> found = new HashMap<>();
    private final Lookalikes lookalikes;

    private PartyMatcher(NameRegister register, List<Party> parties) {
        this.register = register;
        this.parties = parties;
        this.ambiguous = ambiguous(parties);
        this.lookalikes = new Lookalikes(register);
    }

    public static Map<UUID, PartyMatch> of(NameRegister register, List<Party> parties) {
        var matching = new PartyMatcher(register, parties);
        matching.group();
        parties.forEach(matching::find);
        return matching.outcomes();
    }

    /** An address that one tool gives under two names is nobody's in particular. */
    private static Set<String> ambiguous(List<Party> parties) {
        var names = new HashMap<String, String>();
        var ambiguous = new LinkedHashSet<String>();
        for (var party : parties) {
            if (party.address() == null || !party.isNamed()) continue;
            for (var producer : party.producers()) {
                var before = names.putIfAbsent(producer + " " + party.address(), party.normal());
                if (before != null && !before.equals(party.normal())) {
                    ambiguous.add(Objects.requireNonNull(party.address()));
                }
            }
        }
        return ambiguous;
    }

    /** Parties of the same name, or of the same address, are one client, from whichever file they come. */
    private void group() {
        parties.forEach(party -> leaders.put(party.id(), party.id()));
        var byName = new HashMap<String, UUID>();
        var byAddress = new HashMap<String, UUID>();
        for (var party : parties) {
            if (party.chosen() != null) {
                if (leaders.containsKey(party.chosen())) {
                    join(party.chosen(), party.id());
                }
                continue;
            }
            join(byName.computeIfAbsent(party.normal(), first -> party.id()), party.id());
            var address = usable(party);
            if (address != null) {
                join(byAddress.computeIfAbsent(address, first -> party.id()), party.id());
            }
        }
    }

    private @Nullable String usable(Party party) {
        var address = party.address();
        return address != null && register.isUsable(address) && !ambiguous.contains(address) ? address : null;
    }

    private void join(UUID one, UUID other) {
        leaders.put(leader(other), leader(one));
    }

    private UUID leader(UUID party) {
        var above = leaders.getOrDefault(party, party);
        if (above.equals(party)) return party;
        var top = leader(above);
        leaders.put(party, top);
        return top;
    }

    private void find(Party party) {
        if (party.chosen() != null) {
            if (!leaders.containsKey(party.chosen())) {
                found.put(party.id(), new Client.Id(party.chosen()));
            }
            return;
        }
        var address = usable(party);
        register.known(party.called())
                .or(() -> address == null ? Optional.empty() : register.reachedAt(address))
                .or(() -> register.named(party.called()))
                .ifPresent(client -> found.put(party.id(), client));
    }

    private Map<UUID, PartyMatch> outcomes() {
        var groups = new LinkedHashMap<UUID, List<Party>>();
        parties.forEach(party -> groups.computeIfAbsent(leader(party.id()), fresh -> new ArrayList<>())
                .add(party));
        var outcomes = new LinkedHashMap<UUID, PartyMatch>();
        groups.values().forEach(group -> decide(group, outcomes));
        return outcomes;
    }

    private void decide(List<Party> group, Map<UUID, PartyMatch> outcomes) {
        var clients = new LinkedHashSet<Client.Id>();
        group.forEach(party -> Optional.ofNullable(found.get(party.id())).ifPresent(clients::add));
        var unknown = new ArrayList<Party>();
        for (var party : group) {
            var client = clients.size() == 1 ? clients.getFirst() : found.get(party.id());
            if (client == null) {
                unknown.add(party);
            } else {
                outcomes.put(party.id(), new PartyMatch(client.value(), PartyMatch.How.KNOWN, List.of()));
            }
        }
        if (!unknown.isEmpty()) {
            fresh(unknown, clients, outcomes);
        }
    }

    private void fresh(List<Party> unknown, Set<Client.Id> between, Map<UUID, PartyMatch> outcomes) {
        var first = unknown.getFirst();
        var maybe = new LinkedHashSet<UUID>();
        boolean saidNew = first.id().equals(first.chosen());
        if (first.chosen() == null || saidNew) {
            between.forEach(client -> maybe.add(client.value()));
            unknown.forEach(party -> maybe.addAll(lookalikes.of(party)));
        }
        unknown.forEach(party -> lookalikes.add(party, first.id()));
        maybe.remove(first.id());
        var how = maybe.isEmpty() || saidNew ? PartyMatch.How.NEW : PartyMatch.How.UNDECIDED;
        outcomes.put(first.id(), new PartyMatch(first.id(), how, List.copyOf(maybe)));
        unknown.stream()
                .skip(1)
                .forEach(party -> outcomes.put(party.id(), new PartyMatch(first.id(), PartyMatch.How.SAME, List.of())));
    }
}
