package amity.exchange;

import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.Person;
import amity.exchange.GuestStore.Contact;
import amity.exchange.GuestStore.Meeting;
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
import org.springframework.stereotype.Component;

/** Brings a resolved import into the books, all of it or nothing. */
@Component
class Arrival {
    private final ArrivalStore store;
    private final ChangeStore changes;
    private final Newcomers newcomers;
    private final GuestStore guests;
    private final Appointments appointments;

    Arrival(
            ArrivalStore store,
            ChangeStore changes,
            Newcomers newcomers,
            GuestStore guests,
            Appointments appointments) {
        this.store = store;
        this.changes = changes;
        this.newcomers = newcomers;
        this.guests = guests;
        this.appointments = appointments;
    }

    /** Writes it within the transaction of the caller, and says which clients' timelines changed. */
    Set<UUID> bring(Practice practice, UUID imported, Instant at, String unsaid) {
        var today = LocalDate.ofInstant(at, practice.zone());
        var touched = new HashSet<>(store.touched(practice.id(), imported));
        touched.addAll(newcomers.bring(practice, imported, store.needed(practice.id(), imported), today));
        store.bringMoments(practice.id(), imported, at);
        store.bringPresence(practice.id(), imported);
        changes.rememberCorrections(practice.id(), imported);
        store.bringRows(practice.id(), imported);
        touched.addAll(changes.strikeUnsaid(practice.id(), imported, at, unsaid));
        meet(practice, imported);
        return touched;
    }

    private void meet(Practice practice, UUID imported) {
        var kept = new HashMap<UUID, UUID>();
        var people = new HashMap<String, List<Person.Id>>();
        for (Contact contact : guests.contacts(practice.id(), imported)) {
            if (contact.guest() && contact.person() != null) {
                people.computeIfAbsent(contact.row(), first -> new ArrayList<>())
                        .add(new Person.Id(contact.person()));
            }
        }
        for (Meeting meeting : guests.meetings(practice.id(), imported)) {
            if ("appointment".equals(meeting.becomes())) {
                var asked = people.getOrDefault(meeting.row(), List.of());
                var appointment = appointments.keep(practice.id(), appointment(practice, imported, meeting, asked));
                kept.put(meeting.id(), appointment.id());
            } else if (meeting.cancelled()) {
                callOff(practice, meeting);
            }
        }
        store.appointed(practice.id(), kept);
    }

    /** What is cancelled is cancelled with every client who was to be there. */
    private void callOff(Practice practice, Meeting meeting) {
        for (int seat = 1; ; seat++) {
            var gone = appointments.find(practice.id(), meeting.uid(), Seats.part(meeting.occurrence(), seat));
            if (gone.isEmpty()) {
                return;
            }
            appointments.remove(practice.id(), gone.get().id());
        }
    }

    private Appointment appointment(Practice practice, UUID imported, Meeting meeting, List<Person.Id> people) {
        Instant start = meeting.start() == null
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
