package amity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A real SQLite database of one test, migrated once for all of them and copied: stores are tested on it without Spring. */
public final class TemporaryBooks implements AutoCloseable {
    private static final Path TEMPLATE = migrated();
    private final Path file;
    private final Connection connection;

    private TemporaryBooks(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    public static TemporaryBooks open() {
        try {
            var file = Files.createTempFile("amity", ".db");
            layEmpty(file);
            return new TemporaryBooks(
                    file,
                    DriverManager.getConnection(url(file) + "?foreign_keys=on&synchronous=OFF&journal_mode=MEMORY"));
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Lays a database there in which nothing is kept yet, as the first start would make it. */
    public static void layEmpty(Path file) throws IOException {
        Files.copy(TEMPLATE, file, StandardCopyOption.REPLACE_EXISTING);
    }

    public DSLContext db() {
        return DSL.using(connection, SQLDialect.SQLITE);
    }

    /** As it was when it was opened. */
    public void empty() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("restore from '" + TEMPLATE + "'");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(file);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Path migrated() {
        try {
            var file = Files.createTempFile("amity-template", ".db");
            file.toFile().deleteOnExit();
            Flyway.configure()
                    .dataSource(url(file), null, null)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }
}
