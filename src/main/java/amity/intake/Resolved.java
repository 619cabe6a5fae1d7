package amity.intake;

import amity.shell.BookVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was found out about the rows of an import in a transaction of its own, and whether the book is still as it was left by that. */
final class Resolved {
    private final BookVersion book;
    private @Nullable StagedContents contents;
    private long left;

    Resolved(BookVersion book) {
        this.book = book;
    }

    /** Within that transaction: its connection, for which all who write wait, is given back only after the version is asked for. */
    void take(StagedContents found) {
        contents = found;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                left = book.isTold() ? book.now() : 0;
            }
        });
    }

    /** Asked by who writes, since nobody else does meanwhile. */
    boolean isStill() {
        return book.isTold() && book.now() == left;
    }

    StagedContents contents() {
        return Objects.requireNonNull(contents);
    }
}
