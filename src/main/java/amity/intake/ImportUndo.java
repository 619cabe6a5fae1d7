package amity.intake;

import amity.calendar.Appointments;
import amity.client.Acquaintances;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.intake.ImportChange.What;
import amity.intake.UndoStore.Corrected;
import amity.moment.MomentImports;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a whole import back: what it alone brought and nobody touched goes, what it changed is restored, and the rest is named. */
@Component
record ImportUndo(
        UndoStore store,
        MomentImports moments,
        Acquaintances acquaintances,
        Appointments appointments,
        ObsoleteClients emptied,
        ChangeStore changes,
        ImportNews news,
        Clients clients,
        Words words,
        Clock clock) {
    UndoReport undo(Practice practice, UUID imported) {
        var id = practice.id();
        if (!store.isApplied(id, imported)) throw new Refusal(words.say("exchange.undo.not-kept"));
        var left = new ArrayList<String>();
        emptied.restore(id, imported);
        var touched = new HashSet<>(store.clients(id, imported));
        long restored = restoreCorrected(id, imported, left) + moments.unstrike(id, store.struck(id, imported));
        store.keptByHand(id, imported).forEach(moment -> left.add(words.say("exchange.undo.edited", moment)));
        long gone = moments.remove(id, store.untouched(id, imported))
                + moments.remove(id, store.takeFromLines(id, imported));
        store.removeRows(id, imported);
        appointments.remove(id, store.unsaidAppointments(id, imported));
        store.restoreLines(id, imported);
        restoreAppointments(id, imported, left);
        acquaintances.unlearn(id, store.made(id, imported, What.ALIAS));
        acquaintances.unlearnFacts(id, store.made(id, imported, What.FACT));
        unsetPolicies(practice, imported);
        changes.changes(id, imported, What.COMPLETED)
                .forEach(completed -> acquaintances.uncomplete(
                        id,
                        new Person.Id(completed.record()),
                        List.copyOf(completed.former().byField().keySet())));
        changes.changes(id, imported, What.REWRITTEN)
                .forEach(rewritten -> acquaintances.uncorrect(
                        id,
                        new Person.Id(rewritten.record()),
                        rewritten.former().byField()));
        var stays = new LinkedHashSet<String>(); // somebody who works alone is a person and a client
        long people = people(id, imported, stays);
        long clients = clients(id, imported, touched, stays);
        if (!stays.isEmpty()) {
            left.add(words.say("exchange.undo.stays", words.listed(List.copyOf(stays)), stays.size()));
        }
        store.undone(id, imported, clock.instant());
        news.changed(practice, touched);
        return new UndoReport(gone, restored, clients, people, left);
    }

    /** A rule about gifts that came out of a note goes with it, unless she has changed it since. */
    private void unsetPolicies(Practice practice, UUID imported) {
        changes.changes(practice.id(), imported, What.POLICY)
                .forEach(set -> clients.find(practice.id(), new Client.Id(set.record()))
                        .filter(now -> set.former().get("policy").stream().anyMatch(Newcomers.policy(now)::equals))
                        .ifPresent(now -> clients.change(practice.id(), now.with(Client.GiftPolicy.UNKNOWN, null))));
    }

    /** What it changed in the diary, or took out of it, stands there again as before, unless it was changed since. */
    private void restoreAppointments(Practice.Id practice, UUID imported, List<String> left) {
        var changed = new LinkedHashMap<UUID, ImportChange>();
        changes.changes(practice, imported, What.APPOINTMENT)
                .forEach(change -> changed.putIfAbsent(change.record(), change));
        changed.forEach((id, change) -> {
            var before = change.former().appointment(id);
            var now = appointments.find(practice, before.uid(), before.recurrence());
            if (now.isPresent() && !imported.equals(now.get().imported())) {
                left.add(words.say("exchange.undo.changed-since", before.title()));
                return;
            }
            appointments.restore(practice, before);
            if (change.line() != null) {
                store.appointed(practice, change.line(), id);
            }
        });
    }

    /** Unless somebody has corrected it since. */
    private long restoreCorrected(Practice.Id practice, UUID imported, List<String> left) {
        var corrected = store.corrected(practice, imported);
        corrected.stream()
                .filter(Corrected::touched)
                .forEach(one -> left.add(words.say("exchange.undo.changed-since", one.words())));
        var restored = corrected.stream().filter(one -> !one.touched()).toList();
        moments.reinstate(practice, restored.stream().map(Corrected::before).toList());
        return moments.remove(
                practice, restored.stream().map(Corrected::correction).collect(Collectors.toSet()));
    }

    private long people(Practice.Id practice, UUID imported, Set<String> stays) {
        long gone = 0;
        var here = Set.copyOf(store.made(practice, imported, What.PERSON));
        for (var person : store.people(practice, imported)) {
            if (acquaintances.forget(practice, new Person.Id(person.id()))) {
                gone++;
            } else if (here.contains(person.id())) {
                stays.add(person.name());
            }
        }
        return gone;
    }

    private long clients(Practice.Id practice, UUID imported, Set<UUID> touched, Set<String> stays) {
        long gone = 0;
        var here = Set.copyOf(store.made(practice, imported, What.CLIENT));
        for (var client : store.newClients(practice, imported)) {
            if (acquaintances.forget(practice, new Client.Id(client.id()))) {
                touched.remove(client.id());
                gone++;
            } else if (here.contains(client.id())) {
                stays.add(client.name());
            }
        }
        return gone;
    }
}
