package amity.intake.file;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a calendar should write them, out of how some programs do: with dashes and colons, without seconds, with an
 * offset, or with a time where a day alone was announced.
 */
final class CalendarDates {
    private static final Pattern LINE = Pattern.compile(
            "^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;[^\r\n]*?)?):(\\s*\\d{4}-?\\d{2}-?\\d{2}[^\r\n]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern MOMENT = Pattern.compile(
            "(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:\\.\\d+)?\\s*([Zz]|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern ANNOUNCED = Pattern.compile(";VALUE=\"?DATE\"?(?=;|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private CalendarDates() {}

    static String mended(String event) {
        return LINE.matcher(event).replaceAll(line -> Matcher.quoteReplacement(mended(line.group(1), line.group(2))));
    }

    private static String mended(String name, String values) {
        boolean day = ANNOUNCED.matcher(name).find();
        boolean midnight = day
                && MOMENT.matcher(values).results().allMatch(one -> clock(one.group(4), one.group(5), one.group(6))
                        .equals("000000"));
        var said = MOMENT.matcher(values).replaceAll(one -> {
            var date = one.group(1) + one.group(2) + one.group(3);
            boolean whole = one.group(4) == null || midnight;
            return whole ? date : moment(date, clock(one.group(4), one.group(5), one.group(6)), one.group(7));
        });
        boolean timed = day && said.indexOf('T') > 0 && !said.contains("P");
        said = BLANKS.matcher(said).replaceAll("");
        return (timed ? ANNOUNCED.matcher(name).replaceAll("") : name) + ":" + said;
    }

    private static String clock(@Nullable String hour, @Nullable String minute, @Nullable String second) {
        return hour == null ? "000000" : hour + minute + (second == null ? "00" : second);
    }

    /** A time written with an offset is converted to UTC; without one it stays as it is. */
    private static String moment(String date, String clock, @Nullable String offset) {
        var local = date + "T" + clock;
        if (offset == null) return local;
        if (offset.equalsIgnoreCase("z")) return local + "Z";
        try {
            return LocalDateTime.parse(local, WRITTEN)
                            .minusSeconds(ZoneOffset.of(offset).getTotalSeconds())
                            .format(WRITTEN)
                    + "Z";
        } catch (DateTimeException none) {
            return local + offset;
        }
    }
}
