package amity.desk.arrival;

import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to what clients sent: accepts it, as it is or changed; notes the talk about it; answers a request; and takes that back. */
@Component
@Transactional
public class ArrivalDecisions {
    private final Arrivals arrivals;
    private final List<Acceptance> takings;
    private final MomentAcceptance moments;
    private final NoEnd lifting;
    private final Words words;

    ArrivalDecisions(
            Arrivals arrivals, List<Acceptance> takings, MomentAcceptance moments, NoEnd lifting, Words words) {
        this.arrivals = arrivals;
        this.takings = takings;
        this.moments = moments;
        this.lifting = lifting;
        this.words = words;
    }

    /** Writes it where it belongs; the client’s no holds on whether it is written or not. */
    public Arrival accept(Practice practice, UUID id, ArrivalChange changed) {
        var arrival = waiting(practice, id);
        if (arrival.isRequest()) throw new Refusal(words.say("arrival.wrong.request"));
        var wrote = takings.stream()
                .flatMap(taking -> taking.take(practice, arrival, changed).stream())
                .toList();
        arrivals.settle(practice, id, Arrival.How.ACCEPTED, "", wrote);
        return arrivals.get(practice, id);
    }

    /**
     * It was talked about: that is a talk, and what they said ends what no longer holds.
     *
     * @param ended the noes of theirs that the talk has ended
     */
    public Arrival talked(Practice practice, UUID id, String said, Set<UUID> ended) {
        if (said.isBlank()) throw new Refusal(words.say("arrival.wrong.talk"));
        var arrival = arrivals.get(practice, id);
        var talk = moments.talk(practice, arrival, said.strip(), null);
        var wrote = new ArrayList<>(lifting.lift(practice, arrival, ended, talk));
        if (!arrival.waits()) {
            arrivals.alsoWrote(practice, id, wrote);
        } else if (!arrival.isRequest()) {
            wrote.addAll(left(practice, arrival));
            arrivals.settle(practice, id, Arrival.How.TALKED, said, wrote);
        } else {
            arrivals.alsoWrote(practice, id, wrote); // it still has to be answered
        }
        return arrivals.get(practice, id);
    }

    /** It was read, and nothing comes of it. */
    public Arrival seen(Practice practice, UUID id) {
        var arrival = waiting(practice, id);
        if (arrival.isRequest()) throw new Refusal(words.say("arrival.wrong.request"));
        arrivals.settle(practice, id, Arrival.How.SEEN, "", left(practice, arrival));
        return arrivals.get(practice, id);
    }

    /** A request is answered, at the address that was known before. */
    public Arrival answered(Practice practice, UUID id, String said) {
        var arrival = waiting(practice, id);
        if (!arrival.isRequest()) throw new Refusal(words.say("arrival.wrong.no-request"));
        var line = said.isBlank() ? words.say("arrival.moment.answered") : said.strip();
        var talk = moments.talk(practice, arrival, line, "email");
        arrivals.settle(practice, id, Arrival.How.ANSWERED, line, List.of(MomentAcceptance.trace(talk)));
        return arrivals.get(practice, id);
    }

    /** It waits again, and what was written for it is taken back. */
    public Arrival undo(Practice practice, UUID id) {
        var arrival = arrivals.get(practice, id);
        if (arrival.waits()) throw new Refusal(words.say("arrival.wrong.undo"));
        for (var trace : arrivals.wrote(practice, id).reversed()) {
            takings.forEach(taking -> taking.takeBack(practice, arrival, trace));
        }
        arrivals.reopen(practice, id);
        return arrivals.get(practice, id);
    }

    private List<Arrival.Trace> left(Practice practice, Arrival arrival) {
        return takings.stream()
                .flatMap(taking -> taking.leave(practice, arrival).stream())
                .toList();
    }

    private Arrival waiting(Practice practice, UUID id) {
        var arrival = arrivals.get(practice, id);
        if (!arrival.waits()) throw new Refusal(words.say("arrival.settled-already"));
        return arrival;
    }
}
