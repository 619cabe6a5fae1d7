package amity.intake.file;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.Range;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of one calendar say. */
final class Events {
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
    private static final Pattern CALLED_OFF =
            Pattern.compile("^METHOD(?:;[^:\r\n]*)?:\\s*CANCEL\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Pattern STAMPS = Pattern.compile(
            "^(DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)[;:].*\\R", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private final CalendarZones zones;
    private final boolean old;
    private final @Nullable String owner;
    private final @Nullable TimeZone own;
    private final ReadingContext wishes;
    private final Map<String, List<Moved>> moved = new HashMap<>();
    private final EventVersions versions = new EventVersions();
    private boolean calledOff;

    /**
     * The events of a calendar.
     *
     * @param owner whose calendar it is, where it says so
     * @param own the zone of times that name none, or one that nobody knows, where it says so; else they are the practice's, or wrong
     */
    Events(CalendarZones zones, boolean old, @Nullable String owner, @Nullable TimeZone own, ReadingContext wishes) {
        this.zones = zones;
        this.old = old;
        this.owner = owner;
        this.own = own;
        this.wishes = wishes;
    }

    /**
     * An occurrence that stands as an event of its own.
     *
     * @param onwards whether all later ones move with it
     * @param hash what it says, which belongs to what the whole series says
     */
    private record Moved(
            EventTime from,
            EventTime to,
            String title,
            @Nullable Duration lasts,
            boolean cancelled,
            boolean onwards,
            String hash) {

        EventTime shifted(EventTime occurrence) {
            EventTime day = occurrence.on(occurrence.local().plusDays(from.daysTo(to)));
            return new EventTime(day.local(), to.time(), to.zone(), to.practice());
        }
    }

    /** An event with the calendar it was parsed in. */
    private record Parsed(VEvent event, String text, EventTime start) {}

    /** The head of a calendar: one may say that all events in it are called off. */
    void enter(Blocks.Block calendar) {
        calledOff = CALLED_OFF.matcher(unfolded(calendar)).find();
    }

    /** Before any event is told: which of several versions of it counts, and which occurrences stand by themselves. */
    void look(Blocks.Block block) {
        String text = unfolded(block);
        String uid = EventVersions.uid(text);
        if (!text.toUpperCase(java.util.Locale.ROOT).contains("\nRECURRENCE-ID")) {
            if (!uid.isEmpty()) {
                versions.see(uid, text, block.line());
            }
            return;
        }
        try {
            Parsed parsed = parse(block);
            RecurrenceId id = parsed.event().getRecurrenceId();
            if (id != null && id.getValue() != null) {
                String whole = uid(parsed.event());
                EventTime from = moment(id, id.getValue(), parsed.start());
                if (versions.see(whole + "/" + from.id(), text, block.line())) {
                    move(
                            whole,
                            new Moved(
                                    from,
                                    parsed.start(),
                                    title(parsed.event()),
                                    lasts(parsed),
                                    cancelled(parsed.event()),
                                    Range.THIS_AND_FUTURE.equals(id.getRange()),
                                    content(block)));
                }
            }
        } catch (Mistake | DateTimeException unreadable) {
            return; // it says so itself when it is read
        }
    }

    private void move(String uid, Moved occurrence) {
        List<Moved> all = moved.computeIfAbsent(uid, first -> new ArrayList<>());
        all.removeIf(other -> other.from().id().equals(occurrence.from().id()));
        all.add(occurrence);
    }

    Row row(Blocks.Block block, Ordinals ordinals) {
        try {
            if (block.cut()) {
                throw new Mistake("row.cut");
            }
            return read(block, ordinals);
        } catch (DateTimeException impossible) {
            return new Row.Wrong(block.line(), Explanation.of("row.event"), block.text());
        } catch (Mistake mistake) {
            return new Row.Wrong(block.line(), mistake.why(), block.text());
        }
    }

    private Row read(Blocks.Block block, Ordinals ordinals) throws Mistake {
        Parsed parsed = parse(block);
        VEvent event = parsed.event();
        String uid = uid(event);
        boolean exception = event.getRecurrenceId() != null;
        String own = exception ? uid + "/" + occurrence(parsed) : uid;
        String content = exception
                ? content(block)
                : RowIdentity.hash(List.of(
                        content(block),
                        moved(event).stream().map(Moved::hash).sorted().toList()));
        String key = uid.isEmpty() ? content : own;
        List<RowEntry> entries = entries(parsed, uid.isEmpty() ? key : uid);
        boolean again = !uid.isEmpty() && !versions.counts(own, block.line());
        int seen = again ? ordinals.next(own + "\u001fagain") + 1 : ordinals.next(key);
        String unique = seen == 1 ? key : key + "~" + seen;
        if (again) {
            return new Row.LeftOut(block.line(), unique, content, Explanation.of("left-out.again"));
        }
        if (entries.isEmpty()) {
            return new Row.LeftOut(block.line(), unique, content, Explanation.of("left-out.long-past"));
        }
        List<RowEntry> all = withGuests(entries, event);
        TextLimits.check(all);
        return new Row.Said(block.line(), unique, content, all, EventVersions.sequence(parsed.text()));
    }

    private String content(Blocks.Block block) {
        String said = STAMPS.matcher(block.text()).replaceAll("");
        return RowIdentity.hash(calledOff ? List.of(said, "called off") : List.of(said));
    }

    private List<Moved> moved(VEvent event) {
        return uid(event).isEmpty() ? List.of() : moved.getOrDefault(uid(event), List.of());
    }

    /** Whoever was asked to what is called off is nobody to remember. */
    private List<RowEntry> withGuests(List<RowEntry> entries, VEvent event) {
        return entries.stream().anyMatch(entry -> entry instanceof RowEntry.Appointment stands && !stands.cancelled())
                ? Stream.concat(entries.stream(), Attendees.of(event, owner)).toList()
                : entries;
    }

    private String unfolded(Blocks.Block block) {
        return old ? block.text() : FOLD.matcher(block.text()).replaceAll("");
    }

    private Parsed parse(Blocks.Block block) throws Mistake {
        String text = ZONE.matcher(old ? unfolded(block) : mended(unfolded(block)))
                .replaceAll(line -> Matcher.quoteReplacement(line.group(1) + ";" + ITS_ZONE + "=\""
                        + CalendarZones.unescaped(line.group(2) == null ? line.group(3) : line.group(2)) + "\""
                        + line.group(4)));
        if (!old) {
            check(text);
        }
        VEvent event =
                event("BEGIN:VCALENDAR\r\nVERSION:" + (old ? "1.0" : "2.0") + "\r\n" + text + "END:VCALENDAR\r\n");
        return new Parsed(event, text, start(event, text));
    }

    /** Some put blanks between the days of a rule, and write dates in ways of their own. */
    private static String mended(String text) {
        return CalendarDates.mended(RULE.matcher(text)
                .replaceAll(rule -> Matcher.quoteReplacement(rule.group().replaceAll("[ \\t]+", ""))));
    }

    /** An event whose rule or exceptions nobody can read would stand where it does not take place. */
    private static void check(String text) throws Mistake {
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            Matcher until = UNTIL.matcher(rules.group(1));
            if (!FREQUENCY.matcher(rules.group(1)).find() || until.find() && !isDay(until.group(1))) {
                throw new Mistake("row.event");
            }
        }
        Matcher dates = DATES.matcher(text);
        while (dates.find()) {
            for (String date : dates.group(1).split(",")) {
                if (!date.isBlank() && !isDay(date.strip())) {
                    throw new Mistake("row.event");
                }
            }
        }
    }

