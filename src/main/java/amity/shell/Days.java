package amity.shell;

import amity.money.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times as pages write them, in the order that is usual in the practice's {@link Region}. */
public final class Days {
    private static final int SAME_YEAR = 300;
    private static final Map<Locale, DateTimeFormatter> TIMES = new ConcurrentHashMap<>();
    private static final Map<Written, DateTimeFormatter> WRITTEN = new ConcurrentHashMap<>();

    /** A pattern in the names of a language; those that write the month first shorten September differently. */
    private record Written(String pattern, Locale names) {}

    private record Style(String dayFirst, String monthFirst) {
        String of(TemporalAccessor day) {
            var written = Region.isMonthFirst()
                    ? new Written(monthFirst, Region.of("US", Language.here()))
                    : new Written(dayFirst, Region.of("GB", Language.here()));
            return WRITTEN.computeIfAbsent(written, it -> DateTimeFormatter.ofPattern(it.pattern, it.names))
                    .format(day);
        }
    }

    private static final Style SHORT = new Style("d MMM", "MMM d");
    private static final Style WITH_YEAR = new Style("d MMM uuuu", "MMM d, uuuu");
    private static final Style WITH_WEEKDAY = new Style("EEE d MMM", "EEE, MMM d");
    private static final Style MONTH = new Style("MMMM uuuu", "MMMM uuuu");
    private static final Style SHORT_MONTH = new Style("MMM", "MMM");
    private static final Style MONTH_ALONE = new Style("LLLL", "LLLL");
    private static final Style MONTH_OF_YEAR = new Style("MMM yy", "MMM yy");
    private static final Style LONG = new Style("d MMMM", "MMMM d");
    private static final Style LONG_WITH_YEAR = new Style("d MMMM uuuu", "MMMM d, uuuu");
    private static final Style NAMED = new Style("EEEE d MMMM", "EEEE, MMMM d");

    private Days() {}

    /** {@code 19 Nov}, with the year where the day is far enough away to be mistaken. */
    public static String shown(LocalDate day, LocalDate today) {
        return (isNear(day, today) ? SHORT : WITH_YEAR).of(day);
    }

    /** {@code Wed 19 Nov}, or {@code 19 Nov 2024} where the weekday says nothing any more. */
    public static String withWeekday(LocalDate day, LocalDate today) {
        return (isNear(day, today) ? WITH_WEEKDAY : WITH_YEAR).of(day);
    }

    /** {@code 19 Nov}. */
    public static String brief(LocalDate day) {
        return SHORT.of(day);
    }

    /** {@code 19 November}; of a day of the year (a birthday) as well as of a date. */
    public static String inFull(TemporalAccessor day) {
        return LONG.of(day);
    }

    /** {@code 19 November}, with the year where the day is far enough away to be mistaken. */
    public static String inFull(LocalDate day, LocalDate today) {
        return (isNear(day, today) ? LONG : LONG_WITH_YEAR).of(day);
    }

    /** {@code 19 November 2026}. */
    public static String fullyDated(LocalDate day) {
        return LONG_WITH_YEAR.of(day);
    }

    /** {@code 19 Nov 2026}. */
    public static String dated(LocalDate day) {
        return WITH_YEAR.of(day);
    }

    /** {@code Wednesday 19 November}. */
    public static String named(TemporalAccessor day) {
        return NAMED.of(day);
    }

    /** {@code March 2022}. */
    public static String month(TemporalAccessor day) {
        return MONTH.of(day);
    }

    /** {@code Mar}. */
    public static String briefMonth(TemporalAccessor day) {
        return SHORT_MONTH.of(day);
    }

    /** {@code March}. */
    public static String monthAlone(TemporalAccessor day) {
        return MONTH_ALONE.of(day);
    }

    /** {@code Mar 22}. */
    public static String monthOfYear(TemporalAccessor day) {
        return MONTH_OF_YEAR.of(day);
    }

    /** {@code Wednesday}. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Language.here());
    }

    /** {@code Wed}. */
    public static String briefWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Language.here());
    }

    /** {@code 14:05}, or {@code 2:05 PM} where that is usual. */
    public static String time(TemporalAccessor time) {
        return TIMES.computeIfAbsent(Region.here(), Days::times).format(LocalTime.from(time));
    }

    private static DateTimeFormatter times(Locale region) {
        var clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(region);
        boolean halves = clock.format(LocalTime.of(14, 5)).startsWith("2");
        return halves ? clock : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < SAME_YEAR;
    }
}
