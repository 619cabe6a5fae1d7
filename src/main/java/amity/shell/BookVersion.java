package amity.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A number that changes with every commit to the book, by this program or another: SQLite tells it to a connection that itself writes
 * nothing ({@code PRAGMA data_version}).
 */
@Component
public class BookVersion implements DisposableBean {
    private final @Nullable DataFolder folder;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement question;
    private long closed;

    BookVersion(ObjectProvider<DataFolder> folder) {
        this.folder = folder.getIfAvailable();
    }

    private record AtFirstLook() {}

    /**
     * The version of what is read here. A reading transaction sees the book as it was at its first look, so it is asked for when it
     * takes its connection; whatever is kept under it is as new, or newer.
     */
    public long seen() {
        return TransactionCache.once(new AtFirstLook(), this::now);
    }

    /** The version of the book as everybody has left it. */
    public synchronized long now() {
        try {
            if (question == null) {
                connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + Objects.requireNonNull(folder).database() + "?open_mode=1&busy_timeout=5000");
                question = connection.prepareStatement("pragma data_version");
            }
            try (var answer = question.executeQuery()) {
                answer.next();
                return closed << Integer.SIZE | answer.getLong(1); // each connection counts from anew
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether there is a book of which it can be told: without one nothing may be kept. */
    public boolean isTold() {
        return folder != null;
    }

    /** What is asked next is another version than all before. */
    synchronized void close() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        question = null;
        closed++;
    }

    @Override
    public void destroy() {
        close();
    }
}
