package amity.desk.arrival;

import amity.moment.Moment;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.ClientNo;
import amity.portal.arrival.ClientNoes;
import amity.portal.arrival.SentWords;
import amity.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a no of theirs, by what they have said since: each time with the talk in which they did. */
@Component
record NoEnd(ClientNoes noes, MomentAcceptance moments, SentWords said) implements Acceptance {
    private static final String LIFTED = "lifted";

    /** What they said earlier no longer holds where they say otherwise now. */
    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        var answered = noes.answeredBy(practice, arrival);
        if (answered.isEmpty()) return List.of();
        var wrote = String.join(". ", said.lines(arrival.submission()));
        var talk = moments.told(practice, arrival, wrote);
        return lift(practice, answered, talk);
    }

    List<Arrival.Trace> lift(Practice practice, Arrival arrival, Set<UUID> ended, Moment talk) {
        return lift(
                practice,
                noes.holding(practice, arrival.client()).stream()
                        .filter(no -> ended.contains(no.id()))
                        .toList(),
                talk);
    }

    private List<Arrival.Trace> lift(Practice practice, List<ClientNo> ended, Moment talk) {
        var traces = new ArrayList<Arrival.Trace>();
        traces.add(MomentAcceptance.trace(talk));
        for (var no : ended) {
            noes.lift(practice, no.id(), talk.id());
            traces.add(new Arrival.Trace(LIFTED, no.id(), ""));
        }
        return traces;
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        if (trace.sort().equals(LIFTED)) {
            noes.holdAgain(practice, Objects.requireNonNull(trace.record()));
        }
    }
}
