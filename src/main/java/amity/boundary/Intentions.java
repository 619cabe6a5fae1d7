package amity.boundary;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.OffTheRecord;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what one has in mind with a client: asks the guard at that instant, and records it as a moment. */
@Component
@Transactional
public class Intentions {
    private static final String SOURCE = "guard";
    private final Guard guard;
    private final Ledger ledger;
    private final OffTheRecord offTheRecord;
    private final Words words;
    private final Clock clock;

    Intentions(Guard guard, Ledger ledger, OffTheRecord offTheRecord, Words words, Clock clock) {
        this.guard = guard;
        this.ledger = ledger;
        this.offTheRecord = offTheRecord;
        this.words = words;
        this.clock = clock;
    }

    /** What speaks against it at an instant; now, where none is given. */
    @Transactional(readOnly = true)
    public Verdict judge(Practice practice, Intention act, @Nullable Instant at) {
        return guard.judge(practice, act.at(at == null ? clock.instant() : at));
    }

    /**
     * It is done, now.
     *
     * @param anyway why, where the guard warns of it
     */
    public Moment done(Practice practice, Intention act, @Nullable String anyway) {
        if (act.word().equals("gift") && act.about().isEmpty()) throw new Refusal(words.say("guard.wrong.gift"));
        if (act.word().equals("hours") && act.quarters() <= 0) throw new Refusal(words.say("guard.wrong.hours"));
        var pass = guard.pass(practice, act.at(clock.instant()), anyway);
        var note = act.note(act.word().equals("gift") ? act.about() : words.say("guard.done." + act.word()));
        return ledger.record(practice, pass, offTheRecord.kept(practice, note.from(SOURCE)));
    }
}
