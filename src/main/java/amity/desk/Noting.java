package amity.desk;

import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was done with a client, with the guard’s leave where it is only now done, and strikes it out again. */
@Component
class Noting {
    private final Guard guard;
    private final Ledger ledger;
    private final Words words;

    Noting(Guard guard, Ledger ledger, Words words) {
        this.guard = guard;
        this.ledger = ledger;
        this.words = words;
    }

    Doing.Written note(Practice practice, Becomes.Noted noted, @Nullable String anyway) {
        var action = noted.action();
        Pass pass = action == null ? null : guard.pass(practice, action, anyway);
        return new Doing.Written(
                ledger.record(practice, noted.note().from(Doing.SOURCE, null)).id(), null, pass);
    }

    void undo(Practice practice, Answer answer) {
        strike(practice, answer.moment());
        var client = answer.client();
        if (client != null) {
            guard.takeBack(practice, client, answer.answeredAt());
        }
    }

    private void strike(Practice practice, Moment.@Nullable Id moment) {
        if (moment != null && ledger.entry(practice.id(), moment).stands()) {
            ledger.strike(practice, moment, words.say("desk.undone"));
        }
    }
}
