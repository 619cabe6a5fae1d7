package amity.desk.arrival;

import amity.hours.Reservation;
import amity.hours.Reservations;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Free hours that were asked for and are worked off: hours given on that day. */
@Component
record HoursAcceptance(Reservations reservations, Clock clock) implements Acceptance {
    private static final String REDEEMED = "redeemed";
    private static final String RELEASED = "released";

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        if (!(arrival.submission() instanceof Submission.Redemption asked)) return List.of();
        int quarters = changed.quarters() == null ? asked.quarters() : changed.quarters();
        var on = changed.on() == null ? practice.today(clock) : changed.on();
        var redemption = reservations.redeem(practice, arrival.id(), quarters, on);
        return List.of(new Arrival.Trace(REDEEMED, redemption, ""));
    }

    @Override
    public List<Arrival.Trace> leave(Practice practice, Arrival arrival) {
        if (!(arrival.submission() instanceof Submission.Redemption)) return List.of();
        reservations.release(practice, arrival.id());
        return List.of(new Arrival.Trace(RELEASED, null, ""));
    }

    /** What was asked for is kept for them again, where that much is still left. */
    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        if (!(arrival.submission() instanceof Submission.Redemption asked)) return;
        var reserved = new Reservation(arrival.id(), asked.voucher(), asked.quarters(), arrival.on());
        if (trace.sort().equals(REDEEMED)) {
            reservations.takeBack(practice, reserved, Objects.requireNonNull(trace.record()));
        }
        if (trace.sort().equals(RELEASED)) {
            reservations.reserve(practice, reserved, arrival.client(), arrival.person());
        }
    }
}
