package amity.intake;

import amity.calendar.Appointments;
import amity.client.Acquaintances;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.intake.UndoStore.Made;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole import back: what it alone brought and nobody touched goes, what it changed is restored, and the rest is named. */
@Component
class ImportUndo {
    private final UndoStore store;
    private final Acquaintances acquaintances;
    private final Appointments appointments;
    private final ObsoleteClients emptied;
    private final ChangeStore changes;
    private final ImportNews telling;
    private final Clients clients;

    ImportUndo(
            UndoStore store,
            Acquaintances acquaintances,
            Appointments appointments,
            ObsoleteClients emptied,
            ChangeStore changes,
            ImportNews telling,
            Clients clients) {
        this.changes = changes;
        this.emptied = emptied;
        this.store = store;
        this.appointments = appointments;
        this.acquaintances = acquaintances;
        this.telling = telling;
        this.clients = clients;
    }

    @Transactional
    public UndoReport undo(Practice practice, UUID imported) {
        var id = practice.id();
        if (!store.applied(id, imported)) {
            throw new Refusal(telling.say("exchange.undo.not-kept"));
        }
        var left = new ArrayList<String>();
        emptied.restore(id, imported);
        var touched = new HashSet<>(store.clients(id, imported));
        long restored = store.restoreCorrected(id, imported, left(left)) + store.restoreStruck(id, imported);
        store.keptByHand(id, imported).forEach(moment -> left.add(telling.say("exchange.undo.edited", moment)));
        long moments = store.removeMoments(id, imported) + store.removeBrought(id, imported);
        store.removeRows(id, imported);
        store.removeAppointments(id, imported);
        store.restoreLines(id, imported);
        restoreAppointments(id, imported, left);
        acquaintances.unlearn(id, store.made(id, imported, "alias"));
        store.removeFacts(id, store.made(id, imported, "fact"));
        unsetPolicies(practice, imported);
        store.completed(id, imported)
                .forEach(filled -> acquaintances.uncomplete(
                        id,
                        new Person.Id(filled.record()),
                        Arrays.asList(filled.before().split(" "))));
        changes.before(id, imported, "rewritten")
                .forEach((person, before) ->
                        acquaintances.uncorrect(id, new Person.Id(person), ContactWords.readPairs(before.getFirst())));
        var stays = new LinkedHashSet<String>(); // somebody who works alone is a person and a client
        long people = people(id, imported, stays);
        long clients = clients(id, imported, touched, stays);
        if (!stays.isEmpty()) {
            left.add(telling.say("exchange.undo.stays", telling.listed(List.copyOf(stays)), stays.size()));
        }
        store.undone(id, imported, telling.now());
        telling.changed(practice, touched);
        return new UndoReport(moments, restored, clients, people, left);
    }

    /** A rule about gifts that came out of a note goes with it, unless she has changed it since. */
    private void unsetPolicies(Practice practice, UUID imported) {
        changes.before(practice.id(), imported, "policy")
                .forEach((client, set) -> clients.find(practice.id(), new Client.Id(client))
                        .filter(now -> Newcomers.policy(now).equals(set.getLast()))
                        .ifPresent(now -> clients.change(practice.id(), now.with(Client.GiftPolicy.UNKNOWN, null))));
    }

    /** What it changed in the diary, or took out of it, stands there again as before, unless it was changed since. */
    private void restoreAppointments(Practice.Id practice, UUID imported, List<String> left) {
        store.appointments(practice, imported).forEach(stood -> {
            var before = stood.appointment();
            var now = appointments.find(practice, before.uid(), before.recurrence());
            if (now.isPresent() && !imported.equals(now.get().imported())) {
                left.add(telling.say("exchange.undo.changed-since", before.title()));
                return;
            }
            appointments.restore(practice, before);
            if (stood.line() != null) {
                store.appointed(practice, stood.line(), before.id());
            }
        });
    }

    private java.util.function.Consumer<String> left(List<String> left) {
        return moment -> left.add(telling.say("exchange.undo.changed-since", moment));
    }

    private long people(Practice.Id practice, UUID imported, Set<String> stays) {
        long gone = 0;
        var here = Set.copyOf(store.made(practice, imported, "person"));
        for (Made person : store.people(practice, imported)) {
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
        var here = Set.copyOf(store.made(practice, imported, "client"));
        for (Made client : store.newClients(practice, imported)) {
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
