package amity.boundary;

import amity.client.Client;
import amity.shell.Days;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** When a side likes to be reached, in its own time zone: on these days, between two times of one day. */
@NamedInterface("shared")
public record ContactHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) implements Terms {
    /** A week, and another for the week whose hours the clocks skip. */
    private static final int DAYS_AHEAD = 15;

    private static final LocalTime LAST = LocalTime.of(23, 59);

    private static final Pattern SPAN = Pattern.compile("\\s*(\\S+?)\\s*(?:-|–| to )\\s*(\\S+?)\\s*");

    static final Map<String, List<String>> USUAL = new ContactHours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))
            .fields();

    public ContactHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) throw Refusal.of("refusal.contact-hours.contact-hours-need-day");
        if (!to.isAfter(from)) throw Refusal.of("refusal.contact-hours.contact-hours-end-later", to, from, LAST);
    }

    /** {@code MONDAY TUESDAY 09:00 17:00}. */
    static ContactHours kept(String row) {
        var words = List.of(row.split(" "));
        int days = words.size() - 2;
        return new ContactHours(
                words.stream().limit(days).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.parse(words.get(days)),
                LocalTime.parse(words.getLast()));
    }

    /** Days ticked or named like {@code mon-thu}; times in fields of their own or in words, like {@code 09:00-17:00}. */
    static ContactHours typed(BoundaryForm form, Words words) {
        var span = SPAN.matcher(form.one("words"));
        boolean inWords = form.typed().containsKey("words");
        if (inWords && !span.matches()) throw new BoundaryForm.Unreadable(words.say("boundary.wrong.span"));
        return new ContactHours(
                form.all("days").stream()
                        .flatMap(typed -> Stream.of(typed.split(",")))
                        .flatMap(typed -> days(typed, words))
                        .collect(Collectors.toSet()),
                time(inWords ? span.group(1) : form.one("opens"), words),
                time(inWords ? span.group(2) : form.one("closes"), words));
    }

    private static LocalTime time(String typed, Words words) {
        return BoundaryForm.read(words, typed, text -> LocalTime.parse(text.length() == 4 ? "0" + text : text), "time");
    }

    private static Stream<DayOfWeek> days(String typed, Words words) {
        var ends = typed.split("-", 2);
        var first = day(ends[0], words);
        var last = day(ends[ends.length - 1], words);
        return Stream.iterate(first, day -> day.plus(1))
                .limit(1 + Math.floorMod(last.getValue() - first.getValue(), 7));
    }

    private static DayOfWeek day(String typed, Words words) {
        var wanted = typed.strip().toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> wanted.length() > 1 && day.name().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> new BoundaryForm.Unreadable(words.say("boundary.wrong.weekday", typed.strip())));
    }

    @Override
    public BoundaryKind kind() {
        return BoundaryKind.HOURS;
    }

    @Override
    public String row() {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")) + " " + from + " " + to;
    }

    @Override
    public Map<String, List<String>> fields() {
        return Map.of(
                "days", days.stream().sorted().map(DayOfWeek::name).toList(),
                "opens", List.of(from.toString()),
                "closes", List.of(to.toString()));
    }

    @Override
    public String said(Words words, Boundary boundary) {
        return shown(words, boundary.zone());
    }

    @Override
    public String wording(Words words, Boundary boundary) {
        return words.say("boundary.wording.hours", shown(words, boundary.zone()));
    }

    @Override
    public String why(Words words, Boundary boundary, Client client) {
        return words.say("boundary.hours." + boundary.side().word(), client.name(), shown(words, boundary.zone()));
    }

    @Override
    public String instead(Words words, List<String> channelsLeft) {
        return words.say("boundary.never");
    }

    /** {@code Monday to Thursday, 09:00 to 17:00 (Europe/London)}. */
    public String shown(Words words, ZoneId zone) {
        return words.say("boundary.hours.shown", shownDays(words), from, to, zone);
    }

    /** Days in a row as a span, from three on. */
    private String shownDays(Words words) {
        var spans = new ArrayList<List<DayOfWeek>>();
        for (var day : new TreeSet<>(days)) {
            if (spans.isEmpty() || spans.getLast().getLast().getValue() != day.getValue() - 1) {
                spans.add(new ArrayList<>());
            }
            spans.getLast().add(day);
        }
        return spans.stream().map(span -> span(words, span)).collect(Collectors.joining(", "));
    }

    private static String span(Words words, List<DayOfWeek> days) {
        return days.size() < 3
                ? days.stream().map(Days::weekday).collect(Collectors.joining(", "))
                : words.say("boundary.hours.span", Days.weekday(days.getFirst()), Days.weekday(days.getLast()));
    }

    @Override
    public boolean closes(ZonedDateTime there) {
        return !hold(there);
    }

    @Override
    public Optional<ZonedDateTime> opens(ZonedDateTime there) {
        return Optional.of(next(there));
    }

    @Override
    public boolean concerns(Action action) {
        return action.reaches();
    }

    boolean hold(ZonedDateTime there) {
        return days.contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(from)
                && there.toLocalTime().isBefore(to);
    }

    /** When they next hold, this time itself if they do. */
    ZonedDateTime next(ZonedDateTime there) {
        return hold(there)
                ? there
                : Stream.iterate(there.toLocalDate(), day -> day.plusDays(1))
                        .limit(DAYS_AHEAD)
                        .flatMap(day -> openings(day, there))
                        .findFirst()
                        .orElseThrow();
    }

    /** On one day the hours are entered when they begin, or when the clock is put on or back into them. */
    private Stream<ZonedDateTime> openings(LocalDate day, ZonedDateTime there) {
        var zone = there.getZone();
        var begin = day.atTime(from).atZone(zone);
        var midnight = day.atStartOfDay(zone);
        var turn = zone.getRules().nextTransition(midnight.toInstant().minusNanos(1));
        return Stream.of(
                        begin,
                        begin.withLaterOffsetAtOverlap(),
                        turn == null ? begin : turn.getInstant().atZone(zone))
                .filter(time -> !time.isBefore(there) && time.toLocalDate().equals(day) && hold(time))
                .sorted(Comparator.comparing(ZonedDateTime::toInstant))
                .limit(1);
    }
}
