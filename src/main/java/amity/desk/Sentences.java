package amity.desk;

import amity.shell.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** The small change of sentences: capitals, short days, times. */
final class Sentences {
    private Sentences() {}

    static String capital(String words) {
        var end = words.offsetByCodePoints(0, Math.min(1, words.codePointCount(0, words.length())));
        return words.substring(0, end).toUpperCase(Locale.UK) + words.substring(end);
    }

    static String weekday(LocalDate day) {
        return Days.briefWeekday(day.getDayOfWeek());
    }

    static String shortDay(LocalDate day) {
        return Days.brief(day);
    }

    static String time(LocalTime time) {
        return Days.time(time);
    }
}
