package amity.boundary;

import amity.shell.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** When a side likes to be reached, by the clock on its own wall: on these days, within one day. */
@NamedInterface("shared")
public record ContactHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) implements Terms {
    /** A week, and another for the week whose hours the clocks skip. */
    private static final int DAYS_AHEAD = 15;

    private static final LocalTime LAST = LocalTime.of(23, 59);

    public ContactHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw Refusal.of("refusal.contact-hours.contact-hours-need-day");
        }
        if (!to.isAfter(from)) {
            throw Refusal.of("refusal.contact-hours.contact-hours-end-later", to, from, LAST);
        }
    }

    @Override
    public Kind kind() {
        return Kind.HOURS;
    }

    @Override
    public boolean concerns(Action action) {
        return action.reaches();
    }

    /** They hold at this time on the wall. */
    boolean hold(ZonedDateTime there) {
        return days.contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(from)
                && there.toLocalTime().isBefore(to);
    }

    /** When they next hold, this time itself if they do. */
    ZonedDateTime next(ZonedDateTime there) {
        return hold(there)
                ? there
                : Stream.iterate(there.toLocalDate(), day -> day.plusDays(1))
                        .limit(DAYS_AHEAD)
                        .flatMap(day -> openings(day, there))
                        .findFirst()
                        .orElseThrow();
    }

    /** On one day the hours are entered when they begin, or when the clock is put on or back into them. */
    private Stream<ZonedDateTime> openings(LocalDate day, ZonedDateTime there) {
        var zone = there.getZone();
        var begin = day.atTime(from).atZone(zone);
        var midnight = day.atStartOfDay(zone);
        var turn = zone.getRules().nextTransition(midnight.toInstant().minusNanos(1));
        return Stream.of(
                        begin,
                        begin.withLaterOffsetAtOverlap(),
                        turn == null ? begin : turn.getInstant().atZone(zone))
                .filter(time -> !time.isBefore(there) && time.toLocalDate().equals(day) && hold(time))
                .sorted(Comparator.comparing(ZonedDateTime::toInstant))
                .limit(1);
    }
}
