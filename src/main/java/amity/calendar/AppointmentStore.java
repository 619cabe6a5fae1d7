package amity.calendar;

import static amity.schema.Tables.CALENDAR_APPOINTMENT;
import static amity.schema.Tables.CALENDAR_GUEST;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.records.CalendarAppointmentRecord;
import amity.shell.TransactionCache;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record AppointmentStore(DSLContext db) {
    private static final Field<List<Person.Id>> PEOPLE = DSL.multiset(DSL.select(CALENDAR_GUEST.PERSON_ID)
                    .from(CALENDAR_GUEST)
                    .where(CALENDAR_GUEST.PRACTICE_ID.eq(CALENDAR_APPOINTMENT.PRACTICE_ID))
                    .and(CALENDAR_GUEST.APPOINTMENT_ID.eq(CALENDAR_APPOINTMENT.ID))
                    .orderBy(CALENDAR_GUEST.PERSON_ID))
            .convertFrom(rows -> rows.getValues(CALENDAR_GUEST.PERSON_ID).stream()
                    .map(Person.Id::new)
                    .toList());

    Appointment keep(Practice.Id practice, Appointment appointment) {
        var known = find(practice, appointment.uid(), appointment.recurrence()).map(Appointment::id);
        var id = known.orElse(appointment.id());
        var row = row(practice, appointment, id);
        if (known.isPresent()) {
            db.update(CALENDAR_APPOINTMENT).set(row).where(is(practice, id)).execute();
            db.deleteFrom(CALENDAR_GUEST)
                    .where(CALENDAR_GUEST.PRACTICE_ID.eq(practice.value()))
                    .and(CALENDAR_GUEST.APPOINTMENT_ID.eq(id))
                    .execute();
        } else {
            db.insertInto(CALENDAR_APPOINTMENT).set(row).execute();
        }
        appointment.people().stream().distinct().forEach(person -> db.insertInto(CALENDAR_GUEST)
                .values(practice.value(), id, person.value())
                .execute());
        return find(practice, appointment.uid(), appointment.recurrence()).orElseThrow();
    }

    void restore(Practice.Id practice, Appointment appointment) {
        find(practice, appointment.uid(), appointment.recurrence())
                .filter(other -> !other.id().equals(appointment.id()))
                .ifPresent(other -> remove(practice, other.id()));
        keep(practice, appointment);
    }

    Optional<Appointment> find(Practice.Id practice, UUID id) {
        return select(is(practice, id), 1).stream().findFirst();
    }

    void remove(Practice.Id practice, UUID id) {
        db.deleteFrom(CALENDAR_APPOINTMENT).where(is(practice, id)).execute();
    }

    void remove(Practice.Id practice, Collection<UUID> ids) {
        Bulk.run(
                db,
                ids.stream()
                        .map(id -> db.deleteFrom(CALENDAR_APPOINTMENT).where(is(practice, id)))
                        .toList());
    }

    Optional<Appointment> find(Practice.Id practice, String uid, String recurrence) {
        return select(
                        CALENDAR_APPOINTMENT
                                .PRACTICE_ID
                                .eq(practice.value())
                                .and(CALENDAR_APPOINTMENT.UID.eq(uid))
                                .and(CALENDAR_APPOINTMENT.RECURRENCE.eq(recurrence)),
                        1)
                .stream()
                .findFirst();
    }

    private record WithClients(Practice.Id practice, Instant from, Instant until) {}

    List<Appointment> withClients(Practice.Id practice, Instant from, Instant until) {
        return TransactionCache.once(
                new WithClients(practice, from, until),
                () -> select(between(practice, from, until), Integer.MAX_VALUE));
    }

    Set<Client.Id> clients(Practice.Id practice, Instant from, Instant until) {
        return db.selectDistinct(CALENDAR_APPOINTMENT.CLIENT_ID)
                .from(CALENDAR_APPOINTMENT)
                .where(between(practice, from, until))
                .fetchSet(row -> new Client.Id(row.value1()));
    }

    Optional<Appointment> next(Practice.Id practice, Client.Id client, Instant from) {
        return select(with(practice, client).and(CALENDAR_APPOINTMENT.STARTS_AT.ge(from)), 1).stream()
                .findFirst();
    }

    private List<Appointment> select(Condition condition, int limit) {
        return db.select(CALENDAR_APPOINTMENT, PEOPLE)
                .from(CALENDAR_APPOINTMENT)
                .where(condition)
                .orderBy(CALENDAR_APPOINTMENT.STARTS_AT, CALENDAR_APPOINTMENT.ID)
                .limit(limit)
                .fetch(row -> appointment(row.value1(), row.value2()));
    }

    private static Condition between(Practice.Id practice, Instant from, Instant until) {
        return CALENDAR_APPOINTMENT
                .PRACTICE_ID
                .eq(practice.value())
                .and(CALENDAR_APPOINTMENT.CLIENT_ID.isNotNull())
                .and(CALENDAR_APPOINTMENT.STARTS_AT.ge(from))
                .and(CALENDAR_APPOINTMENT.STARTS_AT.lt(until));
    }

    private static Condition with(Practice.Id practice, Client.Id client) {
        return CALENDAR_APPOINTMENT
                .PRACTICE_ID
                .eq(practice.value())
                .and(CALENDAR_APPOINTMENT.CLIENT_ID.eq(client.value()));
    }

    private static Condition is(Practice.Id practice, UUID id) {
        return CALENDAR_APPOINTMENT.PRACTICE_ID.eq(practice.value()).and(CALENDAR_APPOINTMENT.ID.eq(id));
    }

    private CalendarAppointmentRecord row(Practice.Id practice, Appointment appointment, UUID id) {
        var client = appointment.client();
        var row = db.newRecord(CALENDAR_APPOINTMENT);
        row.setPracticeId(practice.value());
        row.setId(id);
        row.setClientId(client == null ? null : client.value());
        row.setUid(appointment.uid());
        row.setRecurrence(appointment.recurrence());
        row.setTitle(appointment.title());
        row.setStartsAt(appointment.start());
        row.setEndsAt(appointment.end());
        row.setAllDay(appointment.allDay());
        row.setImportId(appointment.imported());
        return row;
    }

    private static Appointment appointment(CalendarAppointmentRecord row, List<Person.Id> people) {
        return new Appointment(
                row.getId(),
                row.getUid(),
                row.getRecurrence(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getAllDay(),
                row.getTitle(),
                row.getClientId() == null ? null : new Client.Id(row.getClientId()),
                people,
                row.getImportId());
    }
}
