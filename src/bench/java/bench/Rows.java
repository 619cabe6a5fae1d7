package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows on their way into a table, in batches. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 5_000;
    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection db, String table, String... columns) throws SQLException {
        var names = String.join(", ", columns);
        insert = db.prepareStatement("insert into " + table + " (" + names + ") values (?"
                + ", ?".repeat(names.split(",").length - 1) + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            boolean plain = values[i] == null || values[i] instanceof Number || values[i] instanceof Boolean;
            insert.setObject(i + 1, plain ? values[i] : values[i].toString());
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
