package amity.intake.file;

import amity.shell.CsvTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads times of day, time zones and durations as tools write them. */
final class TimeFormat {
    private static final Pattern CLOCK = Pattern.compile(
            ".*?(?<![\\d:])(\\d{1,2})[:hH](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(?:([aApP])(?:\\.?\\s?[mM]\\b|\\b))?.*",
            Pattern.DOTALL);
    /** No time of day is written without one of these: to look for it first is quick where there is none. */
    private static final Pattern PARTED = Pattern.compile("[:hH]");
    /** In front of the time: "오후 11:30", "下午2:05", "PM 2:05". */
    private static final Pattern HALF_BEFORE = Pattern.compile(
            "(?i)(?:(오전|上午|午前|\\bam\\b|\\ba\\.m\\.)|(오후|下午|午後|\\bpm\\b|\\bp\\.m\\.))\\s*\\d{1,2}:\\d{2}");
    /** Behind a time: "Z", "UTC", "+01:00", "-0500", "GMT-0800 (Pacific Standard Time)". */
    private static final Pattern OFFSET = Pattern.compile(
            ".*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[aApP]\\.?\\s?[mM]\\.?)?\\s*(?:(Z|UTC|GMT)?\\s?([+-]\\d{2}:?\\d{2}|[+-]\\d{1,2})|(Z|UTC|GMT))(?:\\s*[(\\[].*)?\\s*",
            Pattern.DOTALL);

    /** "PST", "CEST" behind a time. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[aApP]\\.?\\s?[mM]\\.?)?\\s*\\(?([A-Z]{3,4})\\)?",
            Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d+):(\\d{1,2})\\s*m(?:in|ins|inutes?|inuten|inutos?)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG = Pattern.compile(
            "(-?\\d+):(\\d{1,2})(?::(\\d{1,2}))?(?:\\.\\d+)?\\s*(?:h|hrs?|hours?|std|stunden?)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDED = Pattern.compile(
            "(?:([\\d.,]+)\\s*(?:h|std|stund)\\p{L}*\\.?)?[\\s,]*(?:([\\d.,]+)\\s*(?:m\\p{L}*\\.?|$))?[\\s,]*(?:([\\d.,]+)\\s*s\\p{L}*\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\p{L}");
    private static final Map<String, String> ZONES = CsvTable.read(
                    "/intake/zone-abbreviations.csv",
                    row -> Map.entry(row.getField("abbreviation"), row.getField("offset")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final Duration LONGEST = Duration.ofDays(31);

    private TimeFormat() {}

    /** The time of day in "10:23 AM", "2020-01-23 08:26:29" or "18:05", if there is one. */
    static @Nullable LocalTime clock(String said) {
        if (!PARTED.matcher(said).find()) return null;
        var written = plain(said);
        var m = CLOCK.matcher(written);
        if (!m.matches()) return null;
        int hour = Integer.parseInt(m.group(1));
        var before = HALF_BEFORE.matcher(written);
        if (m.group(4) != null) {
            hour = hour % 12 + (m.group(4).equalsIgnoreCase("p") ? 12 : 0);
        } else if (before.find()) {
            hour = hour % 12 + (before.group(2) == null ? 0 : 12);
        }
        try {
            return LocalTime.of(
                    hour, Integer.parseInt(m.group(2)), m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Blanks of every width become one of the usual, and marks that nobody sees are gone: some put them before PM, or between day and time. */
    static String plain(String written) {
        if (isPlain(written)) return written;
        return BLANKS.matcher(INVISIBLE.matcher(written).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Most is: no need to look for anything then. */
    private static boolean isPlain(String written) {
        char before = ' ';
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') return false;
            before = sign;
        }
        return before != ' ';
    }

    static @Nullable ZoneId offset(String written) {
        var m = OFFSET.matcher(plain(written).replace('−', '-'));
        if (!m.matches()) {
            var named = ABBREVIATION.matcher(plain(written));
            return named.matches() && ZONES.containsKey(named.group(1)) ? zone(named.group(1)) : null;
        }
        try {
            return m.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(twoDigits(m.group(2)));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String twoDigits(String offset) {
        return offset.length() == 2 ? offset.charAt(0) + "0" + offset.charAt(1) : offset;
    }

    static @Nullable ZoneId zone(String written) {
        var plain = written.strip();
        try {
            return plain.isEmpty() ? null : ZoneId.of(ZONES.getOrDefault(plain.toUpperCase(Locale.ROOT), plain));
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** "02:13:55", "1:30", "1 h 30 min", "PT1H30M", or hours as a decimal. */
    static Duration spent(String written, Amounts amounts) throws Mistake {
        Duration spent;
        try {
            spent = read(plain(written), amounts);
        } catch (ArithmeticException | NumberFormatException | DateTimeException | Mistake unreadable) {
            throw new Mistake("row.duration", written);
        }
        if (spent.isNegative() || spent.compareTo(LONGEST) > 0) throw new Mistake("row.duration", written);
        return spent;
    }

    private static Duration read(String written, Amounts amounts) throws Mistake {
        var m = LONG.matcher(written);
        if (m.matches()) {
            long seconds = m.group(3) == null ? 0 : Long.parseLong(m.group(3));
            return Duration.ofHours(Long.parseLong(m.group(1)))
                    .plusMinutes(Long.parseLong(m.group(2)))
                    .plusSeconds(seconds);
        }
        if (written.regionMatches(true, 0, "P", 0, 1)) return Duration.parse(written);
        m = MINUTES.matcher(written);
        if (m.matches()) return Duration.ofMinutes(Long.parseLong(m.group(1))).plusSeconds(Long.parseLong(m.group(2)));
        if (!WORDS.matcher(written).find()) return seconds(amounts.measure(written), HOUR);
        m = WORDED.matcher(written);
        if (!m.matches()) throw new Mistake("row.duration", written);
        return seconds(part(m.group(1)), HOUR)
                .plus(seconds(part(m.group(2)), MINUTE))
                .plus(seconds(part(m.group(3)), BigDecimal.ONE));
    }

    /** A comma here is a decimal mark: nobody writes a thousand hours with their unit. */
    private static BigDecimal part(@Nullable String written) {
        return written == null ? BigDecimal.ZERO : new BigDecimal(written.replace(',', '.'));
    }

    private static Duration seconds(BigDecimal size, BigDecimal unit) {
        return Duration.ofSeconds(
                size.multiply(unit).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
