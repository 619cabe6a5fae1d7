package amity.intake.file;

import amity.shell.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as a file writes them, and refuses those that cannot have been. */
record DayFormat(@Nullable DateOrder order, LocalDate today) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s/-]+(?:de\\s+)?(\\p{L}+)\\.?,?[\\s/-]+(?:de\\s+)?(\\d{4}|\\d{2})(?!\\d).*",
            Pattern.DOTALL);
    private static final Pattern NAMED_DAY = Pattern.compile(
            "(\\p{L}+)\\.?[\\s/-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s/-]+(\\d{4})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern YEAR_NAMED =
            Pattern.compile("(\\d{4})[\\s/-]+(\\p{L}+)\\.?[\\s/-]+(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern EASTERN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일].*", Pattern.DOTALL);
    private static final Pattern OF_WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})-?([1-7])(?!\\d).*", Pattern.DOTALL);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+[.,]*\\s+");
    /** How a spreadsheet counts days: from 30 December 1899, the part after the point being the time of day. */
    private static final Pattern COUNTED = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");

    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = months();
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("cs", "pl", "fi", "nb", "da", "sv", "nl", "it", "fr", "pt", "es", "de", "en")) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    var name = month.getDisplayName(style, Locale.of(language));
                    months.put(Header.plain(name), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return months;
    }

    /** A day on which something happened: not before 1970 and not later than tomorrow. */
    LocalDate past(String written) throws Mistake {
        return past(any(written), written);
    }

    LocalDate past(LocalDate day, String written) throws Mistake {
        if (day.isBefore(FIRST)) throw new Mistake("row.day-before-1970", written);
        if (day.isAfter(today.plusDays(1))) throw new Mistake("row.day-to-come", written);
        return day;
    }

    LocalDate any(String written) throws Mistake {
        if (written.isBlank()) throw new Mistake("row.no-day");
        var plain = TimeFormat.plain(written);
        var parts = parts(plain);
        if (parts == null) {
            parts = parts(WEEKDAY.matcher(plain).replaceFirst(""));
        }
        if (parts == null) throw new Mistake("row.day", written);
        return day(parts[0], parts[1], parts[2]);
    }

    private static LocalDate day(int year, int month, int day) throws Mistake {
        if (month < 1 || month > 12) throw new Mistake("row.no-such-month", String.valueOf(month));
        if (year < 1) throw new Mistake("row.year-0");
        var named = Month.of(month);
        if (day < 1 || day > named.maxLength()) {
            throw new Mistake("row.no-such-day", day + " " + Days.monthAlone(named));
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new Mistake("row.no-such-day", day + " " + Days.monthAlone(named) + " " + year);
        }
        return LocalDate.of(year, month, day);
    }

    private int @Nullable [] parts(String written) {
        var m = YEAR_FIRST.matcher(written);
        if (m.matches()) return numbers(m, 1, 2, 3);
        m = TOGETHER.matcher(written);
        if (m.matches()) return numbers(m, 1, 2, 3);
        m = YEAR_LAST.matcher(written);
        if (m.matches()) return order == DateOrder.MDY ? numbers(m, 3, 1, 2) : numbers(m, 3, 2, 1);
        m = DAY_NAMED.matcher(written);
        if (m.matches() && MONTHS.containsKey(Header.plain(m.group(2)))) {
            return new int[] {year(m.group(3)), MONTHS.get(Header.plain(m.group(2))), Integer.parseInt(m.group(1))};
        }
        m = YEAR_NAMED.matcher(written);
        if (m.matches() && MONTHS.containsKey(Header.plain(m.group(2)))) {
            return new int[] {year(m.group(1)), MONTHS.get(Header.plain(m.group(2))), Integer.parseInt(m.group(3))};
        }
        m = NAMED_DAY.matcher(written);
        if (m.matches() && MONTHS.containsKey(Header.plain(m.group(1)))) {
            return new int[] {year(m.group(3)), MONTHS.get(Header.plain(m.group(1))), Integer.parseInt(m.group(2))};
        }
        m = EASTERN.matcher(written);
        if (m.matches()) return numbers(m, 1, 2, 3);
        m = COUNTED.matcher(written);
        if (m.matches()) return numbers(COUNTED_FROM.plusDays(Integer.parseInt(m.group(1))));
        m = OF_WEEK.matcher(written);
        if (m.matches()) return ofWeek(m.group(1) + "-W" + m.group(2) + "-" + m.group(3));
        return null;
    }

    private static int @Nullable [] ofWeek(String written) {
        try {
            return numbers(LocalDate.parse(written, DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int[] numbers(LocalDate day) {
        return new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    }

    private int[] numbers(Matcher m, int year, int month, int day) {
        if (order == DateOrder.YMD && m.group(year).length() == 2) {
            return new int[] {year(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))};
        }
        return new int[] {year(m.group(year)), Integer.parseInt(m.group(month)), Integer.parseInt(m.group(day))};
    }

    /** Two digits mean this century unless that is still to come. */
    private int year(String written) {
        int year = Integer.parseInt(written);
        if (written.length() > 2) return year;
        return 2000 + year > today.getYear() + 1 ? 1900 + year : 2000 + year;
    }

    /** Which orders this day can be read in, as [day first, month first]; nothing where the order does not matter. */
    static boolean @Nullable [] readings(String written, LocalDate latest) {
        var m = YEAR_LAST.matcher(WEEKDAY.matcher(TimeFormat.plain(written)).replaceFirst(""));
        if (!m.matches() || m.group(1).equals(m.group(2))) return null;
        return new boolean[] {
            holds(m.group(3), m.group(2), m.group(1), latest), holds(m.group(3), m.group(1), m.group(2), latest)
        };
    }

    private static boolean holds(String year, String month, String day, LocalDate latest) {
        try {
            int full = new DayFormat(null, latest).year(year);
            var read = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
            return !read.isAfter(latest);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
