package bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that moments recorded by their form have left behind, written once more by JDBC alone: as durably, a moment at a time. */
final class BareRows {
    private final String url;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private final Map<String, List<Object[]>> added = new LinkedHashMap<>();
    private int moments;

    private BareRows(Path folder) {
        url = "jdbc:sqlite:" + folder.resolve("amity.db") + "?synchronous=FULL&journal_mode=WAL&busy_timeout=5000";
    }

    /** The rows that come from now on. */
    static BareRows after(Path folder) throws SQLException {
        var rows = new BareRows(folder);
        try (var db = DriverManager.getConnection(rows.url)) {
            for (var table : tables(db)) rows.before.put(table, last(db, table));
        }
        return rows;
    }

    private static List<String> tables(Connection db) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = db.createStatement();
                var names = query.executeQuery("select name from sqlite_master where type = 'table'"
                        + " and name not like 'sqlite%' and sql not like '%without rowid%'")) {
            while (names.next()) tables.add(names.getString(1));
        }
        return tables;
    }

    private static long last(Connection db, String table) throws SQLException {
        try (var query = db.createStatement();
                var found = query.executeQuery("select max(rowid) from " + table)) {
            return found.getLong(1);
        }
    }

    /** Keeps what has come, with so many moments. */
    void read(int recorded) throws SQLException {
        moments = recorded;
        try (var db = DriverManager.getConnection(url)) {
            for (var table : before.keySet()) {
                var rows = new ArrayList<Object[]>();
                try (var query = db.createStatement();
                        var found =
                                query.executeQuery("select * from " + table + " where rowid > " + before.get(table))) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        var row = new Object[columns];
                        for (int i = 0; i < columns; i++) row[i] = found.getObject(i + 1);
                        rows.add(row);
                    }
                }
                if (!rows.isEmpty()) added.put(table, rows);
            }
        }
    }

    /** Once nobody else has the book open. */
    void measure(Report report, Size size) throws Exception {
        var rates = Pages.runs(this::perSecond);
        report.add("same rows by bare JDBC", Measures.PER_SECOND, size, rates);
        var bare = new Runs(rates).median();
        report.median("moment recorded", Measures.RATE, size)
                .ifPresent(rate -> report.add(
                        "moment recorded, beside the same rows by bare JDBC", Measures.TIMES, size, rate / bare));
        report.remark("A moment at " + size.number() + " clients leaves "
                + added.entrySet().stream()
                        .map(it -> Runs.number((double) it.getValue().size() / moments) + " rows in " + it.getKey())
                        .collect(java.util.stream.Collectors.joining(", "))
                + ".");
    }

    private double perSecond() throws SQLException {
        try (var db = DriverManager.getConnection(url)) {
            for (var table : added.keySet()) {
                try (var delete = db.createStatement()) {
                    delete.execute("delete from " + table + " where rowid > " + before.get(table));
                }
            }
            db.setAutoCommit(false);
            long start = System.nanoTime();
            for (int moment = 0; moment < moments; moment++) {
                for (var table : added.entrySet()) write(db, table.getKey(), table.getValue(), moment);
                db.commit();
            }
            return moments / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void write(Connection db, String table, List<Object[]> rows, int moment) throws SQLException {
        int from = (int) ((long) rows.size() * moment / moments);
        int to = (int) ((long) rows.size() * (moment + 1) / moments);
        if (from == to) return;
        try (var insert = db.prepareStatement(
                "insert into " + table + " values (?" + ", ?".repeat(rows.getFirst().length - 1) + ")")) {
            for (var row : rows.subList(from, to)) {
                for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                insert.executeUpdate();
            }
        }
    }
}
