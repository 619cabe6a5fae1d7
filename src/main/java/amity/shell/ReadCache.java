package amity.shell;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Keeps what takes long to read for as long as nobody writes, neither this program nor another: throw-away. */
@Component
public class ReadCache {
    private static final int KEPT = 64;

    private record Spoken(Record question, Locale locale) {}

    private record Versioned(long version, Object answer) {}

    private final BookVersion book;
    private final Cache<Spoken, Versioned> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReadCache(BookVersion book) {
        this.book = book;
    }

    /**
     * The answer to a question, as it was read before unless anything was written since.
     *
     * @param question a record of what it depends on besides the book and the locale, of a class of its own: the day or the minute too
     * @param reading its answer is never null, and never changed by whoever is given it
     */
    @SuppressWarnings("unchecked") // a question is answered by one caller, with one type
    public <V> V known(Record question, Supplier<V> reading) {
        if (isWriting() || !book.isTold()) return reading.get();
        long version = book.seen();
        var spoken = new Spoken(question, LocaleContextHolder.getLocale());
        var known = kept.getIfPresent(spoken);
        if (known != null && known.version == version) return (V) known.answer;
        var answer = reading.get();
        kept.asMap().values().removeIf(old -> old.version < version);
        kept.put(spoken, new Versioned(version, answer));
        return answer;
    }

    /** What this transaction has written already is nobody else's to see. */
    private static boolean isWriting() {
        return isActualTransactionActive() && !isCurrentTransactionReadOnly();
    }
}