    private static boolean isDay(String written) {
        Matcher day = DAY.matcher(written);
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
            ICalendar read = Biweekly.parse(calendar).first();
            if (read != null && !read.getEvents().isEmpty()) {
                return read.getEvents().getFirst();
            }
        } catch (RuntimeException malformed) {
            throw new Mistake("row.event");
        }
        throw new Mistake("row.event");
    }

    private EventTime start(VEvent event, String text) throws Mistake {
        Matcher written = STARTS.matcher(FOLD.matcher(text).replaceAll(""));
        if (!written.find()) {
            throw new Mistake("row.no-day");
        }
        new DayFormat(null, wishes.today()).any(written.group(1));
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new Mistake("row.day", written.group(1));
        }
        EventTime start = moment(event.getDateStart(), event.getDateStart().getValue(), null);
        boolean allDay =
                LocalTime.MIDNIGHT.equals(start.time()) && ALL_DAY.matcher(text).find();
        return allDay ? start.at((LocalTime) null) : start;
    }

    private List<RowEntry> entries(Parsed parsed, String uid) throws Mistake {
        VEvent event = parsed.event();
        if (event.getRecurrenceId() != null) {
            return List.of(appointment(parsed, uid, parsed.start(), occurrence(parsed), cancelled(event)));
        }
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(appointment(parsed, uid, parsed.start(), null, cancelled(event)));
        }
        return repeated(parsed, uid);
    }

    private List<RowEntry> repeated(Parsed parsed, String uid) throws Mistake {
        VEvent event = parsed.event();
        EventTime start = parsed.start();
        Occurrences occurrences = new Occurrences(start, wishes.today());
        occurrences.once();
        for (RecurrenceRule rule : event.getProperties(RecurrenceRule.class)) {
            if (rule.getValue() != null) {
                occurrences.repeat(rule.getValue());
            }
        }
        for (RecurrenceDates dates : event.getRecurrenceDates()) {
            addDates(dates, occurrences, start);
        }
        for (ExceptionDates dates : event.getExceptionDates()) {
            for (ICalDate date : dates.getValues()) {
                occurrences.remove(moment(dates, date, start));
            }
        }
        for (ExceptionRule rule : event.getProperties(ExceptionRule.class)) {
            if (rule.getValue() != null) {
                Occurrences excepted = new Occurrences(start, wishes.today());
                excepted.repeat(rule.getValue());
                List.copyOf(excepted.all()).forEach(occurrences::remove);
            }
        }
        boolean off = cancelled(event);
        List<Moved> elsewhere = moved(event);
        return Stream.concat(
                        occurrences.all().stream()
                                .filter(one -> elsewhere.stream()
                                        .noneMatch(other -> other.from().means(one)))
                                .map(one -> occurrence(parsed, uid, one, occurrences, off)),
                        occurrences.removed().stream()
                                .filter(one -> elsewhere.stream()
                                        .noneMatch(other -> other.from().means(one)))
                                .map(one -> appointment(parsed, uid, one, one.id(), true)))
                .toList();
    }

    /** One given as a day only takes place at the hour of all; one given as a period lasts as long as that. */
    private void addDates(RecurrenceDates dates, Occurrences occurrences, EventTime start) throws Mistake {
        for (ICalDate date : dates.getDates()) {
            EventTime moment = moment(dates, date, start);
            occurrences.add(moment.time() == null ? start.on(moment.local()) : moment);
        }
        for (Period period : dates.getPeriods()) {
            EventTime from = moment(dates, period.getStartDate(), start);
            Duration lasts = period.getEndDate() == null
                    ? period.getDuration() == null
                            ? null
                            : Duration.ofMillis(period.getDuration().toMillis())
                    : between(from, moment(dates, period.getEndDate(), start));
            occurrences.add(from, reasonable(lasts));
        }
    }

    /** An occurrence as it stands, or as a change of this and all later ones has moved it; it stays known by where it stood. */
    private RowEntry occurrence(Parsed parsed, String uid, EventTime one, Occurrences occurrences, boolean off) {
        Optional<Moved> change = moved(parsed.event()).stream()
                .filter(other -> other.onwards() && one.notBefore(other.from()))
                .reduce((first, second) -> second.from().notBefore(first.from()) ? second : first);
        if (change.isPresent()) {
            Moved moved = change.get();
            EventTime to = moved.shifted(one);
            return new RowEntry.Appointment(
                    uid,
                    one.id(),
                    moved.title(),
                    to.day(),
                    to.at(),
                    moved.lasts(),
                    off || moved.cancelled(),
                    place(parsed.event()));
        }
        Duration own = occurrences.lasting(one);
        return new RowEntry.Appointment(
                uid,
                one.id(),
                title(parsed.event()),
                one.day(),
                one.at(),
                own == null ? lastsQuietly(parsed) : own,
                off,
                place(parsed.event()));
    }

    private boolean cancelled(VEvent event) {
        return calledOff || event.getStatus() != null && event.getStatus().isCancelled();
    }

    private static String title(VEvent event) {
        return event.getSummary() == null
                ? ""
                : Objects.toString(event.getSummary().getValue(), "").strip();
    }

    private RowEntry appointment(
            Parsed parsed, String uid, EventTime moment, @Nullable String occurrence, boolean cancelled) {
        return new RowEntry.Appointment(
                uid,
                occurrence,
                title(parsed.event()),
                moment.day(),
                moment.at(),
                lastsQuietly(parsed),
                cancelled,
                place(parsed.event()));
    }

    private static String place(VEvent event) {
        String place = event.getLocation() == null
                ? ""
                : Objects.toString(event.getLocation().getValue(), "");
        return Stream.concat(
                        Stream.of(place),
                        event.getConferences().stream().map(conference -> Objects.toString(conference.getUri(), "")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** An end in a zone that nobody knows is no reason to lose the appointment. */
    private @Nullable Duration lastsQuietly(Parsed parsed) {
        try {
            return lasts(parsed);
        } catch (Mistake | DateTimeException unreadable) {
            return null;
        }
    }

    /** How long it lasts, unless what is written makes no sense. */
    private @Nullable Duration lasts(Parsed parsed) throws Mistake {
        VEvent event = parsed.event();
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return reasonable(Duration.ofMillis(event.getDuration().getValue().toMillis()));
        }
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null) {
            return null;
        }
        return reasonable(between(
                parsed.start(), moment(event.getDateEnd(), event.getDateEnd().getValue(), parsed.start())));
    }

    private static @Nullable Duration between(EventTime from, EventTime to) {
        Instant begins = from.at();
        Instant ends = to.at();
        return begins == null || ends == null ? null : Duration.between(begins, ends);
    }

    private static @Nullable Duration reasonable(@Nullable Duration lasts) {
        return lasts == null || lasts.isNegative() || lasts.compareTo(LONGEST) > 0 ? null : lasts;
    }

    private String occurrence(Parsed parsed) throws Mistake {
        RecurrenceId id = parsed.event().getRecurrenceId();
        return id == null || id.getValue() == null
                ? ""
                : moment(id, id.getValue(), parsed.start()).id();
    }

    /** A time without a zone is of the zone its event begins in, or else of the calendar's; a day has none. */
    private EventTime moment(ICalProperty property, ICalDate date, @Nullable EventTime start) throws Mistake {
        String named = property.getParameter(ITS_ZONE);
        if (named != null && date.hasTime() && !date.getRawComponents().isUtc()) {
            TimeZone its = zones.find(named);
            if (its == null && own == null) {
                throw new Mistake("row.zone", CalendarZones.unescaped(named));
            }
            return EventTime.of(date, its == null ? own : its, wishes.zone());
        }
        TimeZone usual = own == null ? TimeZone.getTimeZone(wishes.zone()) : own;
        return EventTime.of(date, start == null || start.time() == null ? usual : start.zone(), wishes.zone());
    }

    private static String uid(VEvent event) {
        return event.getUid() == null
                ? ""
                : Objects.toString(event.getUid().getValue(), "").strip();
    }
}
