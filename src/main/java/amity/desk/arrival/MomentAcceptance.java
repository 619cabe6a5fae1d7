package amity.desk.arrival;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Submission;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What they gave by what they sent: words about us, an invited suggestion, somebody sent to us. Each is a moment received on the day it came. */
@Component
record MomentAcceptance(Ledger ledger, Words words) implements Acceptance {
    static final String MOMENT = "moment";

    @Override
    public List<Arrival.Trace> take(Practice practice, Arrival arrival, ArrivalChange changed) {
        return note(arrival, changed)
                .map(note -> List.of(record(practice, note)))
                .orElse(List.of());
    }

    Arrival.Trace received(Practice practice, Arrival arrival, Kind kind, String said) {
        return record(practice, received(arrival, kind, said));
    }

    private Arrival.Trace record(Practice practice, Note note) {
        return trace(ledger.tell(practice, note));
    }

    private static Optional<Note> note(Arrival arrival, ArrivalChange changed) {
        return switch (arrival.submission()) {
            case Submission.Testimonial said
            when said.ask() == null -> Optional.of(received(arrival, Kind.MENTION, changed.words(said.words())));
            case Submission.Suggestion said ->
                Optional.of(received(arrival, Kind.SUGGESTION, changed.words(said.words()))
                        .invited(true));
            case Submission.Referral said -> Optional.of(received(arrival, Kind.REFERRAL, changed.words(said.words())));
            default -> Optional.empty();
        };
    }

    private static Note received(Arrival arrival, Kind kind, String said) {
        return of(arrival, said).as(kind).direction(Direction.RECEIVED).on(arrival.on());
    }

    /** A talk about it, today. */
    Moment talk(Practice practice, Arrival arrival, String said, @Nullable String channel) {
        return ledger.tell(practice, of(arrival, said).as(Kind.TALK).by(channel));
    }

    /** What they wrote, as the message it was. */
    Moment told(Practice practice, Arrival arrival, String said) {
        var told = words.say("arrival.moment.told", said);
        return ledger.tell(
                practice, of(arrival, told).as(Kind.TALK).by("message").on(arrival.on()));
    }

    static Arrival.Trace trace(Moment moment) {
        return new Arrival.Trace(MOMENT, moment.id().value(), "");
    }

    private static Note of(Arrival arrival, String said) {
        var person = arrival.person();
        return Note.of(arrival.client(), said).present(person).from("page");
    }

    @Override
    public void takeBack(Practice practice, Arrival arrival, Arrival.Trace trace) {
        var record = trace.record();
        if (trace.sort().equals(MOMENT) && record != null) {
            var moment = new Moment.Id(record);
            if (ledger.entry(practice.id(), moment).stands()) {
                ledger.strike(practice, moment, words.say("arrival.taken-back"));
            }
        }
    }
}
