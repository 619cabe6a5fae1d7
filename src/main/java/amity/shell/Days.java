package amity.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as pages write them. */
public final class Days {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int SAME_YEAR = 300;

    private Days() {}

    /** {@code 19 Nov}, with the year where the day is far enough away to be mistaken. */
    public static String shown(LocalDate day, LocalDate today) {
        return (near(day, today) ? SHORT : WITH_YEAR).format(day);
    }

    /** {@code Wed 19 Nov}, or {@code 19 Nov 2024} where the weekday says nothing any more. */
    public static String withWeekday(LocalDate day, LocalDate today) {
        return (near(day, today) ? WITH_WEEKDAY : WITH_YEAR).format(day);
    }

    /** {@code 19 November}. */
    public static String inFull(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 19 Nov 2026}. */
    public static String dated(LocalDate day) {
        return WITH_YEAR.format(day);
    }

    /** {@code Wednesday 19 November}. */
    public static String named(LocalDate day) {
        return NAMED.format(day);
    }

    /** {@code March 2022}. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < SAME_YEAR;
    }
}
