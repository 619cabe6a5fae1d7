package amity.intake.file;

import amity.shell.CsvTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time zones by the names calendars give them: the world's own, those of Windows, paths that end in one, and descriptions by cities. */
final class ZoneNames {
    /** By its name in small letters. */
    private static final Map<String, String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), Function.identity(), (first, same) -> first));

    private static final Map<String, String> WINDOWS = table("windows-zones.csv", "windows");
    private static final List<String> CONTINENTS =
            List.of("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Antarctica");
    /** How Exchange and old Outlooks describe those zones that they do not describe by cities. */
    private static final Map<String, String> DESCRIBED = table("described-zones.csv", "description");

    private static final Pattern OFFSET = Pattern.compile(
            "\\(?\\s{0,9}(?:UTC|GMT|Z)?\\s{0,9}([+−-])\\s{0,9}(\\d{1,2})(?:[:.]?(\\d{2}))?\\s{0,9}\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "^\\(\\s*(?:UTC|GMT)\\s*([+−-]\\s*\\d{1,2}(?:[:.]?\\d{2})?)?\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;:/]\\s*|\\s*\\(.*");

    private ZoneNames() {}

    static @Nullable TimeZone of(@Nullable String written) {
        if (written == null) return null;
        var name = written.replace("\"", "").strip();
        var zone = WINDOWS.getOrDefault(name.toLowerCase(Locale.ROOT), ending(name));
        return zone == null ? null : TimeZone.getTimeZone(zone);
    }

    /** A bare abbreviation, as "EST" or "CET": a calendar may mean its own summer time by it. */
    static boolean isVague(String name) {
        return !name.contains("/") && !WINDOWS.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** What a description in words means: "(UTC+01:00) Amsterdam, Berlin", "Eastern Time (US & Canada)", "GMT+0200". */
    static @Nullable TimeZone described(String name) {
        var fixed = OFFSET.matcher(name);
        if (fixed.matches()) return fixed(fixed.group(1), fixed.group(2), fixed.group(3));
        var before = BEFORE.matcher(name);
        boolean told = before.find();
        var offset = told && before.group(1) != null ? before.group(1) : "";
        var rest = told ? name.substring(before.end()) : name;
        for (var part : BETWEEN.split(rest)) {
            var zone = city(part.strip());
            if (zone != null && (!told || agrees(zone, offset))) return zone;
        }
        return null;
    }

    private static @Nullable TimeZone city(String name) {
        var zone = DESCRIBED.get(name.toLowerCase(Locale.ROOT).replace(" time zone", ""));
        if (zone == null && !name.isEmpty()) {
            zone = CONTINENTS.stream()
                    .map(continent -> KNOWN.get((continent + "/" + name.replace(' ', '_')).toLowerCase(Locale.ROOT)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return zone == null ? null : TimeZone.getTimeZone(zone);
    }

    /** Whether the offset in front of the cities is theirs, in winter as such descriptions have it. */
    private static boolean agrees(TimeZone zone, String offset) {
        var told = OFFSET.matcher(offset);
        var said = told.matches() ? fixed(told.group(1), told.group(2), told.group(3)) : TimeZone.getTimeZone("UTC");
        return said != null && said.getRawOffset() == standard(zone);
    }

    private static int standard(TimeZone zone) {
        return zone.toZoneId()
                        .getRules()
                        .getStandardOffset(Instant.parse("2026-01-01T00:00:00Z"))
                        .getTotalSeconds()
                * 1000;
    }

    private static @Nullable TimeZone fixed(String sign, String hours, @Nullable String minutes) {
        try {
            int size = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
            return TimeZone.getTimeZone(ZoneOffset.ofTotalSeconds((sign.equals("+") ? size : -size) * 60));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** "/citadel.org/20210210_1/Europe/London" and "tzone://Microsoft/Utc" end in the name of a zone. */
    private static @Nullable String ending(String path) {
        var steps = path.toLowerCase(Locale.ROOT).split("/");
        for (int from = 0; from < steps.length; from++) {
            var end = KNOWN.get(String.join("/", Arrays.asList(steps).subList(from, steps.length)));
            if (end != null) return end;
        }
        return null;
    }

    private static Map<String, String> table(String file, String column) {
        return CsvTable.read(
                        "/intake/" + file,
                        row -> Map.entry(row.getField(column).toLowerCase(Locale.ROOT), row.getField("zone")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
