package amity.season;

import amity.shell.TransactionCache;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts the transactions in which this program has written. */
@Component
class Writes {
    private final AtomicLong count = new AtomicLong();
    private final boolean isCounting;

    Writes(ObjectProvider<ConfigurableTransactionManager> transactions) {
        transactions.forEach(manager -> manager.addListener(new Writing()));
        isCounting = transactions.stream().findAny().isPresent();
    }

    private final class Writing implements TransactionExecutionListener {
        @Override
        public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
            if (failure == null && transaction.isReadOnly()) before();
        }

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
            if (!transaction.isReadOnly()) count.incrementAndGet();
        }
    }

    long count() {
        return count.get();
    }

    private record AtBegin() {}

    /** How many there were before what is read here was written: a reading transaction sees none that came after it began. */
    long before() {
        return TransactionCache.once(new AtBegin(), count::get);
    }

    /** Without transactions nobody tells of a write. */
    boolean isCounting() {
        return isCounting;
    }
}
