package amity.reading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** When the practice wants to be contacted: the hours of each day of the week on which it does. */
public record ContactHours(ZoneId zone, Map<DayOfWeek, Hours> week) {
    public record Hours(LocalTime from, LocalTime to) {}

    boolean outside(Instant start) {
        var at = start.atZone(zone);
        var hours = week.get(at.getDayOfWeek());
        return hours == null
                || at.toLocalTime().isBefore(hours.from())
                || !at.toLocalTime().isBefore(hours.to());
    }
}
