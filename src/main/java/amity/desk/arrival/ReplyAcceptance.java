package amity.desk.arrival;

import amity.moment.Kind;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What they answered to something they were asked: the next step of that ask, and their words where there are any. */
@Component
record ReplyAcceptance(Asks asks, MomentAcceptance moments, Clock clock) implements Acceptance {
    private static final String STEP = "ask";
    private static final int LATER_DAYS = 30;

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        return switch (arrival.submission()) {
            case Submission.Reply reply -> reply(practice, arrival, reply, changed.words(reply.words()));
            case Submission.Testimonial(var ask, var said)
            when ask != null -> List.of(given(practice, arrival, ask, changed.words(said)));
            default -> List.of();
        };
    }

    /** The ask while something of it is still to come; one that was taken back or given meanwhile is left as it is. */
    private @Nullable Ask open(Practice practice, Arrival arrival, UUID id) {
        return asks.of(practice, arrival.client()).stream()
                .filter(ask -> ask.id().value().equals(id) && ask.isOpen() && ask.state() != AskState.PLANNED)
                .findFirst()
                .orElse(null);
    }

    private List<Arrival.Trace> reply(Practice practice, Arrival arrival, Submission.Reply reply, String said) {
        var traces = new ArrayList<Arrival.Trace>();
        var ask = open(practice, arrival, reply.ask());
        if (ask != null) {
            step(practice, ask, reply.word(), traces);
        }
        if (!said.isEmpty()) {
            traces.add(MomentAcceptance.trace(moments.told(practice, arrival, said)));
        }
        return traces;
    }

    private void step(Practice practice, Ask ask, Submission.Reply.Word word, List<Arrival.Trace> traces) {
        switch (word) {
            case YES -> {
                if (ask.state() == AskState.ASKED) {
                    asks.agreed(practice, ask.id(), null);
                    traces.add(new Arrival.Trace(STEP, ask.id().value(), AskState.AGREED.word()));
                }
            }
            case NO -> {
                asks.declined(practice, ask.id(), null, false);
                traces.add(new Arrival.Trace(STEP, ask.id().value(), AskState.DECLINED.word()));
            }
            case LATER -> asks.remind(practice, ask.id(), practice.today(clock).plusDays(LATER_DAYS));
        }
    }

    private Arrival.Trace given(Practice practice, Arrival arrival, UUID id, String said) {
        var ask = open(practice, arrival, id);
        if (ask == null) return moments.received(practice, arrival, Kind.MENTION, said);
        asks.given(practice, ask.id(), null, said);
        return new Arrival.Trace(STEP, id, AskState.GIVEN.word());
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        if (trace.sort().equals(STEP)) {
            var ask = asks.get(practice, new Ask.Id(Objects.requireNonNull(trace.record())));
            if (ask.state().word().equals(trace.words())) {
                asks.undo(practice, ask.id());
            }
        }
    }
}
