package amity.desk.arrival;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission.Part;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows others what a client has said, as far as they gave leave and have not taken it back. */
@Component
@Transactional
public class Publication {
    private final Arrivals arrivals;
    private final Guard guard;
    private final Ledger ledger;
    private final Words words;
    private final Clock clock;

    Publication(Arrivals arrivals, Guard guard, Ledger ledger, Words words, Clock clock) {
        this.arrivals = arrivals;
        this.guard = guard;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    /** It is on her site now, with these parts below it. */
    public Moment published(Practice practice, UUID testimonial, Set<Part> naming) {
        var arrival = arrivals.get(practice, testimonial);
        var quote = arrivals.quotes(practice, arrival.client()).stream()
                .filter(one -> one.arrival().equals(testimonial))
                .findFirst()
                .orElseThrow(() -> new Refusal(words.say("arrival.wrong.leave")));
        var names = naming.stream().map(Part::word).collect(Collectors.toSet());
        var action = new Action.Publishing(arrival.client(), arrival.person(), testimonial, names, clock.instant());
        var pass = guard.pass(practice, action, null);
        if (!quote.isShown() || !quote.may().containsAll(naming)) throw new Refusal(words.say("arrival.wrong.leave"));
        return ledger.record(
                practice,
                pass,
                Note.of(arrival.client(), words.say("arrival.moment.published", quote.words()))
                        .present(arrival.person())
                        .from("page"));
    }
}
