package amity.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Many statements in one go, prepared once for each form, their values bound: what somebody has typed never stands in a statement,
 * where a NUL would end it, nor in what a log says of one that failed.
 */
public final class Bulk {
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private Bulk() {}

    /**
     * Rows of one table, each with the values of all its columns. The statement is written once for all of them, since to write one
     * anew takes longer than to keep a row, and leaves out the columns in which none of them says anything.
     */
    public static void insert(DSLContext db, Table<?> table, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        int[] said = IntStream.range(0, table.fields().length)
                .filter(column -> rows.stream().anyMatch(row -> row[column] != null))
                .toArray();
        var columns = Arrays.stream(said).mapToObj(table::field).toList();
        var insert = db.render(db.insertInto(table).columns(columns).values(new Object[said.length]));
        db.connection(connection -> {
            try (var batch = connection.prepareStatement(insert)) {
                for (var row : rows) {
                    for (int place = 0; place < said.length; place++) {
                        batch.setObject(place + 1, written(db, row[said[place]]));
                    }
                    batch.addBatch();
                }
                batch.executeBatch();
            }
        });
    }

    /** As jOOQ would write it: the drivers know how to write all but instants, which SQLite keeps as text. */
    private static @Nullable Object written(DSLContext db, @Nullable Object value) {
        if (!(value instanceof Instant instant)) return value;
        var moment = instant.atOffset(ZoneOffset.UTC);
        return db.family() == SQLDialect.SQLITE ? INSTANT.format(moment) : moment;
    }

    public static void run(DSLContext db, Collection<? extends Query> queries) {
        var batches = new LinkedHashMap<String, BatchBindStep>();
        for (var query : queries) {
            batches.computeIfAbsent(query.getSQL(), form -> db.batch(query))
                    .bind(query.getBindValues().toArray());
        }
        batches.values().forEach(BatchBindStep::execute);
    }
}
