package bench;

import amity.moment.Kind;
import amity.shell.Keyword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Writes the moments in the order of their days, as they come about: one client in a hundred has ten times its share, nine in a hundred three times. */
final class SeededMoments {
    private static final int DAYS = 1_400;
    private static final String MIX = // of a hundred moments
            "work ".repeat(45) + "invoice ".repeat(13) + "payment ".repeat(12) + "talk ".repeat(15) + "note ".repeat(2)
                    + "help ".repeat(3) + "referral suggestion suggestion care care resources mention ".repeat(1)
                    + "signal card gift";
    private static final String[] KINDS = MIX.split(" ");
    private final Connection db;
    private final UUID practice;
    private final List<Seeder.Met> clients;
    private final SeededIds ids;
    private final Random random;

    SeededMoments(Connection db, UUID practice, List<Seeder.Met> clients, SeededIds ids, int number) {
        this.db = db;
        this.practice = practice;
        this.clients = clients;
        this.ids = ids;
        random = new Random(number + 4L);
    }

    /** Without the indexes, which are made anew at the end: that is many times faster. */
    void write() throws SQLException {
        var names = new ArrayList<String>();
        var indexes = new ArrayList<String>();
        try (var statement = db.createStatement()) {
            try (var made = statement.executeQuery(
                    "select name, sql from sqlite_master where type = 'index' and tbl_name = 'moment_moment' and sql is not null")) {
                while (made.next()) {
                    names.add(made.getString(1));
                    indexes.add(made.getString(2));
                }
            }
            for (var name : names) {
                statement.execute("drop index " + name);
            }
            moments();
            for (var index : indexes) {
                statement.execute(index);
            }
        }
    }

    private void moments() throws SQLException {
        long count = (long) clients.size() * Seeder.MOMENTS_EACH;
        var turns = turns();
        try (var rows = new Rows(
                db,
                "moment_moment",
                "practice_id, id, client_id, day, minutes, kind, direction, strand, words, amount_minor, currency,"
                        + " channel, signal, source, noted_at")) {
            for (long i = 0; i < count; i++) {
                var day = Seeder.TODAY.minusDays(DAYS - DAYS * i / count);
                add(rows, client(turns, day), day);
            }
        }
    }

    private void add(Rows rows, Seeder.Met client, LocalDate day) throws SQLException {
        var kind = Keyword.of(Kind.class, KINDS[random.nextInt(KINDS.length)]);
        boolean money = kind == Kind.INVOICE || kind == Kind.PAYMENT;
        var direction =
                kind.isWay() && random.nextBoolean() ? "given" : kind.usual().word();
        rows.add(
                practice,
                ids.next(),
                client.id(),
                day,
                kind == Kind.WORK ? 30 + random.nextInt(240) : null,
                kind.word(),
                direction,
                random.nextInt(10) == 0 && !kind.isPaid() ? "personal" : "business",
                "What happened with " + client.name(),
                money ? 5_000L + random.nextInt(80_000) : null,
                money ? "GBP" : null,
                kind == Kind.TALK ? "call" : null,
                kind == Kind.SIGNAL ? "thanks" : null,
                kind.isPaid() ? "freshbooks" : "noted",
                day + "T18:00:00Z");
    }

    /** One client in eight ended in one of the four years, each on a day of its own. */
    private Seeder.Met client(int[] turns, LocalDate day) {
        long age = Seeder.TODAY.toEpochDay() - day.toEpochDay();
        while (true) {
            int i = turns[random.nextInt(turns.length)];
            if (i % 8 != 5 || age > (i * 31L) % DAYS) return clients.get(i);
        }
    }

    private int[] turns() {
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < clients.size(); i++) {
            int share = i % 100 == 0 ? 100 : i % 100 < 10 ? 30 : 7;
            for (int turn = 0; turn < share; turn++) {
                turns.add(i);
            }
        }
        return turns.stream().mapToInt(Integer::intValue).toArray();
    }
}
