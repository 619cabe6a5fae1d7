package amity.intake;

import amity.client.Acquaintances;
import amity.client.Alias;
import amity.client.Client;
import amity.client.Known;
import amity.client.Newcomer;
import amity.intake.ChangeStore.Change;
import amity.practice.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Clients that only an import brought and of whom a correction leaves nothing: they go with the name that was mended, and come back with an undo. */
@Component
class ObsoleteClients {
    private static final String CLIENT = "emptied";
    private static final String MOMENT = "moved";
    private static final String BETWEEN = "\u001f";
    private final TransferStore store;
    private final ChangeStore changes;
    private final Acquaintances acquaintances;

    ObsoleteClients(TransferStore store, ChangeStore changes, Acquaintances acquaintances) {
        this.store = store;
        this.changes = changes;
        this.acquaintances = acquaintances;
    }

    /** Those that are gone. */
    Set<UUID> forget(Practice.Id practice, UUID imported) {
        var gone = new HashSet<UUID>();
        var emptied = store.emptied(practice, imported);
        if (emptied.isEmpty()) {
            return gone;
        }
        var known = acquaintances.known(practice);
        emptied.forEach((client, follower) -> {
            var names = known.stream().filter(one -> isOf(one, client)).toList();
            var moments = store.follow(practice, client, follower);
            if (!names.isEmpty() && acquaintances.forget(practice, new Client.Id(client))) {
                changes.remember(practice, imported, changes(client, names, moments));
                gone.add(client);
            } else {
                store.give(practice, moments, client);
            }
        });
        return gone;
    }

    private static boolean isOf(Known one, UUID client) {
        return one.person() == null
                && one.client() != null
                && one.client().value().equals(client);
    }

    private static List<Change> changes(UUID client, List<Known> names, List<UUID> moments) {
        return Stream.concat(
                        names.stream().map(one -> new Change(CLIENT, client, null, written(one.alias()))),
                        moments.stream().map(moment -> new Change(MOMENT, moment, null, client.toString())))
                .toList();
    }

    private static String written(Alias alias) {
        return alias.kind() + BETWEEN + alias.words();
    }

    /** They are there again, with every name they were known by and what was theirs. */
    void restore(Practice.Id practice, UUID imported) {
        changes.before(practice, imported, CLIENT).forEach((client, written) -> {
            var names = written.stream().map(ObsoleteClients::read).toList();
            acquaintances.bring(
                    practice,
                    List.of(new Newcomer.OfClient(
                            new Client.Id(client), names.getFirst().words(), names.subList(1, names.size()))));
        });
        changes.before(practice, imported, MOMENT)
                .forEach((moment, client) -> store.give(practice, List.of(moment), UUID.fromString(client.getFirst())));
    }

    private static Alias read(String written) {
        var parts = written.split(BETWEEN, 2);
        return Alias.Kind.valueOf(parts[0]) == Alias.Kind.EMAIL ? Alias.email(parts[1]) : Alias.name(parts[1]);
    }
}
