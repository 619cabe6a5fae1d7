package amity.boundary;

import amity.client.Client;
import amity.shell.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a side likes to be reached, in the zone of whoever set it.
 *
 * @param client null for the practice's own default, which holds for every client it says nothing else for
 */
public record ContactHours(
        UUID id,
        Client.@Nullable Id client,
        boolean ours,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        ZoneId zone) {
    public ContactHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !to.isAfter(from)) {
            throw new Refused("Contact hours need a day of the week, and end later than they begin.");
        }
        if (client == null && !ours) {
            throw new Refused("Hours of theirs belong to a client.");
        }
    }

    /** They hold at this time; what counts is the clock on the wall of whoever set them. */
    public boolean hold(ZonedDateTime time) {
        var there = time.withZoneSameInstant(zone);
        return days.contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(from)
                && there.toLocalTime().isBefore(to);
    }

    /** When they next hold, this time itself if they do. */
    public ZonedDateTime next(ZonedDateTime time) {
        if (hold(time)) {
            return time;
        }
        var there = time.withZoneSameInstant(zone);
        var day = there.toLocalTime().isBefore(from)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(from).atZone(zone);
    }
}
