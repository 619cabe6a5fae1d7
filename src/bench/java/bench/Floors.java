package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** What cannot be undercut: the same rows read by JDBC alone, the same bytes as a file, a word by the bare framework, one row kept. */
final class Floors {
    private static final int LISTED = 50;
    private final Report report;
    private final Size size;
    private final Path folder;
    private final Random random = new Random(Seeder.NUMBER);

    Floors(Report report, Size size, Path folder) {
        this.report = report;
        this.size = size;
        this.folder = folder;
    }

    /** The rows of which the list and a client's page are made. */
    void rows() throws Exception {
        var clients = Seeder.clients(folder);
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("amity.db") + "?cache_size=-16000")) {
            var list = List.of(
                    "select * from relationship_standing where practice_id = (select id from practice_practice)"
                            + " order by sort_name limit " + LISTED + " offset ?",
                    "select count(*) from relationship_standing where rowid > ?");
            each(
                    "rows of the client list, by JDBC",
                    () -> read(db, list, random.nextInt(clients.size() / LISTED) * LISTED));
            var page = ofOne(db);
            each(
                    "rows of a client page, by JDBC",
                    () -> read(
                            db,
                            page,
                            clients.get(random.nextInt(clients.size())).id().toString()));
        }
    }

    private static List<String> ofOne(Connection db) throws SQLException {
        var queries = new ArrayList<String>();
        try (var query = db.createStatement();
                var tables = query.executeQuery("select m.name from sqlite_master m join pragma_table_info(m.name) c"
                        + " where m.type = 'table' and c.name = 'client_id'"
                        + " and (m.name like 'client%' or m.name like 'moment%' or m.name like 'relationship%')")) {
            while (tables.next()) {
                queries.add("select * from " + tables.getString(1)
                        + " where practice_id = (select id from practice_practice) and client_id = ? limit 1000");
            }
        }
        return queries;
    }

    private static void read(Connection db, List<String> queries, Object value) throws SQLException {
        for (var words : queries) {
            try (var query = db.prepareStatement(words)) {
                query.setObject(1, value);
                try (var rows = query.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) rows.getObject(i);
                    }
                }
            }
        }
    }

    /** A row in a table of its own, as durable as Amity's. */
    static void commit(Report report) throws Exception {
        var folder = Child.folder();
        try (var db = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("one.db") + "?journal_mode=WAL&synchronous=FULL")) {
            db.createStatement().execute("create table note (id integer primary key, words text)");
            try (var insert = db.prepareStatement("insert into note (words) values (?)")) {
                new Floors(report, new Size(1, "row"), folder).each("one row kept, by JDBC", () -> {
                    insert.setString(1, "She introduced us to Bernard");
                    insert.executeUpdate();
                });
            }
        } finally {
            Child.delete(folder);
        }
    }

    private void each(String name, Probe.Work work) throws Exception {
        perSecond(work);
        report.add(name, Measures.PER_SECOND, size, Pages.runs(() -> perSecond(work)));
    }

    private static double perSecond(Probe.Work work) throws Exception {
        long start = System.nanoTime();
        long end = start + Pages.RUN.toNanos() / 2;
        int done = 0;
        for (; System.nanoTime() < end; done++) work.run();
        return done / ((System.nanoTime() - start) / 1e9);
    }

    /** The pages of the last size as files, and a word, by the same server in a Java of the same kind. */
    static void served(Report report, Map<String, String> pages) throws Exception {
        var folder = Child.folder();
        for (var page : pages.entrySet()) Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue());
        try (var server = Child.java(BareServer.class, "-Xmx512m", folder.toString())) {
            int port = Integer.parseInt(server.line());
            ask(report, "hello, by bare Spring MVC", new Size("hello".length(), "bytes"), port, "/hello");
            for (var page : pages.entrySet()) {
                var length = new Size(Files.size(folder.resolve(page.getKey() + ".html")), "bytes");
                ask(
                        report,
                        page.getKey().replace('-', ' ') + " as a file, by bare Spring MVC",
                        length,
                        port,
                        "/" + page.getKey() + ".html");
            }
        } finally {
            Child.delete(folder);
        }
    }

    private static void ask(Report report, String name, Size size, int port, String path) throws Exception {
        Function<Random, byte[]> request = any -> ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes();
        var load = new Load(port, request);
        load.run(Pages.MANY, Duration.ofSeconds(3));
        report.add(name, Measures.P99_ONE, size, Pages.runs(() -> load.run(1, Pages.RUN)
                .at(0.99)));
        report.add(name, Measures.RATE, size, Pages.runs(() -> load.run(Pages.MANY, Pages.RUN)
                .perSecond()));
    }
}
