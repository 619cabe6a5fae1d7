package amity.season;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import amity.shell.ClockTicker;
import amity.shell.TransactionCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Keeps what was read for as long as this program writes nothing: throw-away. */
final class ReadCache<K, V> {
    private static final int KEPT = 16;

    /** Another program on the same folder may have written meanwhile, and nobody tells. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Dated<V>(long written, V value) {}

    private final Writes writes;
    private final Cache<K, Dated<V>> kept;

    ReadCache(Writes writes, Clock clock) {
        this.writes = writes;
        kept = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESH)
                .ticker(new ClockTicker(clock))
                .build();
    }

    private record InThisLook(ReadCache<?, ?> cache, Object key) {}

    /** As it was read a moment ago, unless something was written since; within one look the same each time. */
    V known(K key, Supplier<V> reading) {
        return TransactionCache.once(new InThisLook(this, key), () -> {
            var known = isWriting() || !writes.isCounting() ? null : kept.getIfPresent(key);
            return known != null && known.written == writes.count() ? known.value : anew(key, reading);
        });
    }

    /** Read now, other programs’ writing included, and kept. */
    V anew(K key, Supplier<V> reading) {
        long before = writes.before();
        var value = reading.get();
        if (!isWriting()) kept.put(key, new Dated<>(before, value));
        TransactionCache.keep(new InThisLook(this, key), value);
        return value;
    }

    /** What this transaction has written already is nobody else's to see. */
    private static boolean isWriting() {
        return isActualTransactionActive() && !isCurrentTransactionReadOnly();
    }
}
