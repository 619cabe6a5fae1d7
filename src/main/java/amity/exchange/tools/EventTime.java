package amity.exchange.tools;

import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** A calendar's date, or date and time in a zone of the calendar's own; the zone of a time that names none is told by whoever knows. */
record EventTime(LocalDate local, @Nullable LocalTime time, TimeZone zone, ZoneId practice) {

    static EventTime of(ICalDate date, TimeZone zone, ZoneId practice) {
        DateTimeComponents raw = date.getRawComponents();
        LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        TimeZone its = raw.isUtc() ? TimeZone.getTimeZone("UTC") : zone;
        if (!date.hasTime()) {
            return new EventTime(day, null, its, practice);
        }
        int second = Math.min(raw.getSecond(), 59);
        return new EventTime(day, LocalTime.of(raw.getHour(), raw.getMinute(), second), its, practice);
    }

    EventTime on(LocalDate other) {
        return new EventTime(other, time, zone, practice);
    }

    @Nullable
    Instant at() {
        if (time == null) {
            return null;
        }
        GregorianCalendar calendar = new GregorianCalendar(zone);
        calendar.clear();
        calendar.set(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
        return calendar.toInstant();
    }

    /** The day in the practice's zone; an all-day entry keeps its own. */
    LocalDate day() {
        Instant at = at();
        return at == null ? local : at.atZone(practice).toLocalDate();
    }

    /** What tells occurrences of one event apart, the same whichever zone it is written in. */
    String id() {
        Instant at = at();
        return at == null ? local.toString() : at.toString();
    }
}
