package amity.standing;

import amity.practice.Practice;
import amity.shell.OneConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads what waits before it is looked at: everything at the day's first look, else what was told to wait, in short pieces of writing. */
@Component
class Refresh {
    private final RecountQueue waiting;
    private final Recount recount;
    private final OwnTransaction own;
    private final Clock clock;

    Refresh(RecountQueue waiting, Recount recount, OwnTransaction own, Clock clock) {
        this.waiting = waiting;
        this.recount = recount;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Before anything is looked up, in transactions of its own; who writes already does it as part of that. Who is reading already sees
     * the book as it was when she began, and would see nothing of what is written now.
     */
    void now(Practice practice) {
        var today = practice.today(clock);
        if (writing()) {
            read(practice, today, Supplier::get, Supplier::get);
        } else if (!OneConnection.isHeld() && !own.look(() -> waiting.nothing(practice.id(), today))) {
            readApart(practice, today);
        }
    }

    /** One at a time: who comes second finds nothing waiting. */
    private synchronized void readApart(Practice practice, LocalDate today) {
        read(practice, today, own::look, own::run);
    }

    private void read(Practice practice, LocalDate today, Pieces looking, Pieces pieces) {
        while (!looking.run(() -> waiting.nothing(practice.id(), today))) {
            pieces.run(() -> {
                if (waiting.everything(practice.id(), today)) {
                    recount.all(practice, today);
                } else {
                    recount.waiting(practice, today);
                }
                return true;
            });
            while (pieces.run(() -> recount.some(practice, today))) {
                // the next piece
            }
            pieces.run(() -> waiting.over(practice.id()));
        }
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** How a piece is done: in a transaction of its own, or as part of one that writes already. */
    private interface Pieces {
        boolean run(Supplier<Boolean> piece);
    }
}
