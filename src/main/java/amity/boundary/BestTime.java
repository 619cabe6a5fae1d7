package amity.boundary;

import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When something would be welcome: one time for all concerns that end by waiting, and not at night where the day would do as well. */
@Component
record BestTime(Words words) {
    private static final int TRIES = 30;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EARLY = LocalTime.of(7, 0);

    /** Rules of other features whose concerns end by waiting alone. */
    private static final Set<String> TIMES = Set.of("page-hours", "ask-distance");

    /** The concerns, with one common next good time for all of them that end by waiting. */
    List<Concern> settle(Action action, GuardView standing, Function<Action, List<Concern>> judge) {
        var found = judge.apply(action);
        if (found.stream().allMatch(concern -> concern.nextGoodTime() == null)) return found;
        var best = next(action, found, judge)
                .map(at -> byDay(action, at, standing, judge))
                .map(at -> at.atZone(theirs(found, standing)).toOffsetDateTime())
                .orElse(null);
        return found.stream()
                .map(concern -> timed(concern, best, standing.practice()))
                .toList();
    }

    /** The first time at which no concern is left that ends by waiting. */
    private static Optional<Instant> next(Action action, List<Concern> found, Function<Action, List<Concern>> judge) {
        var at = action.at();
        var left = found;
        for (int tried = 0; tried < TRIES; tried++) {
            var until = until(left);
            if (until.isEmpty()) return Optional.of(at);
            if (!until.get().isAfter(at)) return Optional.empty();
            at = until.get();
            left = judge.apply(action.at(at));
        }
        return Optional.empty();
    }

    private static Optional<Instant> until(List<Concern> found) {
        return found.stream()
                .map(Concern::nextGoodTime)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder());
    }

    /** Nobody is called at midnight, where later on the same day is as good. */
    private static Instant byDay(Action action, Instant at, GuardView standing, Function<Action, List<Concern>> judge) {
        var zone = standing.practice().zone();
        var here = at.atZone(zone);
        return here.toLocalTime().isBefore(EARLY)
                ? Stream.of(MORNING, LocalTime.of(8, 0), EARLY)
                        .map(time ->
                                here.toLocalDate().atTime(time).atZone(zone).toInstant())
                        .filter(later -> until(judge.apply(action.at(later))).isEmpty())
                        .findFirst()
                        .orElse(at)
                : at;
    }

    /** A concern that only waiting ends says when; one with another way out says that and when. */
    private Concern timed(Concern concern, @Nullable OffsetDateTime best, Practice practice) {
        if (concern.nextGoodTime() == null) return concern;
        var when = best == null
                ? words.say("boundary.never")
                : words.say("boundary.best", shown(words, best, practice.zone()));
        var instead = concern.instead();
        return concern.at(best, instead == null || waits(concern.rule()) ? when : instead + " " + when);
    }

    private static boolean waits(String rule) {
        return TIMES.contains(rule)
                || BoundaryKind.ofRule(rule)
                        .filter(kind -> kind.is(BoundaryKind.Trait.OF_TIME))
                        .isPresent();
    }

    /** By their clock, where they have said when they can be reached: as a boundary, or on their page. */
    private static ZoneId theirs(List<Concern> found, GuardView standing) {
        var lines = standing.lines();
        return lines.theirs()
                .or(() -> found.stream()
                        .filter(concern -> concern.rule().equals("page-hours"))
                        .map(Concern::nextGoodTime)
                        .filter(Objects::nonNull)
                        .<ZoneId>map(OffsetDateTime::getOffset)
                        .findFirst())
                .orElse(lines.zone());
    }

    /** {@code Monday 23 November, 14:00 your time (09:00 theirs)}: by the user’s own clock, with theirs beside it where it shows another time. */
    static String shown(Words words, OffsetDateTime theirs, ZoneId ours) {
        var here = theirs.atZoneSameInstant(ours);
        var said = words.say("boundary.best.ours", Days.named(here), Days.time(here));
        if (here.getOffset().equals(theirs.getOffset())) return said;
        var there = Days.time(theirs);
        return here.toLocalDate().equals(theirs.toLocalDate())
                ? words.say("boundary.best.theirs", said, there)
                : words.say("boundary.best.theirs.day", said, Days.weekday(theirs.getDayOfWeek()), there);
    }
}
