package amity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AppointmentsTests {
    private static final Instant TWO = Instant.parse("2026-11-20T14:00:00Z");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("calendar");

    private final Appointments appointments = ledgers.get(Appointments.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @Test
    void the_same_appointment_read_again_is_changed_and_not_doubled() {
        var anika = ledgers.get(People.class).add(hannah.id(), priya, "Anika", List.of());
        var kept = appointments.keep(hannah.id(), call("one", TWO, priya, List.of(anika.id())));
        var moved = appointments.keep(hannah.id(), call("one", TWO.plus(1, ChronoUnit.HOURS), priya, List.of()));
        assertThat(kept.people()).containsExactly(anika.id());
        assertThat(moved.id()).isEqualTo(kept.id());
        assertThat(appointments.withClients(hannah.id(), TWO, TWO.plus(1, ChronoUnit.DAYS)))
                .containsExactly(moved);
    }

    @Test
    void a_day_shows_appointments_with_clients_only() {
        appointments.keep(hannah.id(), call("dentist", TWO, null, List.of()));
        var call = appointments.keep(hannah.id(), call("call", TWO, priya, List.of()));
        assertThat(appointments.withClients(hannah.id(), TWO, TWO.plusSeconds(60)))
                .containsExactly(call);
        assertThat(appointments.clientsSeen(hannah.id(), TWO, TWO.plusSeconds(60)))
                .containsExactly(priya);
        assertThat(appointments.next(hannah.id(), priya, TWO.plusSeconds(1))).isEmpty();
    }

    @Test
    void no_practice_sees_the_diary_of_another() {
        appointments.keep(hannah.id(), call("call", TWO, priya, List.of()));
        var other = ledgers.practice("Another practice").id();
        assertThat(appointments.withClients(other, TWO, TWO.plusSeconds(60))).isEmpty();
    }

    @Test
    void appointments_follow_a_merge_and_its_undoing() {
        var other = ledgers.clients().add(hannah.id(), "Raman & Co").id();
        appointments.keep(hannah.id(), call("call", TWO, other, List.of()));
        ledgers.get(Merges.class).merge(hannah.id(), priya, other);
        assertThat(appointments.next(hannah.id(), priya, TWO)).isPresent();
        ledgers.get(Merges.class).unmerge(hannah.id(), other);
        assertThat(appointments.next(hannah.id(), other, TWO)).isPresent();
    }

    @Test
    void a_birthday_is_known_on_its_day_and_one_of_a_leap_day_on_the_28th() {
        born("Priya", MonthDay.of(11, 22));
        born("Leap", MonthDay.of(2, 29));
        var birthdays = ledgers.get(Birthdays.class);
        assertThat(birthdays.days(hannah, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.on()).isEqualTo(LocalDate.of(2026, 11, 22));
                    assertThat(day.what()).isEqualTo("Priya’s birthday");
                });
        assertThat(birthdays.days(hannah, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 28)))
                .hasSize(1);
        assertThat(birthdays.days(hannah, LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 28)))
                .isEmpty();
        assertThat(birthdays.days(hannah, LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29)))
                .extracting(Day::on)
                .containsExactly(LocalDate.of(2028, 2, 29));
    }

    private void born(String name, MonthDay birthday) {
        var people = ledgers.get(People.class);
        var added = people.add(hannah.id(), priya, name, List.of());
        people.change(hannah.id(), new Person(added.id(), priya, name, null, birthday, null, List.of()));
    }

    private static Appointment call(String uid, Instant start, Client.Id client, List<Person.Id> people) {
        return new Appointment(
                Ids.next(), uid, "", start, start.plus(30, ChronoUnit.MINUTES), false, "Call", client, people, null);
    }
}
