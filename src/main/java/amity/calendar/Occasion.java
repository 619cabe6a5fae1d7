package amity.calendar;

import amity.shell.Refused;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A day of the year worth marking with cards and gifts. */
public enum Occasion {
    CHRISTMAS("Christmas", MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.OCTOBER, 1));

    private static final int STILL_AT_HAND = 12;
    private final String title;
    private final MonthDay day;
    private final MonthDay opens;

    Occasion(String title, MonthDay day, MonthDay opens) {
        this.title = title;
        this.day = day;
        this.opens = opens;
    }

    /** The occasion of that name, in any case. */
    public static Occasion named(String words) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.title.equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused("No occasion is called “" + words + "”: there is "
                        + Arrays.stream(values()).map(Occasion::title).collect(Collectors.joining(", ")) + "."));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public LocalDate in(int year) {
        return day.atYear(year);
    }

    /** The day on which its season opens by itself. */
    public LocalDate opensIn(int year) {
        return opens.atYear(year);
    }

    /** The year it is about: that of the next occurrence, until twelve days after it the one just past. */
    public int yearAt(LocalDate today) {
        var lastYears = in(today.getYear() - 1);
        if (!today.isAfter(lastYears.plusDays(STILL_AT_HAND))) {
            return lastYears.getYear();
        }
        var thisYears = in(today.getYear());
        return today.isAfter(thisYears.plusDays(STILL_AT_HAND)) ? thisYears.getYear() + 1 : thisYears.getYear();
    }
}
