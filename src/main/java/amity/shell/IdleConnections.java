package amity.shell;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is still open to the database when its work is done. Closed, the book is one file that may be copied, moved or put back: a
 * reader that closes last could not bring home what was written beside it, so a writer does.
 */
@Component
@Lazy(false)
public class IdleConnections {
    private final BasicDataSource readers;
    private final DataSource writer;
    private final BookVersion book;
    private final Path beside;

    IdleConnections(
            BasicDataSource readers, @Qualifier("writer") DataSource writer, BookVersion book, DataFolder folder) {
        this.readers = readers;
        this.writer = writer;
        this.book = book;
        this.beside = folder.path().resolve(folder.database().getFileName() + "-wal");
    }

    @PreDestroy
    public void close() {
        try {
            book.close();
            readers.restart();
            if (Files.exists(beside) && Files.size(beside) > 0) {
                writer.getConnection().close();
            }
        } catch (SQLException | IOException held) {
            LoggerFactory.getLogger(IdleConnections.class).warn("Something stays beside the database", held);
        }
    }
}
