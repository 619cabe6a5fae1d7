package amity.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table that older exports have, and where its rows belong now.
 *
 * @param row makes a row of the table of today out of one of then
 */
record FormerTable(String today, UnaryOperator<Map<String, @Nullable Object>> row) {
    private static final String BOUNDARIES = "boundary_boundary";
    private static final Map<String, FormerTable> ALL = Map.of(
            "boundary_line", new FormerTable(BOUNDARIES, row -> row),
            "boundary_hours", new FormerTable(BOUNDARIES, FormerTable::hours),
            "boundary_leave", new FormerTable(BOUNDARIES, FormerTable::leave));

    static Optional<FormerTable> named(String table) {
        return Optional.ofNullable(ALL.get(table));
    }

    private static Map<String, @Nullable Object> hours(Map<String, @Nullable Object> row) {
        var now = new LinkedHashMap<>(row);
        now.put("kind", "hours");
        now.put("terms", now.remove("days") + " " + now.remove("from_time") + " " + now.remove("to_time"));
        return now;
    }

    /** Older rows do not say whose: leave that names a client was the client's, any other was ours. */
    private static Map<String, @Nullable Object> leave(Map<String, @Nullable Object> row) {
        var now = new LinkedHashMap<>(row);
        now.put("kind", "leave");
        now.put("terms", now.remove("words"));
        if (now.get("whose") == null) {
            now.put("whose", now.get("client_id") == null ? "ours" : "theirs");
        }
        return now;
    }
}
