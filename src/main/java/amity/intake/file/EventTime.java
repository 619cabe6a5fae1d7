package amity.intake.file;

import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** A calendar's date, or date and time in a zone of the calendar's own; the zone of a time that names none is told by whoever knows. */
record EventTime(LocalDate local, @Nullable LocalTime time, TimeZone zone, ZoneId practice) {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    static EventTime of(ICalDate date, TimeZone zone, ZoneId practice) {
        var raw = date.getRawComponents();
        var day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        var its = raw.isUtc() ? UTC : zone;
        if (!date.hasTime()) return new EventTime(day, null, its, practice);
        int second = Math.min(raw.getSecond(), 59);
        return new EventTime(day, LocalTime.of(raw.getHour(), raw.getMinute(), second), its, practice);
    }

    EventTime on(LocalDate other) {
        return new EventTime(other, time, zone, practice);
    }

    EventTime at(@Nullable LocalTime other) {
        return new EventTime(local, other, zone, practice);
    }

    @Nullable
    Instant at() {
        if (time == null) return null;
        var calendar = new GregorianCalendar(zone);
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
        var at = at();
        return at == null ? local : at.atZone(practice).toLocalDate();
    }

    /** What tells occurrences of one event apart, the same whichever zone it is written in. */
    String id() {
        var at = at();
        return at == null ? local.toString() : at.toString();
    }

    /** Whether an exception or a change that names this moment is about that occurrence: some name the day of a time, or a time of a day. */
    boolean means(EventTime occurrence) {
        if (occurrence.time == null) return wholeDay().equals(occurrence.local);
        return time == null ? local.equals(occurrence.local) : id().equals(occurrence.id());
    }

    /** The day meant where a whole day is written with a time: midnight is of the day it begins, whichever zone is said. */
    private LocalDate wholeDay() {
        return zone.equals(UTC) && time != null && !time.equals(LocalTime.MIDNIGHT) ? day() : local;
    }

    /** Not before that one, the day alone counting where either is a day. */
    boolean isNotBefore(EventTime other) {
        var at = at();
        var others = other.at();
        return at == null || others == null ? !local.isBefore(other.local) : !at.isBefore(others);
    }

    /** How many days apart, by the clocks of that one's zone. */
    long daysTo(EventTime other) {
        var at = at();
        var here = at == null || other.time == null
                ? local
                : at.plusMillis(other.zone.getOffset(at.toEpochMilli()))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
        return ChronoUnit.DAYS.between(here, other.local);
    }
}
