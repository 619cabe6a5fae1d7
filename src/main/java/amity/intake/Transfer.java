package amity.intake;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.Person;
import amity.intake.ContactStore.Meeting;
import amity.intake.ImportChange.LineBefore;
import amity.intake.ImportChange.What;
import amity.moment.MomentImports;
import amity.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a resolved import into the books, all of it or nothing. */
@Component
record Transfer(
        TransferStore store,
        MomentImports moments,
        ChangeStore changes,
        Newcomers newcomers,
        ContactStore guests,
        Appointments appointments,
        ObsoleteClients emptied) {
    /** Writes it within the transaction of the caller, and says which clients' timelines changed. */
    Set<UUID> bring(Practice practice, UUID imported, StagedContents contents, Instant at, String unsaid) {
        var today = LocalDate.ofInstant(at, practice.zone());
        var touched = new HashSet<>(store.touched(practice.id(), imported));
        touched.addAll(newcomers.bring(practice, imported, contents, store.needed(practice.id(), imported), today));
        moments.bring(practice.id(), imported, at);
        if (contents.known()) {
            changes.rememberCorrections(practice.id(), imported);
            changes.rememberLines(practice.id(), imported);
            changes.rememberBrought(practice.id(), imported);
            store.updateRows(practice.id(), imported);
        }
        store.bringRows(practice.id(), imported);
        if (contents.hasPeople()) {
            guests.rememberSaid(practice.id(), imported);
        }
        if (contents.known()) {
            var silent = changes.unsaidMoments(practice.id(), imported);
            moments.strike(practice.id(), silent.keySet(), at, unsaid);
            touched.addAll(silent.values());
            clear(practice, imported);
        }
        if (contents.hasPeople()) {
            meet(practice, imported);
        }
        if (contents.known()) {
            touched.removeAll(emptied.forget(practice.id(), imported));
        }
        return touched;
    }

    /** Removes from the diary what a changed event no longer says. */
    private void clear(Practice practice, UUID imported) {
        var unsaid = changes.unsaidAppointments(practice.id(), imported);
        unsaid.forEach((line, id) ->
                appointments.find(practice.id(), id).ifPresent(gone -> remove(practice, imported, gone, line)));
        changes.freeLines(practice.id(), unsaid.keySet());
    }

    private void remove(Practice practice, UUID imported, Appointment gone, @Nullable UUID line) {
        changes.remember(
                practice.id(),
                imported,
                List.of(new ImportChange(What.APPOINTMENT, gone.id(), line, LineBefore.NONE, FormerValues.of(gone))));
        appointments.remove(practice.id(), gone.id());
    }

    private void meet(Practice practice, UUID imported) {
        var kept = new HashMap<UUID, UUID>();
        var people = new HashMap<String, List<Person.Id>>();
        for (var contact : guests.contacts(practice.id(), imported)) {
            if (contact.guest() && contact.person() != null) {
                people.computeIfAbsent(contact.row(), first -> new ArrayList<>())
                        .add(new Person.Id(contact.person()));
            }
        }
        for (var meeting : guests.meetings(practice.id(), imported)) {
            if (meeting.becomes() == StagedEntry.Target.APPOINTMENT) {
                var asked = people.getOrDefault(meeting.row(), List.of());
                kept.put(meeting.id(), keep(practice, imported, appointment(practice, imported, meeting, asked)));
            } else if (meeting.cancelled() || meeting.state() == StagedEntry.State.CHANGED) {
                callOff(practice, imported, meeting);
            }
        }
        store.appointed(practice.id(), kept);
    }

    /** Keeps an appointment, and what it was before where that was otherwise. */
    private UUID keep(Practice practice, UUID imported, Appointment appointment) {
        var before = appointments.find(practice.id(), appointment.uid(), appointment.recurrence());
        if (before.isPresent() && saySame(before.get(), appointment))
            return before.get().id();
        before.ifPresent(old -> changes.remember(
                practice.id(), imported, List.of(ImportChange.of(What.APPOINTMENT, old.id(), FormerValues.of(old)))));
        return appointments.keep(practice.id(), appointment).id();
    }

    /** Ignores which import said it. */
    private static boolean saySame(Appointment one, Appointment other) {
        return one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.allDay() == other.allDay()
                && one.title().equals(other.title())
                && Objects.equals(one.client(), other.client())
                && Set.copyOf(one.people()).equals(Set.copyOf(other.people()));
    }

    /** What is cancelled is cancelled with every client who was to be there. */
    private void callOff(Practice practice, UUID imported, Meeting meeting) {
        for (int seat = 1; ; seat++) {
            var gone = appointments.find(practice.id(), meeting.uid(), Seats.part(meeting.occurrence(), seat));
            if (gone.isEmpty()) return;
            remove(
                    practice,
                    imported,
                    gone.get(),
                    store.line(practice.id(), gone.get().id()));
        }
    }

    private Appointment appointment(Practice practice, UUID imported, Meeting meeting, List<Person.Id> people) {
        var start = meeting.start() == null
                ? meeting.day()
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(practice.zone())
                        .toInstant()
                : meeting.start();
        boolean allDay = meeting.start() == null;
        var lasts =
                meeting.minutes() == null ? Duration.ofHours(allDay ? 24 : 1) : Duration.ofMinutes(meeting.minutes());
        return new Appointment(
                meeting.id(),
                meeting.uid(),
                meeting.occurrence(),
                start,
                start.plus(lasts),
                allDay,
                meeting.title(),
                new Client.Id(Objects.requireNonNull(meeting.client())),
                people,
                imported);
    }
}
