package amity.calendar;

import amity.client.Client;
import amity.client.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the diary, as a calendar said it.
 *
 * @param uid the calendar's own name for it
 * @param recurrence which occurrence of a repeated one, empty where it does not repeat
 * @param imported the import it came with
 */
public record Appointment(
        UUID id,
        String uid,
        String recurrence,
        Instant start,
        Instant end,
        boolean allDay,
        String title,
        Client.@Nullable Id client,
        List<Person.Id> people,
        @Nullable UUID imported) {}
