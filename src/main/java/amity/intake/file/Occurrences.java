package amity.intake.file;

import biweekly.util.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_WITHIN = 500;
    private static final int MOST_TIMES = 48;
    private final EventTime start;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, EventTime> moments = new TreeMap<>();
    private final Map<String, Duration> lasting = new HashMap<>();
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

    /** One with its own duration; null: like the rest. */
    void add(EventTime moment, @Nullable Duration lasts) {
        add(moment);
        if (lasts != null) {
            lasting.put(moment.id(), lasts);
        }
    }

    @Nullable
    Duration lasting(EventTime moment) {
        return lasting.get(moment.id());
    }

    void remove(EventTime exception) {
        var excepted = moments.values().stream().filter(exception::means).toList();
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
        var rule = RepeatRule.of(recurrence, start.local());
        if (rule == null) {
            repeatWithinDays(recurrence);
            return;
        }
        var times = times(recurrence);
        var last = last(recurrence);
        var end = rule.positions().isEmpty() ? last : rule.lastOfPeriod(last);
        var until = until(recurrence);
        int left = recurrence.getCount() == null ? Integer.MAX_VALUE : recurrence.getCount() - uncounted(rule);
        var period = new ArrayList<LocalDate>();
        for (var day = first(recurrence, rule); !day.isAfter(end) && left > 0; day = day.plusDays(1)) {
            if (rule.names(day)) {
                period.add(day);
            }
            if (rule.positions().isEmpty() || day.equals(rule.lastOfPeriod(day))) {
                for (var picked : rule.pick(period)) {
                    for (var time : times) {
                        var moment = start.on(picked).at(time);
                        if (moment.isNotBefore(start)
                                && !picked.isAfter(last)
                                && left-- > 0
                                && (until == null || !isAfter(moment, until))) {
                            add(moment);
                        }
                    }
                }
                period.clear();
            }
        }
    }

    /** By the hour or minute, as for a round of short talks; a rule that would fill a calendar counts as a single event. */
    private void repeatWithinDays(Recurrence recurrence) {
        var usual = start.time();
        var step = RepeatRule.step(recurrence);
        if (usual == null || step == null) return;
        var days = RepeatRule.ofDays(recurrence, start.local());
        var until = until(recurrence);
        var last = last(recurrence);
        int left = recurrence.getCount() == null ? Integer.MAX_VALUE : recurrence.getCount();
        var found = new ArrayList<EventTime>();
        var at = start.local().atTime(usual);
        for (int steps = 0; !at.toLocalDate().isAfter(last) && left > 0; steps++, at = at.plus(step)) {
            var moment = start.on(at.toLocalDate()).at(at.toLocalTime());
            if (steps == MOST_STEPS || found.size() > MOST_WITHIN || until != null && isAfter(moment, until)) break;
            if (days.names(at.toLocalDate()) && RepeatRule.allows(recurrence, at.toLocalTime())) {
                left--;
                found.add(moment);
            }
        }
        if (found.size() <= MOST_WITHIN) {
            found.forEach(this::add);
        }
    }

    /** The start counts as the first, though its own rule may not name it. */
    private int uncounted(RepeatRule rule) {
        var day = start.local();
        if (rule.positions().isEmpty()) return rule.names(day) ? 0 : 1;
        var period = rule.period(day)
                .datesUntil(rule.lastOfPeriod(day).plusDays(1))
                .filter(rule::names)
                .toList();
        return rule.pick(period).contains(day) ? 0 : 1;
    }

    /** A rule may name several hours of a day. */
    private List<@Nullable LocalTime> times(Recurrence recurrence) {
        var usual = start.time();
        var times = new ArrayList<@Nullable LocalTime>();
        if (usual == null) {
            times.add(null);
            return times;
        }
        var hours = recurrence.getByHour().isEmpty() ? List.of(usual.getHour()) : recurrence.getByHour();
        var minutes = recurrence.getByMinute().isEmpty() ? List.of(usual.getMinute()) : recurrence.getByMinute();
        if (hours.size() * minutes.size() > MOST_TIMES) return List.of(usual);
        hours.stream().sorted().forEach(hour -> minutes.stream()
                .sorted()
                .forEach(minute -> times.add(usual.withHour(hour).withMinute(minute))));
        return times;
    }

    /** Counting begins with the first occurrence; without a count, there is no need to begin before the window. */
    private LocalDate first(Recurrence recurrence, RepeatRule rule) {
        var begin = start.local();
        if (recurrence.getCount() == null && begin.isBefore(from)) {
            begin = rule.period(from);
        }
        var earliest = to.minusDays(MOST_DAYS);
        var first = begin.isBefore(earliest) ? earliest : begin;
        return rule.positions().isEmpty() ? first : rule.period(first);
    }

    private LocalDate last(Recurrence recurrence) {
        if (recurrence.getUntil() == null || recurrence.getUntil().hasTime()) return to;
        var until = EventTime.of(recurrence.getUntil(), start.zone(), start.practice())
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

    private static boolean isAfter(EventTime moment, Instant until) {
        var at = moment.at();
        return at == null
                ? moment.local().isAfter(until.atZone(moment.practice()).toLocalDate())
                : at.isAfter(until);
    }
}
