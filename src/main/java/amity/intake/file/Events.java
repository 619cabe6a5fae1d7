package amity.intake.file;

import biweekly.component.VEvent;
import biweekly.parameter.Range;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of one calendar say. */
final class Events {
    private static final Pattern CALLED_OFF =
            Pattern.compile("^METHOD(?:;[^:\r\n]*)?:\\s*CANCEL\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STAMPS = Pattern.compile(
            "^(DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)[;:].*\\R", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private final EventParser parser;
    private final @Nullable String owner;
    private final LocalDate today;
    private final Map<String, List<MovedOccurrence>> moved = new HashMap<>();
    private final EventVersions versions = new EventVersions();
    private boolean calledOff;

    /**
     * The events of a calendar.
     *
     * @param owner whose calendar it is, where it says so
     */
    Events(EventParser parser, @Nullable String owner, LocalDate today) {
        this.parser = parser;
        this.owner = owner;
        this.today = today;
    }

    /**
     * An occurrence that stands as an event of its own.
     *
     * @param onwards whether all later ones move with it
     * @param hash what it says, which belongs to what the whole series says
     */
    private record MovedOccurrence(
            EventTime from,
            EventTime to,
            String title,
            @Nullable Duration lasts,
            boolean cancelled,
            boolean onwards,
            String hash) {

        EventTime shifted(EventTime occurrence) {
            var day = occurrence.on(occurrence.local().plusDays(from.daysTo(to)));
            return new EventTime(day.local(), to.time(), to.zone(), to.practice());
        }
    }

    /** The head of a calendar: one may say that all events in it are called off. */
    void enter(Blocks.Block calendar) {
        calledOff = CALLED_OFF.matcher(parser.unfolded(calendar)).find();
    }

    /** Before any event is told: which of several versions of it counts, and which occurrences stand by themselves. */
    void look(Blocks.Block block) {
        var text = parser.unfolded(block);
        var uid = EventVersions.uid(text);
        if (!text.toUpperCase(java.util.Locale.ROOT).contains("\nRECURRENCE-ID")) {
            if (!uid.isEmpty()) {
                versions.see(uid, text, block.line());
            }
            return;
        }
        try {
            var parsed = parser.parse(block);
            var id = parsed.event().getRecurrenceId();
            if (id != null && id.getValue() != null) {
                var whole = parsed.uid();
                var from = parser.moment(id, id.getValue(), parsed.start());
                if (versions.see(whole + "/" + from.id(), text, block.line())) {
                    move(
                            whole,
                            new MovedOccurrence(
                                    from,
                                    parsed.start(),
                                    parsed.title(),
                                    parser.lasts(parsed),
                                    isCancelled(parsed.event()),
                                    Range.THIS_AND_FUTURE.equals(id.getRange()),
                                    content(block)));
                }
            }
        } catch (Mistake | DateTimeException unreadable) {
            return; // it says so itself when it is read
        }
    }

    private void move(String uid, MovedOccurrence occurrence) {
        var all = moved.computeIfAbsent(uid, first -> new ArrayList<>());
        all.removeIf(other -> other.from().id().equals(occurrence.from().id()));
        all.add(occurrence);
    }

    Row row(Blocks.Block block, KeyIndex.Counter counter) {
        try {
            if (block.cut()) throw new Mistake("row.cut");
            return read(block, counter);
        } catch (DateTimeException impossible) {
            return new Row.Fault(block.line(), Explanation.of("row.event"), block.text());
        } catch (Mistake mistake) {
            return new Row.Fault(block.line(), mistake.why(), block.text());
        }
    }

    private Row read(Blocks.Block block, KeyIndex.Counter counter) throws Mistake {
        var parsed = parser.parse(block);
        var event = parsed.event();
        var uid = parsed.uid();
        boolean exception = event.getRecurrenceId() != null;
        var own = exception ? uid + "/" + occurrence(parsed) : uid;
        var content = exception
                ? content(block)
                : RowIdentity.hash(List.of(
                        content(block),
                        moved(parsed).stream()
                                .map(MovedOccurrence::hash)
                                .sorted()
                                .toList()));
        var key = uid.isEmpty() ? content : own;
        var entries = entries(parsed, uid.isEmpty() ? key : uid);
        boolean again = !uid.isEmpty() && !versions.counts(own, block.line());
        int seen = again ? counter.next(own + "\u001fagain") + 1 : counter.next(key);
        var unique = seen == 1 ? key : key + "~" + seen;
        if (again) return new Row.Omission(block.line(), unique, content, Explanation.of("left-out.again"));
        if (entries.isEmpty()) {
            return new Row.Omission(block.line(), unique, content, Explanation.of("left-out.long-past"));
        }
        var all = withGuests(entries, event);
        TextLimits.check(all);
        return new Row.Entries(block.line(), unique, content, all, EventVersions.sequence(parsed.text()));
    }

    private String content(Blocks.Block block) {
        var said = STAMPS.matcher(block.text()).replaceAll("");
        return RowIdentity.hash(calledOff ? List.of(said, "called off") : List.of(said));
    }

    private List<MovedOccurrence> moved(EventParser.ParsedEvent parsed) {
        return parsed.uid().isEmpty() ? List.of() : moved.getOrDefault(parsed.uid(), List.of());
    }

    /** Guests of an event that is called off are left out. */
    private List<RowEntry> withGuests(List<RowEntry> entries, VEvent event) {
        return entries.stream().anyMatch(entry -> entry instanceof RowEntry.Appointment stands && !stands.cancelled())
                ? Stream.concat(entries.stream(), Attendees.of(event, owner)).toList()
                : entries;
    }

    private List<RowEntry> entries(EventParser.ParsedEvent parsed, String uid) throws Mistake {
        var event = parsed.event();
        if (event.getRecurrenceId() != null) {
            return List.of(appointment(parsed, uid, parsed.start(), occurrence(parsed), isCancelled(event)));
        }
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(appointment(parsed, uid, parsed.start(), null, isCancelled(event)));
        }
        return repeated(parsed, uid);
    }

