package amity.exchange.tools;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Attendee;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one calendar say.
 *
 * @param zones the calendar's own time zones, by their id
 * @param moved the occurrences that stand as events of their own
 */
record Events(Map<String, String> zones, Set<String> moved, boolean old, Wishes wishes) {
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
                moved.add(uid(parsed.event()) + "/"
                        + occurrence(parsed, parsed.event().getRecurrenceId()));
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
            String own = parsed.event().getRecurrenceId() == null
                    ? uid
                    : uid + "/" + occurrence(parsed, parsed.event().getRecurrenceId());
            String content = Identity.hash(List.of(STAMPS.matcher(block.text()).replaceAll("")));
            String key = uid.isEmpty() ? content : own;
            int seen = ordinals.next(key);
            if (entries.isEmpty()) {
                return new Row.LeftOut(
                        block.line(), key + (seen == 1 ? "" : "~" + seen), content, Why.of("left-out.long-past"));
            }
            if (seen > 1 && !uid.isEmpty()) {
                return new Row.LeftOut(block.line(), key + "~" + seen, content, Why.of("left-out.again"));
            }
            return new Row.Said(block.line(), seen == 1 ? key : key + "~" + seen, content, entries);
        } catch (Mistake mistake) {
            return new Row.Wrong(block.line(), mistake.why(), block.text());
        }
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
            return List.of(appointment(parsed, start, occurrence(parsed, event.getRecurrenceId())));
        }
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(appointment(parsed, start, null));
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
        List<Entry> entries = new ArrayList<>();
        for (EventTime moment : occurrences.all()) {
            if (!moved.contains(uid(event) + "/" + moment.id())) {
                entries.add(appointment(parsed, moment, moment.id()));
            }
        }
        return entries;
    }

    private Entry appointment(Parsed parsed, EventTime moment, @Nullable String occurrence) {
        VEvent event = parsed.event();
        String title = event.getSummary() == null
                ? ""
                : Objects.toString(event.getSummary().getValue(), "").strip();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        return new Entry.Appointment(
                uid(event), occurrence, title, moment.day(), moment.at(), lasts(parsed), emails(event), cancelled);
    }

    private static List<String> emails(VEvent event) {
        Stream<@Nullable String> organiser = event.getOrganizer() == null
                ? Stream.empty()
                : Stream.of(email(
                        event.getOrganizer().getEmail(), event.getOrganizer().getUri()));
        Stream<@Nullable String> attendees = event.getAttendees().stream().map(Events::email);
        return Stream.concat(organiser, attendees)
                .filter(Objects::nonNull)
                .map(email -> email.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(email -> email.contains("@"))
                .distinct()
                .toList();
    }

    private static @Nullable String email(Attendee attendee) {
        return email(attendee.getEmail(), attendee.getUri());
    }

    private static @Nullable String email(@Nullable String email, @Nullable String address) {
        if (email != null || address == null) {
            return email;
        }
        return address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
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
        TimezoneAssignment zone = parsed.calendar().getTimezoneInfo().getTimezone(property);
        return EventTime.of(date, zone == null ? null : zone.getTimeZone(), wishes.zone());
    }

    private static String uid(VEvent event) {
        return event.getUid() == null
                ? ""
                : Objects.toString(event.getUid().getValue(), "").strip();
    }
}
