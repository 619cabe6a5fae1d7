package amity.vault;

import static amity.schema.DefaultSchema.DEFAULT_SCHEMA;

import amity.shell.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Copies of the database file, made and read by SQLite itself. */
@Component
class BackupStore {
    private static final Field<String> VERSION = DSL.field("version", SQLDataType.VARCHAR);
    private final DSLContext db;

    BackupStore(DSLContext db) {
        this.db = db;
    }

    /** A consistent copy, made while others read and write. */
    void copy(Path file) {
        run("vacuum into '%s'", file);
    }

    /** Takes over every page of the copy at once. */
    void replaceBy(Path file) {
        run("restore from '%s'", file);
    }

    /** How many rows each table of the copy has. */
    Map<String, Long> counts(Path file) {
        check(file);
        try (var copy = opened(file)) {
            var counts = new TreeMap<String, Long>();
            DEFAULT_SCHEMA.getTables().forEach(table -> counts.put(table.getName(), (long) copy.fetchCount(table)));
            return counts;
        }
    }

    /** Refuses a file that is damaged, no copy of a book, or one of a newer Amity. */
    void check(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refused(file + " is not there, or cannot be read.");
        }
        try (var copy = opened(file)) {
            if (!copy.fetch("pragma integrity_check").formatCSV(false).strip().equals("ok")) {
                throw damaged(file);
            }
            if (version(copy).compareTo(version(db)) > 0) {
                throw new Refused(file.getFileName() + " was written by a newer Amity: restore it with that one.");
            }
        } catch (DataAccessException unreadable) {
            throw damaged(file);
        }
    }

    private static Refused damaged(Path file) {
        return new Refused(file.getFileName() + " is no backup of Amity, or is damaged: nothing was restored.");
    }

    private static CloseableDSLContext opened(Path file) {
        return DSL.using("jdbc:sqlite:" + file + "?open_mode=1");
    }

    private static String version(DSLContext any) {
        return any.select(DSL.max(VERSION))
                .from("flyway_schema_history")
                .fetchSingle()
                .value1();
    }

    /** Commands that SQLite does not take as prepared statements. */
    private void run(String command, Path file) {
        db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(command.formatted(file.toString().replace("'", "''")));
            }
        });
    }
}
