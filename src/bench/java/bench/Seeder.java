package bench;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Names;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** Writes a practice of any size into a fresh data folder: clients as unequal as real ones are, and four years of work and of kindness with them. */
final class Seeder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int MOMENTS_EACH = 100;
    static final int NUMBER = 7; // the same number makes the same practice
    private static final String NOW = TODAY + "T09:00:00Z";
    private static final List<String> FIRST =
            List.of("Maple", "Harbour", "Fern", "Copper", "Juniper", "Granite", "Willow", "Marigold", "Otter", "Slate");
    private static final List<String> LAST =
            List.of("Bakery", "Coaching", "Studio", "Yoga", "Consulting", "Books", "Dental", "Design", "Law", "Travel");
    private static final List<String> NAMES =
            List.of("Priya", "Tom", "Rosa", "Ahmed", "Caroline", "Jun", "Marta", "Ben", "Ifeoma", "Lena");
    private static final List<String> LIKES = List.of("Tea", "Dark chocolate", "Walking", "Jazz", "Roses", "Puzzles");
    private final Connection db;
    private final Random random;
    private final SeededIds ids;
    private final UUID practice;
    private final List<Met> clients = new ArrayList<>();

    private Seeder(Connection db, int number) {
        this.db = db;
        random = new Random(number);
        ids = new SeededIds(number);
        practice = ids.next();
    }

    /** A client that was written. */
    record Met(UUID id, String name) {}

    static void write(Path folder, int clients, int number) throws SQLException, java.io.IOException {
        Files.createDirectories(folder);
        var url = "jdbc:sqlite:" + folder.resolve("amity.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var db = DriverManager.getConnection(url + "?synchronous=OFF&journal_mode=MEMORY&cache_size=-800000")) {
            db.setAutoCommit(false);
            var seeder = new Seeder(db, number);
            seeder.practice();
            seeder.clients(clients);
            new SeededMoments(db, seeder.practice, seeder.clients, seeder.ids, number).write();
            db.commit();
        }
    }

    /** The clients of a seeded folder. */
    static List<Met> clients(Path folder) throws SQLException {
        var clients = new ArrayList<Met>();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("amity.db"));
                var query = db.createStatement();
                var rows = query.executeQuery("select id, name from client_client order by id")) {
            while (rows.next()) clients.add(new Met(UUID.fromString(rows.getString(1)), rows.getString(2)));
        }
        return clients;
    }

    private void practice() throws SQLException {
        try (var rows = new Rows(
                db,
                "practice_practice",
                "id",
                "name",
                "owner",
                "currency",
                "country",
                "zone",
                "confirmed",
                "opened_at")) {
            rows.add(practice, "Whitlock VA", "Hannah Whitlock", "GBP", "GB", "Europe/London", true, NOW);
        }
        try (var rows = new Rows(
                db, "account_member", "practice_id", "id", "name", "password_turn", "closes_after", "joined_at")) {
            rows.add(practice, ids.next(), "Hannah Whitlock", 0, 10, NOW);
        }
    }

    private void clients(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            var name = "%s %s %s %05d".formatted(pick(FIRST), pick(NAMES), pick(LAST), i);
            clients.add(new Met(ids.next(), name));
        }
        try (var rows = new Rows(
                db,
                "client_client",
                "practice_id, id, name, sort_name, town, status, status_chosen, since, sector, gift_policy,"
                        + " dislikes_debt, talks_elsewhere, their_strand, came_at")) {
            for (var client : clients) {
                rows.add(
                        practice,
                        client.id(),
                        client.name(),
                        Names.sort(client.name()),
                        random.nextBoolean() ? "Leeds" : null,
                        "active",
                        false,
                        TODAY.minusDays(1_400),
                        "other",
                        (random.nextInt(4) == 0 ? Client.GiftPolicy.UNKNOWN : Client.GiftPolicy.DECLARE).word(),
                        false,
                        false,
                        "open",
                        NOW);
            }
        }
        people();
        known();
        matters();
    }

    private void people() throws SQLException {
        try (var people = new Rows(
                        db,
                        "client_person",
                        "practice_id, id, client_id, name, birth_month, birth_day, place, came_at");
                var aliases =
                        new Rows(db, "client_alias", "practice_id, id, client_id, person_id, kind, words, normal")) {
            for (var client : clients) {
                var person = ids.next();
                boolean born = random.nextInt(3) == 0;
                people.add(
                        practice,
                        person,
                        client.id(),
                        client.name().split(" ")[1] + " Taylor",
                        born ? 1 + random.nextInt(12) : null,
                        born ? 1 + random.nextInt(28) : null,
                        1,
                        NOW);
                aliases.add(
                        practice, ids.next(), client.id(), null, "name", client.name(), Names.normal(client.name()));
                var mail = client.id() + "@example.com";
                aliases.add(practice, ids.next(), null, person, "email", mail, mail);
            }
        }
    }

    private void known() throws SQLException {
        try (var facts = new Rows(
                        db,
                        "client_fact",
                        "practice_id, id, client_id, topic, words, stance, tags, strand, sensitivity, from_them, learned_on");
                var answers = new Rows(db, "review_answer", "practice_id, id, client_id, question, word, on_day")) {
            for (var client : clients) {
                var day = TODAY.minusDays(random.nextInt(300));
                facts.add(
                        practice,
                        ids.next(),
                        client.id(),
                        "Likes",
                        pick(LIKES),
                        Fact.Stance.LIKE.word(),
                        "",
                        "personal",
                        "ordinary",
                        true,
                        day);
                facts.add(
                        practice,
                        ids.next(),
                        client.id(),
                        "Work",
                        "Opens a second shop in spring",
                        null,
                        "",
                        "business",
                        "ordinary",
                        true,
                        day);
                if (random.nextInt(3) > 0) {
                    var wanted = List.of("transactional", "friendly", "partnership");
                    answers.add(practice, ids.next(), client.id(), "wanted", pick(wanted), day);
                    answers.add(practice, ids.next(), client.id(), "known", "business", day);
                }
            }
        }
    }

    /** What waits: a promise with every twentieth client, an appointment with every fiftieth, an introduction by every tenth. */
    private void matters() throws SQLException {
        try (var promises = new Rows(
                        db, "moment_promise", "practice_id, id, client_id, whose, words, due, made_on, state");
                var appointments = new Rows(
                        db,
                        "calendar_appointment",
                        "practice_id, id, client_id, uid, recurrence, title, starts_at, ends_at, all_day");
                var introductions = new Rows(
                        db,
                        "client_introduction",
                        "practice_id, id, introducer_client_id, introduced_client_id, on_day")) {
            for (int i = 0; i < clients.size(); i++) {
                var client = clients.get(i).id();
                if (i % 20 == 0) {
                    promises.add(
                            practice,
                            ids.next(),
                            client,
                            i % 40 == 0 ? "ours" : "theirs",
                            "Send the price list",
                            TODAY.plusDays(random.nextInt(60) - 10),
                            TODAY.minusDays(30),
                            "open");
                }
                if (i % 50 == 0) {
                    var day = TODAY.plusDays(random.nextInt(40));
                    appointments.add(
                            practice,
                            ids.next(),
                            client,
                            "seed-" + i,
                            "",
                            "Review",
                            day + "T10:00:00Z",
                            day + "T11:00:00Z",
                            false);
                }
                if (i % 10 == 9) {
                    introductions.add(practice, ids.next(), clients.get(i - 1).id(), client, TODAY.minusDays(1_000));
                }
            }
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
