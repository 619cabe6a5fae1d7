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
        if (!fresh(practice, practice.today(clock))) {
            read(practice, practice.today(clock));
        }
    }

    /** One at a time: who comes second finds nothing waiting. */
    private synchronized void read(Practice practice, LocalDate today) {
        while (!fresh(practice, today)) {
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

    /** Asked apart from a reading transaction around it, which would never see what was written since. */
    private boolean fresh(Practice practice, LocalDate today) {
        return writing()
                ? waiting.nothing(practice.id(), today)
                : own.look(() -> waiting.nothing(practice.id(), today));
    }

    /** In a transaction of its own, unless this one writes already. */
    private boolean write(Supplier<Boolean> piece) {
        return writing() ? piece.get() : own.run(piece);
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
