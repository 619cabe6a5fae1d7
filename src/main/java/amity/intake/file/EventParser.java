package amity.intake.file;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses single events out of what calendar programs write, mending what the parser would stumble over. */
final class EventParser {
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern STARTS =
            Pattern.compile("^DTSTART[;:](?:.*:)?\\s*([^:\\s]*)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /**
     * A zone's name may have commas and colons in it, and not everybody puts it in quotes. It is kept out of the parser's
     * hands, which takes names for its own.
     */
    private static final Pattern ZONE = Pattern.compile(
            "^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;(?!TZID)[^;:\r\n]*)*);TZID=(?:\"([^\"\r\n]*)\"|([^\"\r\n]*?))((?:;(?:VALUE|RANGE|X-[A-Z-]+)=[^;:\r\n]*)*:[ ]*[0-9]{4}-?[0-9]{2}-?[0-9]{2}[0-9TZPHMSDW/+,: -]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final String ITS_ZONE = "X-ITS-ZONE";
    private static final Pattern RULE =
            Pattern.compile("^(?:RRULE|EXRULE)(?:;[^:\r\n]*)?:(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern FREQUENCY = Pattern.compile(
            "(?:^|;)\\s*FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|\\s*$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile("(?:^|;)\\s*UNTIL=([^;\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATES = Pattern.compile(
            "^(?:EXDATE|RDATE|RECURRENCE-ID)(?:;[^:\r\n]*)?:(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt].*)?");
    private static final Pattern ALL_DAY = Pattern.compile(
            "^X-(?:MICROSOFT-CDO-ALLDAYEVENT|FUNAMBOL-ALLDAY)[;:](?:.*:)?(?:TRUE|1)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Duration LONGEST = Duration.ofDays(366);
    private final CalendarZones zones;
    private final boolean old;
    private final @Nullable TimeZone own;
    private final ReadingContext context;

    /**
     * A parser for the events of one calendar.
     *
     * @param old whether it is of version 1, which does not break its lines
     * @param own the zone of times that name none, or one that nobody knows, where the calendar says so; else they are the
     *     practice's, or wrong
     */
    EventParser(CalendarZones zones, boolean old, @Nullable TimeZone own, ReadingContext context) {
        this.zones = zones;
        this.old = old;
        this.own = own;
        this.context = context;
    }

    record ParsedEvent(VEvent event, String text, EventTime start) {
        String uid() {
            return event.getUid() == null
                    ? ""
                    : Objects.toString(event.getUid().getValue(), "").strip();
        }

        String title() {
            return event.getSummary() == null
                    ? ""
                    : Objects.toString(event.getSummary().getValue(), "").strip();
        }

        String place() {
            var place = event.getLocation() == null
                    ? ""
                    : Objects.toString(event.getLocation().getValue(), "");
            return Stream.concat(
                            Stream.of(place),
                            event.getConferences().stream()
                                    .map(conference -> Objects.toString(conference.getUri(), "")))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    String unfolded(Blocks.Block block) {
        return old ? block.text() : FOLD.matcher(block.text()).replaceAll("");
    }

    ParsedEvent parse(Blocks.Block block) throws Mistake {
        var text = ZONE.matcher(old ? unfolded(block) : mended(unfolded(block)))
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1) + ";" + ITS_ZONE + "=\""
                        + CalendarZones.unescaped(line.group(2) == null ? line.group(3) : line.group(2)) + "\""
                        + line.group(4)));
        if (!old) {
            check(text);
        }
        var event = event("BEGIN:VCALENDAR\r\nVERSION:" + (old ? "1.0" : "2.0") + "\r\n" + text + "END:VCALENDAR\r\n");
        return new ParsedEvent(event, text, start(event, text));
    }

    /** Some put blanks between the days of a rule, and write dates in ways of their own. */
    private static String mended(String text) {
        return CalendarDates.mended(RULE.matcher(text)
                .replaceAll(rule -> Matcher.quoteReplacement(rule.group().replaceAll("[ \\t]+", ""))));
    }

    /** Refuses an event with a rule or exceptions that cannot be read: it would stand on wrong days. */
    private static void check(String text) throws Mistake {
        var rules = RULE.matcher(text);
        while (rules.find()) {
            var until = UNTIL.matcher(rules.group(1));
            if (!FREQUENCY.matcher(rules.group(1)).find() || until.find() && !isDay(until.group(1))) {
                throw new Mistake("row.event");
            }
        }
        var dates = DATES.matcher(text);
        while (dates.find()) {
            for (var date : dates.group(1).split(",")) {
                if (!date.isBlank() && !isDay(date.strip())) throw new Mistake("row.event");
            }
        }
    }

    private static boolean isDay(String written) {
        var day = DAY.matcher(written);
        try {
            return day.matches()
                    && LocalDate.of(
                                    Integer.parseInt(day.group(1)),
                                    Integer.parseInt(day.group(2)),
                                    Integer.parseInt(day.group(3)))
                            .isAfter(LocalDate.MIN);
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static VEvent event(String calendar) throws Mistake {
        try {
            var read = Biweekly.parse(calendar).first();
            if (read != null && !read.getEvents().isEmpty())
                return read.getEvents().getFirst();
        } catch (RuntimeException malformed) {
            throw new Mistake("row.event");
        }
        throw new Mistake("row.event");
    }

    private EventTime start(VEvent event, String text) throws Mistake {
        var written = STARTS.matcher(FOLD.matcher(text).replaceAll(""));
        if (!written.find()) throw new Mistake("row.no-day");
        new DayFormat(null, context.today()).any(written.group(1));
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new Mistake("row.day", written.group(1));
        }
        var start = moment(event.getDateStart(), event.getDateStart().getValue(), null);
        boolean allDay =
                LocalTime.MIDNIGHT.equals(start.time()) && ALL_DAY.matcher(text).find();
        return allDay ? start.at((LocalTime) null) : start;
    }

    /** Null where the end cannot be read, as in an unknown zone: no reason to lose the appointment. */
    @Nullable
    Duration lastsQuietly(ParsedEvent parsed) {
        try {
            return lasts(parsed);
        } catch (Mistake | DateTimeException unreadable) {
            return null;
        }
    }

    /** How long it lasts; null where no end is written or none that makes sense. */
    @Nullable
    Duration lasts(ParsedEvent parsed) throws Mistake {
        var event = parsed.event();
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return reasonable(Duration.ofMillis(event.getDuration().getValue().toMillis()));
        }
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null) return null;
        return reasonable(between(
                parsed.start(), moment(event.getDateEnd(), event.getDateEnd().getValue(), parsed.start())));
    }

    static @Nullable Duration between(EventTime from, EventTime to) {
        var begins = from.at();
        var ends = to.at();
        return begins == null || ends == null ? null : Duration.between(begins, ends);
    }

    static @Nullable Duration reasonable(@Nullable Duration lasts) {
        return lasts == null || lasts.isNegative() || lasts.compareTo(LONGEST) > 0 ? null : lasts;
    }

    /** A time without a zone is of the zone its event begins in, or else of the calendar's; a day has none. */
    EventTime moment(ICalProperty property, ICalDate date, @Nullable EventTime start) throws Mistake {
        var named = property.getParameter(ITS_ZONE);
        if (named != null && date.hasTime() && !date.getRawComponents().isUtc()) {
            var its = zones.find(named);
            if (its == null && own == null) throw new Mistake("row.zone", CalendarZones.unescaped(named));
            return EventTime.of(date, its == null ? own : its, context.zone());
        }
        var usual = own == null ? TimeZone.getTimeZone(context.zone()) : own;
        return EventTime.of(date, start == null || start.time() == null ? usual : start.zone(), context.zone());
    }
}
