package amity.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import amity.client.Acquaintances;
import amity.client.Alias;
import amity.client.AliasOwner;
import amity.client.Client;
import amity.client.Newcomer;
import amity.intake.ImportChange.What;
import amity.moment.MomentImports;
import amity.practice.Practice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Clients that only an import brought and of whom a correction leaves nothing: they go with the name that was mended, and come back with an undo. */
@Component
record ObsoleteClients(TransferStore store, MomentImports moments, ChangeStore changes, Acquaintances acquaintances) {
    /** The clients removed. */
    Set<UUID> forget(Practice.Id practice, UUID imported) {
        var gone = new HashSet<UUID>();
        var emptied = store.emptied(practice, imported);
        if (emptied.isEmpty()) return gone;
        var known = acquaintances.known(practice);
        emptied.forEach((client, follower) -> {
            var names = known.stream().filter(one -> isOf(one, client)).toList();
            var theirs = store.moments(practice, client);
            moments.give(practice, theirs, new Client.Id(follower));
            if (!names.isEmpty() && acquaintances.forget(practice, new Client.Id(client))) {
                changes.remember(practice, imported, changes(client, names, theirs));
                gone.add(client);
            } else {
                moments.give(practice, theirs, new Client.Id(client));
            }
        });
        return gone;
    }

    private static boolean isOf(AliasOwner one, UUID client) {
        return one.person() == null
                && one.client() != null
                && one.client().value().equals(client);
    }

    private static List<ImportChange> changes(UUID client, List<AliasOwner> names, List<UUID> moments) {
        return Stream.concat(
                        names.stream()
                                .map(one -> ImportChange.of(
                                        What.EMPTIED,
                                        client,
                                        FormerValues.of(
                                                field(one.alias().kind()),
                                                one.alias().words()))),
                        moments.stream()
                                .map(moment -> ImportChange.of(
                                        What.MOVED, moment, FormerValues.of("client", client.toString()))))
                .toList();
    }

    private static String field(Alias.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** They are there again, with every name they were known by and what was theirs. */
    void restore(Practice.Id practice, UUID imported) {
        changes.changes(practice, imported, What.EMPTIED).stream()
                .collect(
                        groupingBy(ImportChange::record, LinkedHashMap::new, mapping(ObsoleteClients::alias, toList())))
                .forEach((client, names) -> acquaintances.bring(
                        practice,
                        List.of(new Newcomer.OfClient(
                                new Client.Id(client), names.getFirst().words(), names.subList(1, names.size())))));
        changes.changes(practice, imported, What.MOVED)
                .forEach(moved -> moments.give(
                        practice,
                        List.of(moved.record()),
                        new Client.Id(
                                UUID.fromString(moved.former().get("client").orElseThrow()))));
    }

    private static Alias alias(ImportChange emptied) {
        return emptied.former()
                .get(field(Alias.Kind.EMAIL))
                .map(Alias::email)
                .orElseGet(() ->
                        Alias.name(emptied.former().get(field(Alias.Kind.NAME)).orElseThrow()));
    }
}
