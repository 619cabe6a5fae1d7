package amity.desk.arrival;

import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.Agreements;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.SentWords;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What they said to how both support each other: a word between the two, and the end of it where they stop. */
@Component
record SupportAcceptance(Agreements agreements, MomentAcceptance moments, SentWords said) implements Acceptance {
    private static final String STOPPED = "agreement";

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        if (!(arrival.submission() instanceof Submission.Agreed agreed)) return List.of();
        var traces = new ArrayList<Arrival.Trace>();
        var line = said.lines(new Submission.Agreed(agreed.agreement(), agreed.word(), changed.words(agreed.words())));
        traces.add(MomentAcceptance.trace(moments.told(practice, arrival, String.join(": ", line))));
        if (agreed.word() == Submission.Agreed.Word.STOP) {
            agreements
                    .inForce(practice, arrival.client())
                    .filter(one -> one.id().value().equals(agreed.agreement()))
                    .ifPresent(one -> {
                        agreements.stop(practice, one.id(), agreed.words().isEmpty() ? null : agreed.words());
                        traces.add(new Arrival.Trace(STOPPED, one.id().value(), ""));
                    });
        }
        return traces;
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        if (trace.sort().equals(STOPPED)) {
            agreements.resume(practice, new Agreement.Id(Objects.requireNonNull(trace.record())));
        }
    }
}
