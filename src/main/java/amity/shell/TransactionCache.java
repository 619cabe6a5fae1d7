package amity.shell;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResource;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * A transaction that only reads sees the book as it was when it began: the same question has the same answer until it ends, and is put
 * to the database once. A transaction that writes, and what runs in none, asks each time.
 */
public final class TransactionCache {
    private static final Object KEY = TransactionCache.class;

    private TransactionCache() {}

    /**
     * The answer to a question.
     *
     * @param question a record of what it depends on, of a class of its own
     * @param answer never null, and never changed by whoever is given it
     */
    @SuppressWarnings("unchecked") // a question is answered by one caller, with one type
    public static <V> V once(Record question, Supplier<V> answer) {
        if (!isCurrentTransactionReadOnly() || !isSynchronizationActive()) return answer.get();
        var answers = answers();
        var known = (V) answers.get(question);
        if (known != null) return known;
        var read = answer.get();
        answers.put(question, read);
        return read;
    }

    /** An answer that is known already. */
    public static void keep(Record question, Object answer) {
        if (isCurrentTransactionReadOnly() && isSynchronizationActive()) {
            answers().put(question, answer);
        }
    }

    /**
     * The answers of many of the same kind, of which only those not known yet are read.
     *
     * @param question a record of what they depend on besides their keys, of a class of its own
     * @param answers reads some; a key that is not among its answers has none
     */
    public static <K, V> Map<K, V> among(
            Record question, Collection<K> keys, Function<Collection<K>, Map<K, V>> answers) {
        if (!isCurrentTransactionReadOnly() || !isSynchronizationActive()) return answers.apply(keys);
        var known = TransactionCache.<Map<K, V>>once(question, HashMap::new);
        var unknown = new LinkedHashSet<>(keys);
        unknown.removeIf(known::containsKey);
        if (!unknown.isEmpty()) {
            unknown.forEach(key -> known.put(key, null));
            known.putAll(answers.apply(unknown));
        }
        var found = new HashMap<K, V>();
        for (var key : keys) {
            var answer = known.get(key);
            if (answer != null) found.put(key, answer);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // nobody else binds anything under this key
    private static Map<Record, Object> answers() {
        var bound = (Map<Record, Object>) getResource(KEY);
        if (bound != null) return bound;
        var answers = new HashMap<Record, Object>();
        bindResource(KEY, answers);
        registerSynchronization(new Ending(answers));
        return answers;
    }

    /** A transaction that is begun meanwhile has answers of its own. */
    private record Ending(Map<Record, Object> answers) implements TransactionSynchronization {
        @Override
        public void suspend() {
            unbindResource(KEY);
        }

        @Override
        public void resume() {
            bindResource(KEY, answers);
        }

        @Override
        public void afterCompletion(int status) {
            unbindResource(KEY);
        }
    }
}
