package amity.vault;

import amity.schema.BookTables;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Copies of the database file, made and read by SQLite itself. */
@Component
record BackupStore(DSLContext db) {
    /** A consistent copy, made while others read and write. */
    void copy(Path file) {
        run("vacuum into '%s'", file);
    }

    /** Takes over every page of the copy at once. */
    void replaceBy(Path file) {
        run("restore from '%s'", file);
    }

    Map<String, Long> counts(Path file) {
        Recognition.check(file);
        try (var copy = opened(file)) {
            var counts = new TreeMap<String, Long>();
            BookTables.all().forEach(table -> counts.put(table.getName(), (long) copy.fetchCount(table)));
            return counts;
        }
    }

    private static CloseableDSLContext opened(Path file) {
        return DSL.using("jdbc:sqlite:" + file + "?open_mode=1");
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
