package amity.standing;

import amity.boundary.Boundary;
import amity.client.Client;
import amity.client.Introduction;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import amity.shell.OneConnection;
import amity.shell.TransactionCache;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what has changed: a few clients are read again at once, in the same transaction; many, or all, wait for the next look and are
 * read before it.
 */
@Component
record Freshness(Recount recount, Practices practices, Clock clock) {
    private static final int FEW = 20;

    /**
     * Reads what waits, in short pieces of writing: several who come at once share them. Whoever has begun to write does it as part of
     * that; whoever has begun to read sees the book as it was then, and would see nothing of what is written now. The day is asked for
     * at every piece: two who held on to the days on either side of midnight would undo each other’s.
     */
    void now(Practice practice) {
        if (OneConnection.isHeld() && isWriting()) {
            while (!recount.isFresh(practice.id(), practice.today(clock))) {
                recount.next(practice, practice.today(clock));
            }
        } else {
            failure(practice).ifPresent(failure -> {
                throw failure;
            });
        }
    }

    private record Looked(Practice.Id practice) {}

    /** Why it cannot be read: told to whoever asks later in the same look, who would take old standings for today’s. */
    private Optional<RuntimeException> failure(Practice practice) {
        return TransactionCache.once(
                new Looked(practice.id()), () -> OneConnection.isHeld() ? Optional.empty() : readApart(practice));
    }

    private Optional<RuntimeException> readApart(Practice practice) {
        try {
            while (!recount.isFreshNow(practice.id(), practice.today(clock))) {
                recount.nextApart(practice, practice.today(clock));
            }
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @EventListener
    void on(Moment.Changed changed) {
        read(changed.practice(), changed.clients());
    }

    @EventListener
    void on(Client.Changed changed) {
        read(changed.practice(), List.of(changed.client()));
    }

    @EventListener
    void on(Answer.Changed changed) {
        read(changed.practice(), List.of(changed.client()));
    }

    @EventListener
    void on(Client.Merged merged) {
        recount.gone(merged.practice(), merged.gone());
        readLater(merged.practice(), List.of(merged.kept()));
    }

    @EventListener
    void on(Client.Removal removal) {
        recount.gone(removal.practice(), removal.client());
        recount.all(removal.practice());
    }

    @EventListener
    void on(Client.Unmerged unmerged) {
        readLater(unmerged.practice(), List.of(unmerged.kept(), unmerged.back()));
    }

    @EventListener
    void on(Boundary.Changed changed) {
        recount.all(changed.practice());
    }

    @EventListener
    void on(Introduction.Kept introduced) {
        recount.all(introduced.practice());
    }

    @EventListener
    void on(Practice.Changed changed) {
        if (changed.what().startsWith("reading.")
                || List.of("rates", "practice", Client.OurStrand.SETTING).contains(changed.what())) {
            recount.all(changed.practice());
        }
    }

    private void read(Practice.Id id, Collection<Client.Id> clients) {
        var practice = practices.find(id).orElseThrow();
        var today = practice.today(clock);
        if (clients.size() <= FEW && recount.isFresh(id, today)) {
            recount.now(practice, today, clients);
        } else {
            recount.later(practice, today, clients);
        }
    }

    private void readLater(Practice.Id id, Collection<Client.Id> clients) {
        var practice = practices.find(id).orElseThrow();
        recount.later(practice, practice.today(clock), clients);
    }
}
