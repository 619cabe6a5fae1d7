package amity.intake.file;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The human beings who were asked to an event: no rooms, no calendars that invite, nobody who said no. */
final class Attendees {
    private static final Set<CalendarUserType> THINGS =
            Set.of(CalendarUserType.ROOM, CalendarUserType.RESOURCE, CalendarUserType.GROUP);
    private final Map<String, RowEntry.Guest> guests = new LinkedHashMap<>();
    private final @Nullable String owner;

    private Attendees(@Nullable String owner) {
        this.owner = owner;
    }

    /** All but the one whose calendar it is. */
    static Stream<RowEntry.Guest> of(VEvent event, @Nullable String owner) {
        var attendees = new Attendees(owner);
        event.getAttendees().forEach(attendees::add);
        var organizer = event.getOrganizer();
        if (organizer != null) {
            attendees.add(organizer.getCommonName(), organizer.getEmail(), organizer.getUri());
        }
        return attendees.guests.values().stream();
    }

    private void add(Attendee attendee) {
        boolean comes = !ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus());
        var type = attendee.getCalendarUserType();
        if (comes && (type == null || !THINGS.contains(type))) {
            add(attendee.getCommonName(), attendee.getEmail(), attendee.getUri());
        }
    }

    private void add(@Nullable String called, @Nullable String email, @Nullable String uri) {
        var address = address(email == null ? Objects.requireNonNullElse(uri, "") : email);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.endsWith("calendar.google.com") || address.equals(owner)) {
            return;
        }
        var name = Objects.requireNonNullElse(called, "").strip();
        boolean named = !name.isEmpty() && !name.contains("@");
        guests.merge(
                address,
                new RowEntry.Guest(named ? name : address, address),
                (first, again) -> first.name().contains("@") ? again : first);
    }

    private static String address(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("mailto:") ? plain.substring(7).strip() : plain;
    }
}
