package amity.desk.arrival;

import amity.portal.arrival.Arrival;
import amity.practice.Practice;
import java.util.List;

/** A feature into which something sent is written when it is accepted, and from which it is taken back. */
interface Acceptance {
    /** Writes what of it belongs here, and tells what was written; nothing where none of it does. */
    List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed);

    /** It is settled without being accepted: what was held for it is free again. */
    default List<Arrival.Trace> leave(Practice practice, Arrival arrival) {
        return List.of();
    }

    /** Takes back one thing that was written here; leaves alone what was not. */
    void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace);
}
