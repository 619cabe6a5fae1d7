package amity.exchange.tools;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one calendar say.
 *
 * @param zones the calendar's own time zones, by their id
 * @param moved the occurrences that stand as events of their own, by the event they belong to
 * @param owner whose calendar it is, where it says so
 * @param zone the zone of times that name none: the calendar's own where it says one, else the practice's
 */
record Events(
        Map<String, String> zones,
        Map<String, Set<String>> moved,
        boolean old,
        @Nullable String owner,
        TimeZone zone,
        Wishes wishes) {
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern STARTS =
            Pattern.compile("^DTSTART[;:](?:.*:)?\\s*([^:\\s]*)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Pattern STAMPS = Pattern.compile(
            "^(DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)[;:].*\\R", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    void noteMoved(Blocks.Block block) {
        try {
            Parsed parsed = parse(block);
            ICalProperty id = parsed.event().getRecurrenceId();
            if (id != null) {
                moved.computeIfAbsent(uid(parsed.event()), first -> new TreeSet<>())
                        .add(occurrence(parsed, parsed.event().getRecurrenceId()));
            }
        } catch (Mistake unreadable) {
            return;
        }
    }

    Row row(Blocks.Block block, Ordinals ordinals) {
        try {
            if (block.cut()) {
                throw new Mistake("row.cut");
            }
            Parsed parsed = parse(block);
            List<Entry> entries = entries(parsed, block);
            String uid = uid(parsed.event());
            boolean exception = parsed.event().getRecurrenceId() != null;
            String own =
                    exception ? uid + "/" + occurrence(parsed, parsed.event().getRecurrenceId()) : uid;
            String content = Identity.hash(List.of(
                    STAMPS.matcher(block.text()).replaceAll(""), exception ? Set.of() : elsewhere(parsed.event())));
            String key = uid.isEmpty() ? content : own;
            int seen = ordinals.next(key);
            if (entries.isEmpty()) {
                return new Row.LeftOut(
                        block.line(), key + (seen == 1 ? "" : "~" + seen), content, Why.of("left-out.long-past"));
            }
            if (seen > 1 && !uid.isEmpty()) {
                return new Row.LeftOut(block.line(), key + "~" + seen, content, Why.of("left-out.again"));
            }
            return new Row.Said(
                    block.line(), seen == 1 ? key : key + "~" + seen, content, withGuests(entries, parsed.event()));
        } catch (Mistake mistake) {
            return new Row.Wrong(block.line(), mistake.why(), block.text());
        }
    }

    private Set<String> elsewhere(VEvent event) {
        return moved.getOrDefault(uid(event), Set.of());
    }

    /** Whoever was asked to what is called off is nobody to remember. */
    private List<Entry> withGuests(List<Entry> entries, VEvent event) {
        return entries.stream().anyMatch(entry -> entry instanceof Entry.Appointment stands && !stands.cancelled())
                ? Stream.concat(entries.stream(), Attendees.of(event, owner)).toList()
                : entries;
    }

    /** An event with the calendar it was parsed in, which knows its time zones. */
    private record Parsed(ICalendar calendar, VEvent event) {}

    private Parsed parse(Blocks.Block block) throws Mistake {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:")
                .append(old ? "1.0" : "2.0")
                .append("\r\n");
        zones.forEach((id, zone) -> {
            if (block.text().contains(id)) {
                text.append(zone);
            }
        });
        text.append(block.text()).append("END:VCALENDAR\r\n");
        try {
            ICalendar calendar = Biweekly.parse(text.toString()).first();
            if (calendar != null && !calendar.getEvents().isEmpty()) {
                return new Parsed(calendar, calendar.getEvents().getFirst());
            }
        } catch (RuntimeException malformed) {
            throw new Mistake("row.event");
        }
        throw new Mistake("row.event");
    }

    private List<Entry> entries(Parsed parsed, Blocks.Block block) throws Mistake {
        VEvent event = parsed.event();
        Matcher written = STARTS.matcher(FOLD.matcher(block.text()).replaceAll(""));
        if (!written.find()) {
            throw new Mistake("row.no-day");
        }
        new Days(null, wishes.today()).any(written.group(1));
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            throw new Mistake("row.day", written.group(1));
        }
        EventTime start =
                moment(parsed, event.getDateStart(), event.getDateStart().getValue());
        if (event.getRecurrenceId() != null) {
            return List.of(appointment(parsed, start, occurrence(parsed, event.getRecurrenceId()), cancelled(event)));
        }
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(appointment(parsed, start, null, cancelled(event)));
        }
        return repeated(parsed, start);
    }

    private List<Entry> repeated(Parsed parsed, EventTime start) {
        VEvent event = parsed.event();
        Occurrences occurrences = new Occurrences(start, wishes.today());
        occurrences.once();
        for (RecurrenceRule rule : event.getProperties(RecurrenceRule.class)) {
            if (rule.getValue() != null) {
                occurrences.repeat(rule.getValue());
            }
        }
        event.getRecurrenceDates()
                .forEach(dates -> dates.getDates().forEach(date -> occurrences.add(moment(parsed, dates, date))));
        event.getExceptionDates()
                .forEach(dates -> dates.getValues().forEach(date -> occurrences.remove(moment(parsed, dates, date))));
        boolean off = cancelled(event);
        Set<String> elsewhere = elsewhere(event);
        return Stream.concat(
                        occurrences.all().stream().map(moment -> appointment(parsed, moment, moment.id(), off)),
                        occurrences.removed().stream().map(moment -> appointment(parsed, moment, moment.id(), true)))
                .filter(entry -> !elsewhere.contains(entry.part()))
                .toList();
    }

    private static boolean cancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    private Entry appointment(Parsed parsed, EventTime moment, @Nullable String occurrence, boolean cancelled) {
        VEvent event = parsed.event();
        String title = event.getSummary() == null
                ? ""
                : Objects.toString(event.getSummary().getValue(), "").strip();
        return new Entry.Appointment(
                uid(event), occurrence, title, moment.day(), moment.at(), lasts(parsed), cancelled);
    }

    /** How long it lasts, unless what is written makes no sense. */
    private static @Nullable Duration lasts(Parsed parsed) {
        Duration lasts = written(parsed.event());
        return lasts == null || lasts.isNegative() || lasts.compareTo(LONGEST) > 0 ? null : lasts;
    }

    private static @Nullable Duration written(VEvent event) {
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        ICalDate start = event.getDateStart().getValue();
        if (event.getDateEnd() == null || event.getDateEnd().getValue() == null || !start.hasTime()) {
            return null;
        }
        return Duration.between(start.toInstant(), event.getDateEnd().getValue().toInstant());
    }

    private String occurrence(Parsed parsed, DateOrDateTimeProperty id) {
        return id.getValue() == null ? "" : moment(parsed, id, id.getValue()).id();
    }

    private EventTime moment(Parsed parsed, ICalProperty property, ICalDate date) {
        TimezoneAssignment defined = parsed.calendar().getTimezoneInfo().getTimezone(property);
        TimeZone named = defined == null ? ZoneNames.of(property.getParameter("TZID")) : defined.getTimeZone();
        return EventTime.of(date, named == null ? zone : named, wishes.zone());
    }

    private static String uid(VEvent event) {
        return event.getUid() == null
                ? ""
                : Objects.toString(event.getUid().getValue(), "").strip();
    }
}
