package amity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** What the database is asked while something runs. */
public final class QueryLog implements ExecuteListener {
    private final transient List<String> queries = Collections.synchronizedList(new ArrayList<>());

    private QueryLog() {}

    public static List<String> during(DSLContext db, Runnable work) {
        var log = new QueryLog();
        var before = db.configuration().executeListenerProviders();
        var all = new ArrayList<>(List.of(before));
        all.add(new DefaultExecuteListenerProvider(log));
        db.configuration().set(all.toArray(ExecuteListenerProvider[]::new));
        try {
            work.run();
        } finally {
            db.configuration().set(before);
        }
        return List.copyOf(log.queries);
    }

    @Override
    public void executeStart(ExecuteContext query) {
        queries.add(String.valueOf(query.sql()));
    }
}
