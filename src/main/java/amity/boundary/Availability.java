package amity.boundary;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a client can be reached and we like to: the contact hours and the leave of both sides. */
public record Availability(List<ContactHours> hours, List<Leave> leave, ZoneId zone) {
    private static final int TURNS = 400;

    /** The hours that do not hold at an instant, theirs first. */
    Stream<ContactHours> closed(Instant at) {
        return hours.stream()
                .filter(kept -> !kept.hold(at.atZone(zone)))
                .sorted((one, other) -> Boolean.compare(one.ours(), other.ours()));
    }

    /** The leave within which an instant falls, theirs in their own zone. */
    Stream<Leave> away(Instant at) {
        return leave.stream().filter(kept -> kept.on(at.atZone(zoneOf(kept)).toLocalDate()));
    }

    /** The next time at which all hours hold and nobody is away; empty where the hours of the two never meet. */
    Optional<OffsetDateTime> next(Instant at) {
        var time = at.atZone(zoneOfTheirs());
        for (var turn = 0; turn < TURNS; turn++) {
            var later = later(time);
            if (later.toInstant().equals(time.toInstant())) {
                return Optional.of(later.withZoneSameInstant(zoneOfTheirs()).toOffsetDateTime());
            }
            time = later;
        }
        return Optional.empty();
    }

    private ZonedDateTime later(ZonedDateTime time) {
        var back = away(time.toInstant())
                .map(kept -> kept.to().plusDays(1).atStartOfDay(zoneOf(kept)))
                .findFirst();
        return back.orElseGet(() -> closed(time.toInstant())
                .findFirst()
                .map(kept -> kept.next(time))
                .orElse(time));
    }

    private ZoneId zoneOf(Leave kept) {
        return kept.ours() ? zone : zoneOfTheirs();
    }

    private ZoneId zoneOfTheirs() {
        return hours.stream()
                .filter(kept -> !kept.ours())
                .findFirst()
                .map(ContactHours::zone)
                .orElse(zone);
    }
}
