package amity.boundary;

import amity.moment.Proposals;
import amity.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * The lines drawn between the practice and one client: all boundaries that hold there, of either side.
 *
 * @param zone that of the practice
 */
@NamedInterface("shared")
public record Lines(List<Boundary> drawn, ZoneId zone) {
    /** Clocks are put on and back within a year; hours that have not met by then never do. */
    private static final Duration AHEAD = Duration.ofDays(400);

    public Lines {
        drawn = List.copyOf(drawn);
    }

    public Stream<Boundary> of(BoundaryKind kind) {
        return drawn.stream().filter(boundary -> boundary.kind() == kind);
    }

    public Stream<Boundary> topics(LocalDate day) {
        return of(BoundaryKind.TOPIC).filter(boundary -> boundary.isOn(day));
    }

    /** A text speaks of what is not to be brought up on a day: it is not proposed. */
    public boolean leaveOut(String text, LocalDate day) {
        return topics(day).anyMatch(boundary -> boundary.terms() instanceof Topic topic && topic.isIn(text));
    }

    List<Boundary> crossedBy(Action action) {
        return way(action).closed(action.at());
    }

    /** The next time at which the action crosses none of them; empty where there is no such time. */
    Optional<OffsetDateTime> next(Action action) {
        return next(way(action), action.at());
    }

    /** The next time at which they can be reached and we like to, whatever it is about. */
    Optional<OffsetDateTime> nextReach(Action action) {
        var times = way(action).boundaries().stream()
                .filter(boundary -> boundary.kind().is(BoundaryKind.Trait.OF_TIME))
                .toList();
        return next(new Way(Set.of(), times), action.at());
    }

    /** When, after a time at which they can be reached, they no longer can, by their own clock; empty where they have said no hours, or are closed then. */
    public Optional<OffsetDateTime> reachedUntil(Instant at) {
        var theirs = of(BoundaryKind.HOURS)
                .filter(boundary -> !boundary.isOurs())
                .filter(boundary -> boundary.isOn(at.atZone(boundary.zone()).toLocalDate()))
                .toList();
        return theirs.stream().anyMatch(boundary -> boundary.isInTheWay(at))
                ? Optional.empty()
                : theirs.stream()
                        .flatMap(boundary -> boundary.terms() instanceof ContactHours hours
                                ? Stream.of(at.atZone(boundary.zone())
                                        .with(hours.to())
                                        .toOffsetDateTime())
                                : Stream.empty())
                        .min(Comparator.comparing(OffsetDateTime::toInstant));
    }

    /** When they like to be reached, as it is said: {@code Monday to Thursday, 09:00 to 17:00 (Europe/London)}. */
    public List<String> theirHours(Words words) {
        return of(BoundaryKind.HOURS)
                .filter(boundary -> !boundary.isOurs())
                .flatMap(boundary -> boundary.terms() instanceof ContactHours hours
                        ? Stream.of(hours.shown(words, boundary.zone()))
                        : Stream.empty())
                .toList();
    }

    /** The channels that no side has closed at a time, in their usual order. */
    List<String> channelsLeft(Instant at) {
        return channelsLeft(boundary -> boundary.isInTheWay(at));
    }

    /** What undated boundaries leave no choice of: {@code hours} that never meet, {@code channels} all closed. */
    public List<String> nothingLeft(Instant at) {
        var hours = of(BoundaryKind.HOURS).filter(Lines::isForGood).toList();
        return Stream.of(
                        next(new Way(Set.of(), hours), at).isEmpty() ? "hours" : "",
                        channelsLeft(Lines::isForGood).isEmpty() ? "channels" : "")
                .filter(left -> !left.isEmpty())
                .toList();
    }

    private List<String> channelsLeft(Predicate<Boundary> which) {
        var closing = drawn.stream()
                .filter(which)
                .flatMap(boundary ->
                        boundary.terms() instanceof Channels channels ? Stream.of(channels) : Stream.<Channels>empty())
                .toList();
        return Proposals.channels().stream()
                .filter(channel -> closing.stream().noneMatch(channels -> channels.closes(channel)))
                .toList();
    }

    private static boolean isForGood(Boundary boundary) {
        return boundary.to() == null;
    }

    private Way way(Action action) {
        return new Way(
                Channels.waysOf(action),
                drawn.stream()
                        .filter(boundary -> boundary.terms().concerns(action))
                        .toList());
    }

    private Optional<OffsetDateTime> next(Way way, Instant from) {
        var end = way.lastDay().orElse(from).plus(AHEAD);
        var at = from;
        while (at.isBefore(end)) {
            var closed = way.closed(at);
            if (closed.isEmpty())
                return Optional.of(at.atZone(theirs().orElse(zone)).toOffsetDateTime());
            var opens = Way.opens(closed, at);
            if (opens.isEmpty()) return Optional.empty();
            at = opens.get();
        }
        return Optional.empty();
    }

    /** Their time zone, where they have said hours. */
    Optional<ZoneId> theirs() {
        return of(BoundaryKind.HOURS)
                .filter(boundary -> !boundary.isOurs())
                .findFirst()
                .map(Boundary::zone);
    }

    /** What an action has to pass, and the channels of which any would do for it. */
    private record Way(Set<String> channels, List<Boundary> boundaries) {
        List<Boundary> closed(Instant at) {
            var closed = boundaries.stream()
                    .filter(boundary -> boundary.isInTheWay(at))
                    .toList();
            return isChannelLeft(closed)
                    ? closed.stream()
                            .filter(boundary -> boundary.kind() != BoundaryKind.CHANNEL)
                            .toList()
                    : closed;
        }

        private boolean isChannelLeft(List<Boundary> closed) {
            var ways = new HashSet<>(channels);
            closed.forEach(boundary -> {
                if (boundary.terms() instanceof Channels terms) ways.removeIf(terms::closes);
            });
            return !ways.isEmpty();
        }

        /** When all of them give way; of the closed channels one is enough. */
        static Optional<Instant> opens(List<Boundary> closed, Instant at) {
            var others = closed.stream()
                    .filter(boundary -> boundary.kind() != BoundaryKind.CHANNEL)
                    .toList();
            var channels = closed.stream().flatMap(channel -> channel.givesWay(at).stream());
            if (others.isEmpty()) return channels.min(Comparator.naturalOrder());
            var times = others.stream().map(boundary -> boundary.givesWay(at)).toList();
            return times.stream().allMatch(Optional::isPresent)
                    ? times.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                    : Optional.empty();
        }

        Optional<Instant> lastDay() {
            return boundaries.stream()
                    .filter(boundary -> boundary.to() != null)
                    .map(boundary -> boundary.to()
                            .plusDays(1)
                            .atStartOfDay(boundary.zone())
                            .toInstant())
                    .max(Comparator.naturalOrder());
        }
    }
}
