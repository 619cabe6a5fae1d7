package amity.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as pages write them. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Days() {}

    /** {@code 21 November}. */
    public static String shown(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 21 November}, with the year where it is not this one. */
    public static String shown(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? shown(day) : WITH_YEAR.format(day);
    }

    /** {@code Friday 21 November}. */
    public static String named(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }
}
