package amity.season;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import amity.calendar.Occasion;
import amity.hours.PromisedHours;
import amity.practice.Practice;
import amity.shell.ClockTicker;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Keeps what a page was drawn up from for as long as nothing is written: throw-away, so that the slider only looks up. */
@Component
class DraftCache {
    private static final int KEPT = 16;

    /** Another program on the same folder may have written meanwhile, and nobody tells. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Of(Practice.Id practice, Occasion occasion, int year, LocalDate asOf) {}

    private record Dated(long written, SeasonDraft draft) {}

    private final AtomicLong written = new AtomicLong();
    private final Cache<Of, Dated> kept;
    private final EntryStore store;
    private final SeasonPlanner drafting;
    private final PromisedHours promised;
    private final boolean isTold;

    DraftCache(
            EntryStore store,
            SeasonPlanner drafting,
            PromisedHours promised,
            Clock clock,
            ObjectProvider<ConfigurableTransactionManager> transactions) {
        this.store = store;
        this.drafting = drafting;
        this.promised = promised;
        kept = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESH)
                .ticker(new ClockTicker(clock))
                .build();
        transactions.forEach(manager -> manager.addListener(new Writing()));
        isTold = transactions.stream().findAny().isPresent();
    }

    private final class Writing implements TransactionExecutionListener {
        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
            if (!transaction.isReadOnly()) written.incrementAndGet();
        }
    }

    /** Drawn up anew from what is recorded, other programs’ writing included, and kept. */
    SeasonDraft anew(Practice practice, Season season, LocalDate asOf) {
        long before = written.get();
        var noted = season.id() == null ? List.<StoredEntry>of() : store.entries(practice, season.id());
        var own = noted.stream().map(StoredEntry::id).collect(Collectors.toSet());
        var draft = drafting.of(practice, season, noted, asOf).after(promised.butFor(practice, own, asOf));
        if (!isWriting()) kept.put(of(practice, season, asOf), new Dated(before, draft));
        return draft;
    }

    /** As it was last drawn up a moment ago, unless something was written since. */
    SeasonDraft known(Practice practice, Season season, LocalDate asOf) {
        var known = isWriting() || !isTold ? null : kept.getIfPresent(of(practice, season, asOf));
        return known != null && known.written == written.get() ? known.draft : anew(practice, season, asOf);
    }

    private static Of of(Practice practice, Season season, LocalDate asOf) {
        return new Of(practice.id(), season.occasion(), season.year(), asOf);
    }

    /** What this transaction has written already is nobody else's to see. */
    private static boolean isWriting() {
        return isActualTransactionActive() && !isCurrentTransactionReadOnly();
    }
}
