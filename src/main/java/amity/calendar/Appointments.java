package amity.calendar;

import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appointments of a practice, as its calendars said them. */
@Component
@Transactional
public class Appointments {
    private final AppointmentStore store;

    Appointments(AppointmentStore store) {
        this.store = store;
    }

    /** Keeps an appointment; one of the same uid and recurrence is changed and keeps its id. */
    public Appointment keep(Practice.Id practice, Appointment appointment) {
        return store.keep(practice, appointment);
    }

    /** Puts back what stood in the diary before, under its own id. */
    public void restore(Practice.Id practice, Appointment appointment) {
        store.restore(practice, appointment);
    }

    public void remove(Practice.Id practice, UUID id) {
        store.remove(practice, id);
    }

    public void remove(Practice.Id practice, Collection<UUID> ids) {
        store.remove(practice, ids);
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(Practice.Id practice, String uid, String recurrence) {
        return store.find(practice, uid, recurrence);
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(Practice.Id practice, UUID id) {
        return store.find(practice, id);
    }

    /** Those with clients that begin from one instant to before the other, earliest first. */
    @Transactional(readOnly = true)
    public List<Appointment> withClients(Practice.Id practice, Instant from, Instant until) {
        return store.withClients(practice, from, until);
    }

    /** The clients with whom anything stands in the diary from an instant to before the other. */
    @Transactional(readOnly = true)
    public Set<Client.Id> clientsSeen(Practice.Id practice, Instant from, Instant until) {
        return store.clients(practice, from, until);
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> next(Practice.Id practice, Client.Id client, Instant from) {
        return store.next(practice, client, from);
    }
}
