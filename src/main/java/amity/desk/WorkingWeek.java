package amity.desk;

import amity.boundary.Boundary;
import amity.boundary.ContactHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which the user works, and when she begins: as she set them, else Monday to Friday from nine. */
record WorkingWeek(Set<DayOfWeek> days, LocalTime begins, ZoneId zone) {
    static WorkingWeek of(List<Boundary> defaults, ZoneId zone) {
        return defaults.stream()
                .filter(own -> own.to() == null)
                .flatMap(own -> own.terms() instanceof ContactHours hours
                        ? Stream.of(new WorkingWeek(hours.days(), hours.from(), own.zone()))
                        : Stream.empty())
                .findFirst()
                .orElseGet(() ->
                        new WorkingWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), zone));
    }

    boolean works(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if she works on it, else the next on which she does. */
    LocalDate from(LocalDate day) {
        return works(day) ? day : next(day);
    }

    Instant beginning(LocalDate day) {
        return day.atTime(begins).atZone(zone).toInstant();
    }

    LocalDate firstOfMonth(LocalDate day) {
        return from(day.withDayOfMonth(1));
    }
}
