package amity.calendar;

import amity.shell.Refusal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year worth marking with cards and gifts.
 *
 * @param word its name in addresses and tables, at most 20 characters
 * @param subject whose day it is, a person or a client; null for a day of everybody's
 * @param everyone whether its season begins with every client, and not only with those the user adds
 * @param source where its days are from
 * @param checked when somebody last looked there
 */
public record Occasion(
        String word,
        String title,
        @Nullable UUID subject,
        boolean everyone,
        AnnualDay yearly,
        String source,
        @Nullable LocalDate checked) {
    public static final Occasion CHRISTMAS = new Occasion(
            "christmas",
            "Christmas",
            null,
            true,
            new AnnualDay.On(MonthDay.of(Month.DECEMBER, 25)),
            "fixed day",
            LocalDate.of(2026, 11, 21));
    private static final MonthDay CHRISTMAS_OPENS = MonthDay.of(Month.OCTOBER, 1);
    private static final int WEEKS_AHEAD = 8;
    private static final int STILL_AT_HAND = 12;

    /** One that was kept on a day, whatever is known of its rule now. */
    public static Occasion kept(String word, String title, @Nullable UUID subject, LocalDate day) {
        return new Occasion(word, title, subject, false, new AnnualDay.Listed(Map.of(day.getYear(), day)), "", null);
    }

    /** @throws Refusal in a year for which its day is not known */
    public LocalDate in(int year) {
        return yearly.in(year).orElseThrow(() -> Refusal.of("refusal.occasion.unknown-day", title, year));
    }

    /** The day on which its season opens by itself, or should be begun. */
    public LocalDate opensIn(int year) {
        return word.equals(CHRISTMAS.word) ? CHRISTMAS_OPENS.atYear(year) : in(year).minusWeeks(WEEKS_AHEAD);
    }

    /** The year it is about: that of the next occurrence, until twelve days after it the one just past. */
    public int yearAt(LocalDate today) {
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            var on = yearly.in(year);
            if (on.isPresent() && !today.isAfter(on.get().plusDays(STILL_AT_HAND))) return year;
        }
        return today.getYear() + 1;
    }
}
