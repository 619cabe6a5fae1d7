package amity.boundary.web;

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
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a boundary from what was typed, or refuses it in one sentence. */
@Component
class TypedBoundaries {
    private final Words words;
    private final Clock clock;

    TypedBoundaries(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Boundary read(Practice practice, Client.@Nullable Id client, BoundaryForm typed) {
        var side = client == null ? Boundary.Side.OURS : side(typed);
        var from = day(typed.from());
        var to = day(typed.to());
        var terms = terms(typed);
        var zone = typed.in(typed.zone()).isEmpty() ? practice.zone() : read(typed.zone(), Zones::named, "zone");
        return new Boundary(
                Ids.next(),
                client,
                side,
                terms,
                "block".equals(typed.force()),
                from,
                to == null && terms instanceof Leave ? from : to,
                zone,
                "to-say".equals(typed.say()) ? practice.today(clock) : null,
                null);
    }

    static Terms.Kind kind(@Nullable String word) {
        return List.of(Terms.Kind.values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(Terms.Kind.HOURS);
    }

    private Terms terms(BoundaryForm typed) {
        return switch (kind(typed.kind())) {
            case HOURS ->
                new ContactHours(
                        said(typed.days()).stream()
                                .map(day -> read(day, DayOfWeek::valueOf, "weekday"))
                                .collect(Collectors.toSet()),
                        read(typed.opens(), LocalTime::parse, "time"),
                        read(typed.closes(), LocalTime::parse, "time"));
            case LEAVE -> new Leave(typed.in(typed.words()));
            case CHANNEL -> new Channels("only".equals(typed.way()), new HashSet<>(said(typed.channels())));
            case TOPIC -> new Topic(typed.in(typed.words()));
            case SOCIAL -> new SocialMedia();
            case VISITING -> new Visiting("yes".equals(typed.invitations()));
        };
    }

    private Boundary.Side side(BoundaryForm typed) {
        return read(typed.whose(), word -> Keyword.of(Boundary.Side.class, word), "whose");
    }

    @Nullable
    LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : read(text, LocalDate::parse, "day");
    }

    private static List<String> said(@Nullable List<String> several) {
        return several == null ? List.of() : several;
    }

    private <T> T read(@Nullable String text, Function<String, T> reading, String wrong) {
        var typed = Objects.requireNonNullElse(text, "").strip();
        try {
            return reading.apply(typed);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new Refusal(words.say("boundary.wrong." + wrong, typed));
        }
    }
}
