package amity.intake.file;

import biweekly.Biweekly;
import biweekly.io.TimezoneAssignment;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time zones of one calendar: those that everybody knows, and those it defines itself. */
final class CalendarZones {
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern ID =
            Pattern.compile("^TZID(?:;[^:]*)?:(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** A definition that changes more than monthly is made to hang its reader. */
    private static final Pattern HOSTILE =
            Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, TimeZone> read = new HashMap<>();

    void define(String block) {
        var whole = FOLD.matcher(block).replaceAll("");
        var id = ID.matcher(whole);
        if (id.find() && !HOSTILE.matcher(whole).find()) {
            definitions.putIfAbsent(plain(id.group(1)), whole);
        }
    }

    /** The zone of a name, if the world or the calendar explains it. Names of places and of Windows mean the same everywhere; an abbreviation means what the calendar says it does. */
    @Nullable
    TimeZone find(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        var known = ZoneNames.of(unescaped(name));
        if (known != null && !ZoneNames.isVague(unescaped(name))) return known;
        var defined = read.computeIfAbsent(plain(name), this::defined);
        if (defined != null) return defined;
        return known == null ? ZoneNames.described(unescaped(name)) : known;
    }

    private @Nullable TimeZone defined(String plainName) {
        var definition = definitions.get(plainName);
        if (definition == null) return null;
        try {
            var calendar = Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + definition + "END:VCALENDAR\r\n")
                    .first();
            return calendar == null
                    ? null
                    : calendar.getTimezoneInfo().getTimezones().stream()
                            .map(TimezoneAssignment::getTimeZone)
                            .findFirst()
                            .orElse(null);
        } catch (RuntimeException malformed) {
            return null;
        }
    }

    /** A name as text, without the marks that a calendar puts before commas. */
    static String unescaped(String name) {
        return name.replace("\"", "").replaceAll("\\\\(.)", "$1").strip();
    }

    private static String plain(String name) {
        return unescaped(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
