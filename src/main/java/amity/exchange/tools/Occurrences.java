package amity.exchange.tools;

import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of a repeating event from two years back to one year ahead.
 *
 * <p>Each day of that window is asked whether the rule names it, so no rule, however it is made, can take longer.
 */
final class Occurrences {
    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 12;
    private static final int MOST_DAYS = 60_000;
    private final EventTime start;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, EventTime> moments = new TreeMap<>();
    private final List<EventTime> removed = new ArrayList<>();

    Occurrences(EventTime start, LocalDate today) {
        this.start = start;
        this.from = today.minusMonths(MONTHS_BACK);
        this.to = today.plusMonths(MONTHS_AHEAD);
    }

    void once() {
        add(start);
    }

    void add(EventTime moment) {
        if (!moment.local().isBefore(from) && !moment.local().isAfter(to)) {
            moments.put(moment.id(), moment);
        }
    }

    void remove(EventTime moment) {
        List<EventTime> excepted = moments.values().stream()
                .filter(other -> other.id().equals(moment.id())
                        || moment.time() == null && other.local().equals(moment.local()))
                .toList();
        moments.values().removeAll(excepted);
        removed.addAll(excepted);
    }

    /** Those that its rule names and an exception takes away. */
    List<EventTime> removed() {
        return List.copyOf(removed);
    }

    Collection<EventTime> all() {
        return moments.values();
    }

    void repeat(Recurrence recurrence) {
        RepeatRule rule = RepeatRule.of(recurrence, start.local());
        once();
        if (rule == null) {
            return;
        }
        LocalDate last = last(recurrence);
        Instant until = until(recurrence);
        int left = recurrence.getCount() == null ? Integer.MAX_VALUE : recurrence.getCount();
        List<LocalDate> period = new ArrayList<>();
        for (LocalDate day = first(recurrence, rule); !day.isAfter(last) && left > 0; day = day.plusDays(1)) {
            if (!day.isBefore(start.local()) && rule.names(day)) {
                period.add(day);
            }
            if (rule.positions().isEmpty()
                    || !rule.period(day).equals(rule.period(day.plusDays(1)))
                    || day.equals(last)) {
                for (LocalDate picked : rule.pick(period)) {
                    EventTime moment = start.on(picked);
                    if (left-- > 0 && (until == null || !after(moment, until))) {
                        add(moment);
                    }
                }
                period.clear();
            }
        }
    }

    /** Counting begins with the first occurrence; without a count, there is no need to begin before the window. */
    private LocalDate first(Recurrence recurrence, RepeatRule rule) {
        LocalDate begin = start.local();
        if (recurrence.getCount() == null && begin.isBefore(from)) {
            begin = rule.period(from);
        }
        LocalDate earliest = to.minusDays(MOST_DAYS);
        LocalDate first = begin.isBefore(earliest) ? earliest : begin;
        return rule.positions().isEmpty() ? first : rule.period(first);
    }

    private LocalDate last(Recurrence recurrence) {
        if (recurrence.getUntil() == null || recurrence.getUntil().hasTime()) {
            return to;
        }
        LocalDate until = EventTime.of(recurrence.getUntil(), start.zone(), start.practice())
                .local();
        return until.isBefore(to) ? until : to;
    }

    private @Nullable Instant until(Recurrence recurrence) {
        boolean timed = recurrence.getUntil() != null && recurrence.getUntil().hasTime();
        return timed
                ? EventTime.of(recurrence.getUntil(), start.zone(), start.practice())
                        .at()
                : null;
    }

    private static boolean after(EventTime moment, Instant until) {
        Instant at = moment.at();
        return at == null
                ? moment.local().isAfter(until.atZone(moment.practice()).toLocalDate())
                : at.isAfter(until);
    }
}
