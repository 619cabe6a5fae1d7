package amity.relationship;

import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads what waits before it is looked at: everything at the day's first look, else what was told to wait, in short pieces of writing. */
@Component
class Refresh {
    private final Waiting waiting;
    private final Recount recount;
    private final OwnTransaction own;
    private final Clock clock;

    Refresh(Waiting waiting, Recount recount, OwnTransaction own, Clock clock) {
        this.waiting = waiting;
        this.recount = recount;
        this.own = own;
        this.clock = clock;
    }

    void now(Practice practice) {
        if (!waiting.nothing(practice.id(), practice.today(clock))) {
            read(practice, practice.today(clock));
        }
    }

    /** One at a time: who comes second finds nothing waiting. */
    private synchronized void read(Practice practice, LocalDate today) {
        while (!waiting.nothing(practice.id(), today)) {
            write(() -> {
                if (waiting.everything(practice.id(), today)) {
                    recount.all(practice, today);
                } else {
                    recount.waiting(practice, today);
                }
                return true;
            });
            while (write(() -> recount.some(practice, today))) {
                // the next piece
            }
            write(() -> waiting.over(practice.id()));
        }
    }

    /** In a transaction of its own, unless this one writes already. */
    private boolean write(Supplier<Boolean> piece) {
        var writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return writing ? piece.get() : own.run(piece);
    }
}
