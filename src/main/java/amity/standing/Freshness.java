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
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private static final int FEW_PIECES = 4; // the picture, and some two hundred clients

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
            within(practice, null);
        }
    }

    /**
     * The same, for about so long where more waits than a few pieces: a page does not wait for a book of thousands. Whoever asks later
     * in the same look sees what was read until then.
     *
     * @param patience null for however long it takes
     * @return whether all of it has been read
     */
    boolean within(Practice practice, @Nullable Duration patience) {
        var outcome = TransactionCache.once(
                new Looked(practice.id()), () -> OneConnection.isHeld() ? Outcome.READ : readApart(practice, patience));
        if (outcome.failure != null) throw outcome.failure;
        return outcome.isRead;
    }

    private record Looked(Practice.Id practice) {}

    /** @param failure why it cannot be read: told to whoever asks later in the same look, who would take old standings for today’s */
    private record Outcome(boolean isRead, @Nullable RuntimeException failure) {
        private static final Outcome READ = new Outcome(true, null);
    }

    private Outcome readApart(Practice practice, @Nullable Duration patience) {
        long begun = System.nanoTime();
        try {
            for (int pieces = 0; !recount.isFreshNow(practice.id(), practice.today(clock)); pieces++) {
                if (patience != null && pieces >= FEW_PIECES && System.nanoTime() - begun > patience.toNanos())
                    return new Outcome(false, null);
                recount.nextApart(practice, practice.today(clock));
            }
            return Outcome.READ;
        } catch (RuntimeException failure) {
            return new Outcome(false, failure);
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
