package amity.intake.file;

import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days a recurrence names, asked one day at a time. */
record RepeatRule(
        Frequency frequency,
        int interval,
        LocalDate start,
        java.time.DayOfWeek weekStart,
        Recurrence of,
        List<Integer> positions) {

    /** Nothing for what repeats within a day. */
    static @Nullable RepeatRule of(Recurrence of, LocalDate start) {
        var frequency = of.getFrequency();
        if (frequency == null || frequency.ordinal() < Frequency.DAILY.ordinal()) return null;
        int interval = of.getInterval() == null || of.getInterval() < 1 ? 1 : of.getInterval();
        return new RepeatRule(frequency, interval, start, day(of.getWorkweekStarts()), of, of.getBySetPos());
    }

    /** Which days a rule allows that goes by the hour or the minute. */
    static RepeatRule ofDays(Recurrence of, LocalDate start) {
        return new RepeatRule(Frequency.DAILY, 1, start, day(of.getWorkweekStarts()), of, List.of());
    }

    /** From one time to the next, where a rule goes by the hour or the minute. */
    static @Nullable Duration step(Recurrence of) {
        long interval = of.getInterval() == null || of.getInterval() < 1 ? 1 : of.getInterval();
        if (!of.getBySetPos().isEmpty()) return null;
        return switch (of.getFrequency()) {
            case HOURLY -> Duration.ofHours(interval);
            case MINUTELY -> Duration.ofMinutes(interval);
            case null, default -> null;
        };
    }

    static boolean allows(Recurrence of, LocalTime time) {
        return (of.getByHour().isEmpty() || of.getByHour().contains(time.getHour()))
                && (of.getByMinute().isEmpty() || of.getByMinute().contains(time.getMinute()));
    }

    boolean names(LocalDate day) {
        return isInTurn(day)
                && isInMonth(day)
                && isOnMonthDay(day)
                && isOnYearDay(day)
                && isInWeek(day)
                && isOnWeekday(day);
    }

    /** The first day of the period that the positions count in. */
    LocalDate period(LocalDate day) {
        return switch (frequency) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
            default -> day;
        };
    }

    LocalDate lastOfPeriod(LocalDate day) {
        return switch (frequency) {
            case WEEKLY -> period(day).plusDays(6);
            case MONTHLY -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEARLY -> day.with(TemporalAdjusters.lastDayOfYear());
            default -> day;
        };
    }

    List<LocalDate> pick(List<LocalDate> period) {
        if (positions.isEmpty()) return List.copyOf(period);
        return positions.stream()
                .map(position -> position > 0 ? position - 1 : period.size() + position)
                .filter(index -> index >= 0 && index < period.size())
                .distinct()
                .sorted()
                .map(period::get)
                .toList();
    }

    private boolean isInTurn(LocalDate day) {
        long apart =
                switch (frequency) {
                    case WEEKLY -> ChronoUnit.WEEKS.between(period(start), period(day));
                    case MONTHLY -> ChronoUnit.MONTHS.between(period(start), period(day));
                    case YEARLY -> (long) day.getYear() - start.getYear();
                    default -> ChronoUnit.DAYS.between(start, day);
                };
        return apart >= 0 && apart % interval == 0;
    }

    private boolean isInMonth(LocalDate day) {
        if (!of.getByMonth().isEmpty()) return of.getByMonth().contains(day.getMonthValue());
        boolean free = frequency != Frequency.YEARLY || isNarrowed();
        return free
                || day.getMonthValue() == start.getMonthValue()
                || !of.getByMonthDay().isEmpty();
    }

    private boolean isOnMonthDay(LocalDate day) {
        if (!of.getByMonthDay().isEmpty()) {
            int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
            return of.getByMonthDay().contains(day.getDayOfMonth())
                    || of.getByMonthDay().contains(fromEnd);
        }
        boolean free = frequency == Frequency.DAILY || frequency == Frequency.WEEKLY || isNarrowed();
        return free || day.getDayOfMonth() == start.getDayOfMonth();
    }

    /** Whether other parts of the rule name the days within a month or year. */
    private boolean isNarrowed() {
        return !of.getByDay().isEmpty()
                || !of.getByYearDay().isEmpty()
                || !of.getByWeekNo().isEmpty();
    }

    private boolean isOnYearDay(LocalDate day) {
        int fromEnd = day.getDayOfYear() - day.lengthOfYear() - 1;
        return of.getByYearDay().isEmpty()
                || of.getByYearDay().contains(day.getDayOfYear())
                || of.getByYearDay().contains(fromEnd);
    }

    private boolean isInWeek(LocalDate day) {
        if (of.getByWeekNo().isEmpty()) return true;
        int number = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int weeks = (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(day).getMaximum();
        boolean week = of.getByWeekNo().contains(number) || of.getByWeekNo().contains(number - weeks - 1);
        return week && (!of.getByDay().isEmpty() || day.getDayOfWeek() == start.getDayOfWeek());
    }

    private boolean isOnWeekday(LocalDate day) {
        if (of.getByDay().isEmpty()) return frequency != Frequency.WEEKLY || day.getDayOfWeek() == start.getDayOfWeek();
        return of.getByDay().stream().anyMatch(named -> falls(named, day));
    }

    /** "MO", or the first, or the last Monday of the month, or of the year. */
    private boolean falls(ByDay named, LocalDate day) {
        if (day(named.getDay()) != day.getDayOfWeek()) return false;
        if (named.getNum() == null || frequency == Frequency.DAILY || frequency == Frequency.WEEKLY) return true;
        boolean year = frequency == Frequency.YEARLY && of.getByMonth().isEmpty();
        int place = year ? day.getDayOfYear() : day.getDayOfMonth();
        int length = year ? day.lengthOfYear() : day.lengthOfMonth();
        int nth = (place - 1) / 7 + 1;
        int nthFromEnd = -((length - place) / 7 + 1);
        return named.getNum() == nth || named.getNum() == nthFromEnd;
    }

    private static java.time.DayOfWeek day(@Nullable DayOfWeek day) {
        return day == null ? java.time.DayOfWeek.MONDAY : java.time.DayOfWeek.of((day.ordinal() + 6) % 7 + 1);
    }
}
