package amity.season;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import amity.shell.BookVersion;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Keeps what was read for as long as nobody writes, neither this program nor another: throw-away. */
final class ReadCache<K, V> {
    private static final int KEPT = 16;

    private record Versioned<V>(long version, V value) {}

    private final BookVersion book;
    private final Cache<K, Versioned<V>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReadCache(BookVersion book) {
        this.book = book;
    }

    V known(K key, Supplier<V> reading) {
        if (isWriting() || !book.isTold()) return reading.get();
        long version = book.seen();
        var known = kept.getIfPresent(key);
        if (known != null && known.version == version) return known.value;
        var value = reading.get();
        kept.put(key, new Versioned<>(version, value));
        return value;
    }

    /** What this transaction has written already is nobody else's to see. */
    private static boolean isWriting() {
        return isActualTransactionActive() && !isCurrentTransactionReadOnly();
    }
}
