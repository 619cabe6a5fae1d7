package amity.desk.arrival;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.boundary.ContactHours;
import amity.boundary.Terms;
import amity.client.Client;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.portal.arrival.Submission.Wish;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When and how they can be reached: boundaries of theirs that both know. */
@Component
record BoundaryAcceptance(Boundaries boundaries) implements Acceptance {
    private static final String BOUNDARY = "boundary";
    private static final String BEFORE = "hours-before";

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        return switch (arrival.submission()) {
            case Submission.Reach reach -> {
                var traces = new ArrayList<>(before(practice, arrival.client()));
                traces.add(keep(practice, arrival.client(), reach.hours(), reach.zone()));
                yield traces;
            }
            case Submission.Preferences preferences ->
                preferences.wishes().contains(Wish.DO_NOT_WRITE)
                        ? List.of(keep(
                                practice,
                                arrival.client(),
                                Channels.not("email", "message", "letter"),
                                practice.zone()))
                        : List.of();
            default -> List.of();
        };
    }

    private Arrival.Trace keep(Practice practice, Client.Id client, Terms terms, ZoneId zone) {
        var kept = boundaries.keep(
                practice, Boundary.of(client, Boundary.Side.THEIRS, terms, zone).blocking());
        return new Arrival.Trace(BOUNDARY, kept.id(), "");
    }

    /** The hours whose place the new ones take. */
    private List<Arrival.Trace> before(Practice practice, Client.Id client) {
        return boundaries.all(practice).stream()
                .filter(one -> client.equals(one.client()) && one.side() == Boundary.Side.THEIRS)
                .filter(one -> one.from() == null && one.to() == null)
                .flatMap(one -> one.terms() instanceof ContactHours hours
                        ? Stream.of(new Arrival.Trace(BEFORE, one.id(), written(one, hours)))
                        : Stream.<Arrival.Trace>empty())
                .toList();
    }

    /** {@code MONDAY+FRIDAY 09:00 17:00 Europe/London block}. */
    private static String written(Boundary boundary, ContactHours hours) {
        return Stream.of(
                        hours.days().stream().map(DayOfWeek::name).collect(Collectors.joining("+")),
                        hours.from(),
                        hours.to(),
                        boundary.zone(),
                        boundary.blocks() ? "block" : "warn")
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        var record = trace.record();
        if (trace.sort().equals(BOUNDARY) && record != null) {
            boundaries.find(practice, record).ifPresent(kept -> boundaries.forget(practice, kept.id()));
        }
        if (trace.sort().equals(BEFORE)) {
            var said = trace.words().split(" ");
            var days = Stream.of(said[0].split("\\+")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
            var hours = new ContactHours(days, LocalTime.parse(said[1]), LocalTime.parse(said[2]));
            var before = Boundary.of(arrival.client(), Boundary.Side.THEIRS, hours, ZoneId.of(said[3]));
            boundaries.keep(practice, said[4].equals("block") ? before.blocking() : before);
        }
    }
}
