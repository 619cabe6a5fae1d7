package amity.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Many statements in one go, prepared once for each form, their values bound: what somebody has typed never stands in a statement,
 * where a NUL would end it, nor in what a log says of one that failed.
 */
public final class Bulk {
    private Bulk() {}

    public static void run(DSLContext db, Collection<? extends Query> queries) {
        var batches = new LinkedHashMap<String, BatchBindStep>();
        for (var query : queries) {
            batches.computeIfAbsent(query.getSQL(), form -> db.batch(query))
                    .bind(query.getBindValues().toArray());
        }
        batches.values().forEach(BatchBindStep::execute);
    }
}