    private List<RowEntry> repeated(EventParser.ParsedEvent parsed, String uid) throws Mistake {
        var event = parsed.event();
        var start = parsed.start();
        var occurrences = new Occurrences(start, today);
        occurrences.once();
        for (var rule : event.getProperties(RecurrenceRule.class)) {
            if (rule.getValue() != null) {
                occurrences.repeat(rule.getValue());
            }
        }
        for (var dates : event.getRecurrenceDates()) {
            addDates(dates, occurrences, start);
        }
        for (var dates : event.getExceptionDates()) {
            for (var date : dates.getValues()) {
                occurrences.remove(parser.moment(dates, date, start));
            }
        }
        for (var rule : event.getProperties(ExceptionRule.class)) {
            if (rule.getValue() != null) {
                var excepted = new Occurrences(start, today);
                excepted.repeat(rule.getValue());
                List.copyOf(excepted.all()).forEach(occurrences::remove);
            }
        }
        boolean off = isCancelled(event);
        var elsewhere = moved(parsed);
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

    /** A date without a time takes the event's time of day; one given as a period lasts as long as that. */
    private void addDates(RecurrenceDates dates, Occurrences occurrences, EventTime start) throws Mistake {
        for (var date : dates.getDates()) {
            var moment = parser.moment(dates, date, start);
            occurrences.add(moment.time() == null ? start.on(moment.local()) : moment);
        }
        for (var period : dates.getPeriods()) {
            var from = parser.moment(dates, period.getStartDate(), start);
            var lasts = period.getEndDate() == null
                    ? period.getDuration() == null
                            ? null
                            : Duration.ofMillis(period.getDuration().toMillis())
                    : EventParser.between(from, parser.moment(dates, period.getEndDate(), start));
            occurrences.add(from, EventParser.reasonable(lasts));
        }
    }

    /** An occurrence as it stands, or as a change of this and all later ones has moved it; it stays known by where it stood. */
    private RowEntry occurrence(
            EventParser.ParsedEvent parsed, String uid, EventTime one, Occurrences occurrences, boolean off) {
        var change = moved(parsed).stream()
                .filter(other -> other.onwards() && one.isNotBefore(other.from()))
                .reduce((first, second) -> second.from().isNotBefore(first.from()) ? second : first);
        if (change.isPresent()) {
            var moved = change.get();
            var to = moved.shifted(one);
            return new RowEntry.Appointment(
                    uid,
                    one.id(),
                    moved.title(),
                    to.day(),
                    to.at(),
                    moved.lasts(),
                    off || moved.cancelled(),
                    parsed.place());
        }
        var own = occurrences.lasting(one);
        return new RowEntry.Appointment(
                uid,
                one.id(),
                parsed.title(),
                one.day(),
                one.at(),
                own == null ? parser.lastsQuietly(parsed) : own,
                off,
                parsed.place());
    }

    private boolean isCancelled(VEvent event) {
        return calledOff || event.getStatus() != null && event.getStatus().isCancelled();
    }

    private RowEntry appointment(
            EventParser.ParsedEvent parsed,
            String uid,
            EventTime moment,
            @Nullable String occurrence,
            boolean cancelled) {
        return new RowEntry.Appointment(
                uid,
                occurrence,
                parsed.title(),
                moment.day(),
                moment.at(),
                parser.lastsQuietly(parsed),
                cancelled,
                parsed.place());
    }

    private String occurrence(EventParser.ParsedEvent parsed) throws Mistake {
        var id = parsed.event().getRecurrenceId();
        return id == null || id.getValue() == null
                ? ""
                : parser.moment(id, id.getValue(), parsed.start()).id();
    }
}
