package amity.intake;

import amity.calendar.Appointment;
import amity.client.Client;
import amity.client.Person;
import amity.intake.ChangeStore.Change;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An appointment as it is written down before an import changes it, so that it can be put back. */
final class AppointmentWords {
    static final String WHAT = "appointment";
    private static final String BETWEEN = "\u001f";

    private AppointmentWords() {}

    static Change before(Appointment appointment, @Nullable UUID line) {
        return new Change(WHAT, appointment.id(), line, written(appointment));
    }

    /** Whether both say the same, whichever import said it. */
    static boolean same(Appointment one, Appointment other) {
        return one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.allDay() == other.allDay()
                && one.title().equals(other.title())
                && java.util.Objects.equals(one.client(), other.client())
                && new HashSet<>(one.people()).equals(new HashSet<>(other.people()));
    }

    private static String written(Appointment one) {
        return String.join(
                BETWEEN,
                one.uid(),
                one.recurrence(),
                one.start().toString(),
                one.end().toString(),
                String.valueOf(one.allDay()),
                one.title(),
                one.client() == null ? "" : one.client().toString(),
                one.people().stream().map(Person.Id::toString).collect(Collectors.joining(" ")),
                one.imported() == null ? "" : one.imported().toString());
    }

    static Appointment read(UUID id, String words) {
        var parts = words.split(BETWEEN, -1);
        return new Appointment(
                id,
                parts[0],
                parts[1],
                Instant.parse(parts[2]),
                Instant.parse(parts[3]),
                Boolean.parseBoolean(parts[4]),
                parts[5],
                parts[6].isEmpty() ? null : new Client.Id(UUID.fromString(parts[6])),
                people(parts[7]),
                parts[8].isEmpty() ? null : UUID.fromString(parts[8]));
    }

    private static List<Person.Id> people(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new Person.Id(UUID.fromString(id)))
                .toList();
    }
}
