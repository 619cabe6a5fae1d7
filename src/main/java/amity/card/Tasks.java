package amity.card;

import static java.util.Comparator.comparingInt;

import amity.moment.Moment;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the year's work was: the lines of invoices, the projects, timers and talks, gathered by what they speak of. Lines
 * that say nothing of the work, as “monthly retainer”, name no task; money, hours and numbers are left out.
 */
@Component
record Tasks(TaskNames names, Words words) {
    private static final int MOST = 3;

    /**
     * The three to thank for: what was begun and finished, the larger before the smaller, and among them one that went on
     * all year.
     *
     * @param moments of the year, such as may stand on a card
     * @param theirs names of the client and its people, which no task is called after
     */
    List<Task> of(Collection<Moment> moments, Collection<String> theirs) {
        var byName = new LinkedHashMap<String, Sum>();
        for (var moment : moments) {
            for (var name : names.in(moment, theirs)) {
                byName.computeIfAbsent(name.key(), key -> new Sum(name)).add(moment, name.month());
            }
        }
        var all = byName.values().stream()
                .filter(Sum::wasWork)
                .map(sum -> sum.task(words))
                .sorted(comparingInt(Task::days)
                        .reversed()
                        .thenComparing(Task::last, java.util.Comparator.reverseOrder()))
                .toList();
        var routine = all.stream().filter(Task::isRoutine).toList();
        var finished = all.stream().filter(task -> !task.isRoutine()).toList();
        int kept = Math.max(routine.isEmpty() ? 0 : 1, MOST - finished.size());
        return Stream.concat(
                        finished.stream().limit(MOST - Math.min(kept, routine.size())),
                        routine.stream().limit(kept))
                .toList();
    }

    /** One task and when there was work on it. */
    private static final class Sum {
        private final TaskName name;
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private final TreeSet<YearMonth> months = new TreeSet<>();
        private boolean paid;

        Sum(TaskName name) {
            this.name = name;
        }

        /** A bill for the October newsletter may be written in November. */
        void add(Moment moment, @Nullable Month named) {
            paid |= moment.kind().isPaid();
            days.add(moment.day());
            var month = YearMonth.from(moment.day());
            if (named != null) {
                int year = named.compareTo(month.getMonth()) > 1 ? month.getYear() - 1 : month.getYear();
                month = YearMonth.of(year, named);
            }
            months.add(month);
        }

        /** What was talked about once may not have come to anything. */
        boolean wasWork() {
            return paid || days.size() > 1;
        }

        Task task(Words words) {
            var plain = name.form() == TaskName.Form.THING ? words.say("tasks.the", name.words()) : name.words();
            var first = months.getFirst();
            var last = months.getLast();
            if (months.size() == 1) {
                var dated = name.form() == TaskName.Form.THING
                        ? words.say("tasks.in-month", Days.monthAlone(first), name.words())
                        : words.say("tasks.in-month.doing", name.words(), Days.monthAlone(first));
                return new Task(dated, dated, last, 1, days.size());
            }
            var line = months.size() >= Task.ROUTINE_MONTHS
                    ? words.say("tasks.all-year", plain)
                    : words.say("tasks.span", plain, Days.monthAlone(first), Days.monthAlone(last));
            return new Task(plain, line, last, months.size(), days.size());
        }
    }
}
