package amity.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The day on which something falls, year by year; none where it is not known. */
public sealed interface AnnualDay {
    Optional<LocalDate> in(int year);

    /** The same day every year; that of 29 February is kept on the 28th where the year has no 29th. */
    record On(MonthDay day) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year));
        }
    }

    /** The same day every year after the first, kept on the 28th where it was a 29 February and the year has none. */
    record After(LocalDate first) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return year > first.getYear() ? Optional.of(MonthDay.from(first).atYear(year)) : Optional.empty();
        }
    }

    /** So many days after Easter Sunday of the Western churches (anonymous Gregorian algorithm). */
    record Easter(int days) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            int golden = year % 19;
            int century = year / 100;
            int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
            int full = moon - moon / 28 * (1 - 29 / (moon + 1) * (21 - golden) / 11);
            int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
            int offset = full - weekday;
            int month = 3 + (offset + 40) / 44;
            return Optional.of(
                    LocalDate.of(year, month, offset + 28 - 31 * (month / 4)).plusDays(days));
        }
    }

    record Nth(int nth, DayOfWeek weekday, Month month) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
        }
    }

    /** The last such weekday before a day. */
    record Before(DayOfWeek weekday, MonthDay day) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.previous(weekday)));
        }
    }

    /** A day of the Umm al-Qura calendar; the earlier one where a year has two. */
    record Hijri(int month, int day) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            int about = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(about, about + 1)
                    .mapToObj(hijri -> LocalDate.from(HijrahChronology.INSTANCE.date(hijri, month, day)))
                    .filter(date -> date.getYear() == year)
                    .findFirst();
        }
    }

    record Listed(Map<Integer, LocalDate> days) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.ofNullable(days.get(year));
        }
    }

    /** A public holiday of a country, by the key that Jollyday gives it. */
    record OfCountry(String country, String key) implements AnnualDay {
        @Override
        public Optional<LocalDate> in(int year) {
            return Holidays.day(country, key, year);
        }
    }

    /** Reads a rule as it is written in the table of occasions: {@code 12-25}, {@code easter+0}, {@code 3 FRIDAY of 05}, … */
    static AnnualDay read(String rule) {
        var words = rule.split(" ");
        if (rule.startsWith("easter")) return new Easter(Integer.parseInt(rule.substring("easter".length())));
        if (rule.startsWith("hijri ")) {
            var day = monthDay(words[1]);
            return new Hijri(day.getMonthValue(), day.getDayOfMonth());
        }
        if (rule.contains(" before ")) return new Before(weekday(words[0]), monthDay(words[2]));
        if (rule.contains(" of ")) {
            return new Nth(Integer.parseInt(words[0]), weekday(words[1]), Month.of(Integer.parseInt(words[3])));
        }
        return new On(monthDay(rule));
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static MonthDay monthDay(String word) {
        return MonthDay.parse("--" + word);
    }
}
