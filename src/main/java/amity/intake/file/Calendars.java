package amity.intake.file;

import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** iCalendar and vCalendar files, event by event, also those that lack the calendar around them. */
record Calendars(TextFile text, ReadingContext context) {
    private static final Pattern BEGIN =
            Pattern.compile("^\\s*BEGIN:[A-Z-]+\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern OLD =
            Pattern.compile("^VERSION:1\\.0\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile(
            "^X-WR-CALNAME(?:;[^:\\n]*)?:\\s*([^\\s@]+@[^\\s@]+)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern KEPT_IN =
            Pattern.compile("^X-WR-TIMEZONE(?:;[^:\\n]*)?:(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Set<String> EVENT = Set.of("VCALENDAR", "VEVENT");
    private static final Set<String> ALL = Set.of("VEVENT", "VTIMEZONE", "VTODO", "VJOURNAL", "VFREEBUSY");

    static boolean isKnown(String beginning) {
        return BEGIN.matcher(beginning).find();
    }

    FileDiagnosis.Reading checked() throws UnreadableFile {
        long[] count = {0};
        var zones = new CalendarZones();
        Blocks.each(text, ALL, block -> {
            if (block.name().equals("VTIMEZONE")) {
                zones.define(block.text());
            }
            count[0] += block.name().equals("VEVENT") ? 1 : 0;
        });
        if (count[0] == 0) throw new UnreadableFile("file.no-events");
        var events = new Events(new EventParser(zones, says(OLD), zone(zones), context), owner(), context.today());
        Blocks.each(text, EVENT, block -> {
            if (isEvent(block)) {
                events.look(block);
            } else {
                events.enter(block);
            }
        });
        return new FileDiagnosis.Reading() {
            @Override
            public void read(Consumer<Row> sink) throws UnreadableFile {
                var counter = new KeyIndex.Counter();
                Blocks.each(text, EVENT, block -> {
                    if (isEvent(block)) {
                        sink.accept(events.row(block, counter));
                    } else {
                        events.enter(block);
                    }
                });
            }

            @Override
            public long rows() {
                return count[0];
            }
        };
    }

    private static boolean isEvent(Blocks.Block block) {
        return block.name().equals("VEVENT");
    }

    /** Google names a calendar after the address of whoever keeps it. */
    private @Nullable String owner() throws UnreadableFile {
        var name = NAME.matcher(beginning());
        return name.find() ? name.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Where a calendar says which zone it is kept in, a time that names none is of that zone. */
    private @Nullable TimeZone zone(CalendarZones zones) throws UnreadableFile {
        var said = KEPT_IN.matcher(beginning());
        return said.find() ? zones.find(said.group(1)) : null;
    }

    private boolean says(Pattern pattern) throws UnreadableFile {
        return pattern.matcher(beginning()).find();
    }

    private String beginning() throws UnreadableFile {
        try {
            return text.beginning();
        } catch (java.io.IOException gone) {
            throw new UnreadableFile(
                    "file.not-readable", String.valueOf(text.file().getFileName()));
        }
    }
}
