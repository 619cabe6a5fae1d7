package amity.boundary.decline;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.People;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.practice.Wording;
import amity.practice.Wordings;
import amity.shell.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Declining politely, which is never failing: each no has kind words, and becomes a talk once it is said. */
@Component
@Transactional
public class Declines {
    private final Wordings wordings;
    private final People people;
    private final Guard guard;
    private final Ledger ledger;
    private final Words words;

    Declines(Wordings wordings, People people, Guard guard, Ledger ledger, Words words) {
        this.wordings = wordings;
        this.people = people;
        this.guard = guard;
        this.ledger = ledger;
        this.words = words;
    }

    /** The wording as it is kept, with the name left open. */
    @Transactional(readOnly = true)
    public Wording wording(Practice practice, Decline decline) {
        return wordings.of(practice, decline.wording());
    }

    /** The words for a client, by the name one calls them by. */
    @Transactional(readOnly = true)
    public String words(Practice practice, Decline decline, Client client) {
        return wording(practice, decline)
                .with(Map.of("name", people.salutation(practice.id(), client).within()));
    }

    /**
     * It is said now: the no becomes a talk of today.
     *
     * @param anyway why it is said at this hour, where the guard warns of it
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public Moment said(Practice practice, Decline decline, Client client, Instant at, @Nullable String anyway) {
        var what = words.say("decline." + decline.word());
        var pass = guard.pass(practice, new Action.Message(client.id(), null, null, what, at), anyway);
        return ledger.record(
                practice,
                pass,
                Note.of(client.id(), words.say("decline.moment", what)).as(Kind.TALK));
    }
}
