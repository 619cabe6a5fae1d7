package amity.boundary;

import amity.shell.Days;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** Contact hours and times as pages write them. */
@NamedInterface("shared")
public final class ContactTimes {
    private ContactTimes() {}

    /** {@code Monday 23 November, 14:00 your time (09:00 theirs)}: by the user’s own clock, with theirs beside it where it shows another time. */
    public static String shown(OffsetDateTime theirs, ZoneId ours) {
        var here = theirs.atZoneSameInstant(ours);
        var said = Days.named(here) + ", " + Days.time(here) + " your time";
        if (here.getOffset().equals(theirs.getOffset())) {
            return said;
        }
        var there = Days.time(theirs);
        return here.toLocalDate().equals(theirs.toLocalDate())
                ? said + " (" + there + " theirs)"
                : said + " (" + Days.weekday(theirs.getDayOfWeek()) + ", " + there + " theirs)";
    }

    /** {@code Monday to Thursday, 09:00 to 17:00 (Europe/London)}. */
    public static String shown(Boundary boundary) {
        if (!(boundary.terms() instanceof ContactHours hours)) {
            throw new IllegalArgumentException("no hours: " + boundary);
        }
        return days(hours) + ", " + Days.time(hours.from()) + " to " + Days.time(hours.to()) + " (" + boundary.zone()
                + ")";
    }

    /** Days in a row as a span, from three on. */
    private static String days(ContactHours hours) {
        var spans = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (!hours.days().contains(day)) {
                continue;
            }
            if (spans.isEmpty() || spans.getLast().getLast().getValue() != day.getValue() - 1) {
                spans.add(new ArrayList<>());
            }
            spans.getLast().add(day);
        }
        return spans.stream().map(ContactTimes::span).collect(Collectors.joining(", "));
    }

    private static String span(List<DayOfWeek> days) {
        return days.size() < 3
                ? days.stream().map(ContactTimes::name).collect(Collectors.joining(", "))
                : name(days.getFirst()) + " to " + name(days.getLast());
    }

    private static String name(DayOfWeek day) {
        return Days.weekday(day);
    }
}
