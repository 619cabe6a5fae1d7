package amity.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;

/**
 * Many statements in one go, prepared once for each form, their values bound: what somebody has typed never stands in a statement,
 * where a NUL would end it, nor in what a log says of one that failed.
 */
public final class Bulk {
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
        var batch = db.batch(db.insertInto(table).columns(columns).values(new Object[said.length]));
        for (var row : rows) {
            batch.bind(Arrays.stream(said).mapToObj(column -> row[column]).toArray());
        }
        batch.execute();
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
