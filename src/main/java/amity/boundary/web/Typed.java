package amity.boundary.web;

import amity.boundary.ContactHours;
import amity.boundary.Leave;
import amity.client.Client;
import amity.shell.Ids;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the two forms say, as typed; read, or refused in one sentence. */
record Typed(
        @Nullable List<String> days,
        @Nullable String whose,
        @Nullable String from,
        @Nullable String to,
        @Nullable String zone,
        @Nullable String words) {

    ContactHours hours(Client.@Nullable Id client, Words said) {
        var week = said(days).stream()
                .map(day -> read(day, DayOfWeek::valueOf, "boundary.wrong.weekday", said))
                .collect(Collectors.toSet());
        return new ContactHours(
                Ids.next(),
                client,
                client == null || "ours".equals(whose),
                week,
                read(from, LocalTime::parse, "boundary.wrong.time", said),
                read(to, LocalTime::parse, "boundary.wrong.time", said),
                read(zone, Typed::zone, "boundary.wrong.zone", said));
    }

    Leave leave(Client.@Nullable Id client, Words said) {
        var first = read(from, LocalDate::parse, "boundary.wrong.day", said);
        var last = to == null || to.isBlank() ? first : read(to, LocalDate::parse, "boundary.wrong.day", said);
        return new Leave(Ids.next(), client, first, last, words == null ? "" : words.strip());
    }

    private static List<String> said(@Nullable List<String> days) {
        return days == null ? List.of() : days;
    }

    /** By its whole name or its city, however written: {@code Europe/Paris}, {@code new york}. */
    private static ZoneId zone(String text) {
        var wanted = text.replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(wanted)
                        || id.regionMatches(true, id.lastIndexOf('/') + 1, wanted, 0, wanted.length())
                                && id.length() - id.lastIndexOf('/') - 1 == wanted.length())
                .min((one, other) -> Integer.compare(rank(one, wanted), rank(other, wanted)))
                .map(ZoneId::of)
                .orElseThrow(() -> new DateTimeException(text));
    }

    private static int rank(String id, String wanted) {
        return id.equalsIgnoreCase(wanted) ? 0 : id.startsWith("posix") || id.startsWith("SystemV") ? 2 : 1;
    }

    private static <T> T read(@Nullable String text, Function<String, T> reading, String otherwise, Words said) {
        var typed = Objects.requireNonNullElse(text, "").strip();
        try {
            return reading.apply(typed);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Refused(said.say(otherwise, typed));
        }
    }
}
