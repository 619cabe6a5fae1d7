package amity.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The small change of sentences: capitals, short days, times. */
final class Sentences {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Sentences() {}

    static String capital(String words) {
        var end = words.offsetByCodePoints(0, Math.min(1, words.codePointCount(0, words.length())));
        return words.substring(0, end).toUpperCase(Locale.UK) + words.substring(end);
    }

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
