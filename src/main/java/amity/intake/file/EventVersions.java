package amity.intake.file;

import java.util.regex.Pattern;

/** Which of several versions of an event in one calendar counts: that of the highest sequence, then the latest; the first of equal ones. */
final class EventVersions {
    private static final Pattern UID =
            Pattern.compile("^UID(?:;[^:\r\n]*)?:(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SEQUENCE = Pattern.compile(
            "^SEQUENCE(?:;[^:\r\n]*)?:\\s*(\\d{1,9})\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STAMP = Pattern.compile(
            "^(?:LAST-MODIFIED|DTSTAMP)(?:;[^:\r\n]*)?:\\s*(\\d{8})T(\\d{6})",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private final KeyIndex places = new KeyIndex();
    private long[] sequences = new long[1 << 10];
    private long[] stamps = new long[1 << 10];
    private long[] lines = new long[1 << 10];

    /** Notes a version, and says whether it is the newest so far. */
    boolean see(String key, String text, long line) {
        int place = places.of(key);
        sequences = KeyIndex.room(sequences, place);
        stamps = KeyIndex.room(stamps, place);
        lines = KeyIndex.room(lines, place);
        long sequence = sequence(text);
        long stamp = stamp(text);
        boolean older = sequence < sequences[place] || sequence == sequences[place] && stamp <= stamps[place];
        if (lines[place] != 0 && older) return false;
        sequences[place] = sequence;
        stamps[place] = stamp;
        lines[place] = line;
        return true;
    }

    boolean counts(String key, long line) {
        int place = places.of(key);
        lines = KeyIndex.room(lines, place);
        return lines[place] == 0 || lines[place] == line;
    }

    static String uid(String text) {
        var uid = UID.matcher(text);
        return uid.find() ? CalendarZones.unescaped(uid.group(1)) : "";
    }

    static long sequence(String text) {
        var sequence = SEQUENCE.matcher(text);
        return sequence.find() ? Long.parseLong(sequence.group(1)) : 0;
    }

    /** The later of its stamps, as 20261101120000. */
    private static long stamp(String text) {
        var stamp = STAMP.matcher(text);
        long latest = 0;
        while (stamp.find()) {
            latest = Math.max(latest, Long.parseLong(stamp.group(1) + stamp.group(2)));
        }
        return latest;
    }
}
