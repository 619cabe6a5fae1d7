package amity.moment;

import amity.practice.Practice;
import amity.shell.Keyword;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day a sentence speaks of: “yesterday”, “on Monday”, “12 November”, “last spring”; and by when something is promised. */
class DayWords {
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final String WEEKDAYS = "(mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern YESTERDAY = words("yesterday|last night");
    private static final Pattern WEEKDAY = words("(?:on|last|this) " + WEEKDAYS);
    private static final Pattern DAY_AND_MONTH =
            words("(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "(?: (\\d{4}))?");
    private static final Pattern SEASON = words("(?:last|in|this|about) (spring|summer|autumn|winter)(?: (\\d{4}))?");
    private static final Pattern MONTH = words("(?:last|in|about) " + MONTHS + "(?: (\\d{4}))?");
    private static final Pattern LAST_MONTH = words("last month");
    private static final Pattern YEAR = words("(?:in|about) (20\\d{2})|last year");
    private static final String BY = "\\b(?:by|before|until|on) ";

    /** Each up to the next of them: what goes on to Tom by Friday goes on Friday, and still to Tom. */
    private static final Pattern DUE =
            Pattern.compile("(?U)\\s*\\b(by|before|until|on) ((?:(?!\\s*" + BY + ").)*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY_WEEKDAY = words("(?:next )?" + WEEKDAYS);
    private final Practice practice;
    private final LocalDate today;

    DayWords(Practice practice, LocalDate today) {
        this.practice = practice;
        this.today = today;
    }

    Optional<MomentDate> past(String sentence) {
        var words = sentence.toLowerCase(Locale.ROOT);
        return first(words, YESTERDAY, found -> MomentDate.on(today.minusDays(1)))
                .or(() -> first(words, DAY_AND_MONTH, found -> MomentDate.on(latest(found))))
                .or(() -> first(words, WEEKDAY, found -> MomentDate.on(weekdayBefore(found.group(1)))))
                .or(() -> first(words, SEASON, this::season))
                .or(() -> first(
                        words,
                        LAST_MONTH,
                        found -> MomentDate.month(YearMonth.from(today).minusMonths(1))))
                .or(() -> first(words, MONTH, this::month))
                .or(() -> first(words, YEAR, found -> MomentDate.year(year(found.group(1), today.getYear() - 1))))
                .map(when -> when.notAfter(today))
                .filter(when -> !when.day().isAfter(today));
    }

    /** The day by which something is promised, and the words before it; “on Monday” is that day only where no other is named. */
    Due due(String promise) {
        var found = DUE.matcher(promise);
        var on = new Due(promise, Optional.empty());
        while (found.find()) {
            var day = coming(found.group(2).toLowerCase(Locale.ROOT));
            if (day.isEmpty()) continue;
            var due = new Due(promise.substring(0, found.start()), day);
            if (!found.group(1).equalsIgnoreCase("on")) return due;
            if (on.day.isEmpty()) on = due;
        }
        return on;
    }

    record Due(String words, Optional<LocalDate> day) {}

    private Optional<LocalDate> coming(String words) {
        return first(words, words("tomorrow"), found -> today.plusDays(1))
                .or(() ->
                        first(words, words("next week"), found -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))))
                .or(() -> first(
                        words,
                        words("(?:the )?end of (?:the|this) month"),
                        found -> today.with(TemporalAdjusters.lastDayOfMonth())))
                .or(() -> first(words, DAY_AND_MONTH, this::next))
                .or(() ->
                        first(words, ANY_WEEKDAY, found -> today.with(TemporalAdjusters.next(weekday(found.group(1))))))
                .filter(day -> !day.isBefore(today));
    }

    private LocalDate latest(Matcher found) {
        var day = dayIn(found, today.getYear());
        return found.group(3) == null && day.isAfter(today) ? dayIn(found, today.getYear() - 1) : day;
    }

    private LocalDate next(Matcher found) {
        var day = dayIn(found, today.getYear());
        return found.group(3) == null && day.isBefore(today) ? dayIn(found, today.getYear() + 1) : day;
    }

    private static LocalDate dayIn(Matcher found, int year) {
        return LocalDate.of(year(found.group(3), year), monthNamed(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private LocalDate weekdayBefore(String start) {
        return today.with(TemporalAdjusters.previousOrSame(weekday(start)));
    }

    private MomentDate season(Matcher found) {
        var season = Keyword.of(TimeOfYear.class, found.group(1));
        var when = MomentDate.season(season, year(found.group(2), today.getYear()), practice);
        return found.group(2) == null && TimeOfYear.begins(when.day()).isAfter(today)
                ? MomentDate.season(season, today.getYear() - 1, practice)
                : when;
    }

    private MomentDate month(Matcher found) {
        var month = YearMonth.of(year(found.group(2), today.getYear()), monthNamed(found.group(1)));
        return MomentDate.month(
                found.group(2) == null && month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month);
    }

    private static int year(String found, int otherwise) {
        return found == null ? otherwise : Integer.parseInt(found);
    }

    private static DayOfWeek weekday(String start) {
        for (var day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(start)) return day;
        }
        throw new DateTimeException(start);
    }

    private static Month monthNamed(String start) {
        for (var month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) return month;
        }
        throw new DateTimeException(start);
    }

    private static <T> Optional<T> first(String words, Pattern pattern, Function<Matcher, T> day) {
        var found = pattern.matcher(words);
        try {
            return found.find() ? Optional.of(day.apply(found)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?U)\\b(?:" + pattern + ")\\b");
    }
}
