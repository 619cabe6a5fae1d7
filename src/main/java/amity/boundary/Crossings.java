package amity.boundary;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a boundary was crossed: a signal moment, of whichever side did it. */
@Component
@Transactional
public class Crossings {
    private final Ledger ledger;
    private final BoundaryWords said;
    private final Words words;
    private final Clock clock;

    Crossings(Ledger ledger, BoundaryWords said, Words words, Clock clock) {
        this.ledger = ledger;
        this.said = said;
        this.words = words;
        this.clock = clock;
    }

    /** What has happened is never held back. */
    public Moment note(
            Practice practice, Boundary boundary, Client.Id client, boolean byUs, LocalDate day, String happened) {
        if (happened.isBlank()) throw new Refusal(words.say("boundary.wrong.words"));
        return ledger.tell(
                practice,
                Note.of(client, words.say("boundary.crossed.moment", said.terms(boundary), happened.strip()))
                        .as(Kind.SIGNAL)
                        .signal(Signal.BOUNDARY_CROSSED)
                        .direction(byUs ? Direction.GIVEN : Direction.RECEIVED)
                        .on(day));
    }

    /** A day as typed; today where nothing is. */
    public LocalDate day(Practice practice, String typed) {
        return typed.isBlank() ? practice.today(clock) : RequestValues.day(typed.strip(), words, "boundary.wrong.day");
    }
}
