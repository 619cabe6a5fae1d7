package amity.command;

import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.boundary.ContactHours;
import amity.boundary.Leave;
import amity.boundary.SocialMedia;
import amity.boundary.Terms;
import amity.boundary.Topic;
import amity.boundary.Visiting;
import amity.boundary.Zones;
import amity.client.Client;
import amity.shell.Ids;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a boundary is set on the command line: what it asks for in words, the rest by options. */
final class BoundarySetting {
    private static final Pattern SPAN = Pattern.compile("\\s*(\\S+?)\\s*(?:-|–| to )\\s*(\\S+?)\\s*");

    @Option(names = "--whose", paramLabel = "theirs|ours|both")
    private @Nullable String whose;

    @Option(names = "--days", paramLabel = "mon-fri|mon,wed")
    private String days = "mon-fri";

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--only")
    private boolean only;

    @Option(names = "--invitations")
    private boolean invitations;

    @Option(names = "--block")
    private boolean block;

    @Option(names = "--to-say")
    private boolean toSay;

    Boundary read(Terms.Kind kind, String words, @Nullable Client client, Book book, Command command) {
        return new Boundary(
                Ids.next(),
                client == null ? null : client.id(),
                side(client, command),
                terms(kind, words, command),
                block,
                from,
                to == null && kind == Terms.Kind.LEAVE ? from : to,
                zone(book, command),
                toSay ? book.today() : null,
                null);
    }

    private Terms terms(Terms.Kind kind, String words, Command command) {
        return switch (kind) {
            case HOURS -> hours(words, command);
            case CHANNEL ->
                new Channels(
                        only,
                        Arrays.stream(words.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toSet()));
            case TOPIC -> new Topic(words);
            case SOCIAL -> new SocialMedia();
            case VISITING -> new Visiting(invitations);
            case LEAVE -> new Leave(words);
        };
    }

    private ContactHours hours(String words, Command command) {
        var span = SPAN.matcher(words);
        if (!span.matches()) {
            throw command.wrong("refusal.boundary-setting.when-when-amity-boundary");
        }
        return new ContactHours(week(command), time(span.group(1), command), time(span.group(2), command));
    }

    private Set<DayOfWeek> week(Command command) {
        var week = EnumSet.noneOf(DayOfWeek.class);
        for (var part : days.split(",")) {
            var ends = part.split("-", 2);
            var last = day(ends[ends.length - 1], command);
            for (var day = day(ends[0], command); ; day = day.plus(1)) {
                week.add(day);
                if (day == last) break;
            }
        }
        return week;
    }

    private static DayOfWeek day(String word, Command command) {
        var wanted = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> wanted.length() > 1 && day.name().startsWith(wanted))
                .findFirst()
                .orElseThrow(() -> command.wrong("refusal.boundary-setting.no-day-week-write", word));
    }

    private static LocalTime time(String word, Command command) {
        try {
            return LocalTime.parse(word.length() == 4 ? "0" + word : word);
        } catch (DateTimeException noTime) {
            throw command.wrong("refusal.boundary-setting.no-time-write-like", word);
        }
    }

    private ZoneId zone(Book book, Command command) {
        try {
            return zone == null ? book.practice().zone() : Zones.named(zone);
        } catch (DateTimeException noZone) {
            throw command.wrong("refusal.boundary-setting.no-time-zone-write", zone);
        }
    }

    private Boundary.Side side(@Nullable Client client, Command command) {
        var word = whose == null ? (client == null ? "ours" : "theirs") : whose.toLowerCase(Locale.ROOT);
        return Arrays.stream(Boundary.Side.values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElseThrow(() -> command.wrong("refusal.boundary-setting.none-theirs-ours-both", whose));
    }
}
