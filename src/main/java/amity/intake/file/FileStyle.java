package amity.intake.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How one file writes things: its days, its amounts; and the zone its reader lives in. */
record FileStyle(DayFormat days, Amounts amounts, ZoneId zone) {

    /** When something happened: the day in the practice's zone, and the instant if a time is written. */
    record When(LocalDate day, @Nullable Instant at) {}

    /** The day in the practice's zone of what may be written with a time and an offset. */
    LocalDate day(String written) throws Mistake {
        return when(written, written, null).day();
    }

    /** A day and time of which the zone is known become those of the practice; a day alone stays its own day. */
    When when(String day, String time, @Nullable ZoneId written) throws Mistake {
        var said = days.any(day);
        var clock = TimeFormat.clock(time);
        if (clock == null) return new When(days.past(said, day), null);
        var beside = TimeFormat.offset(time);
        var known = written == null ? zone : written;
        var at = said.atTime(clock).atZone(beside == null ? known : beside).toInstant();
        var here = at.atZone(zone).toLocalDate();
        return new When(days.past(here, here.toString()), at);
    }
}
