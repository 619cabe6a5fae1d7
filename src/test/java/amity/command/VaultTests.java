package amity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.shell.Refusal;
import amity.vault.Backups;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VaultTests {
    @TempDir
    static Path before;

    @TempDir
    Path temp;

    Terminal terminal;

    /** Each test has a folder of its own, and it is the same one. */
    @BeforeEach
    void sits_down() throws IOException {
        terminal = Terminal.staying(temp.resolve("amity-data"));
        FileSystemUtils.copyRecursively(before, terminal.folder());
    }

    @AfterAll
    static void leaves() {
        Terminal.close();
    }

    /** From here on each command finds the files as they are by then. */
    private void types_each_into_a_process_of_its_own() {
        terminal = new Terminal(terminal.folder());
    }

    @BeforeAll
    static void a_practice_with_a_little_of_everything() {
        var terminal = Terminal.opened(before);
        terminal.json("practice", "--name", "Whitlock", "--zone", "Europe/London");
        terminal.json("client-add", "Priya “Anika” Raman 👩");
        terminal.json("client-set", "Priya", "--known", "friend", "--open", "renewal", "--until", "2099-01-01");
        terminal.json("policy", "Priya", "limit", "25");
        terminal.json("fact", "Priya", "drink", "Likes cava", "--like", "--tags", "wine", "--from-them");
        terminal.json(
                "moment",
                "Priya",
                "Lunch",
                "--kind",
                "talk",
                "--person",
                "Anika",
                "--on",
                "2026-01-02",
                "--at",
                "12:30",
                "--weight",
                "0.1",
                "--amount",
                "12.34");
        Terminal.close();
    }

    @Test
    void an_export_restored_and_exported_again_is_the_same_to_the_byte() throws Exception {
        var first = temp.resolve("first.zip");
        var again = temp.resolve("again.zip");
        terminal.json("export", first.toString());
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", first.toString());
        elsewhere.json("export", again.toString());
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(elsewhere.json("clients")).isEqualTo(terminal.json("clients"));
        assertThat(elsewhere.json("practice").get("id"))
                .isNotEqualTo(terminal.json("practice").get("id"));
    }

    @Test
    void whatever_was_typed_an_export_restored_and_exported_again_is_the_same_to_the_byte() throws Exception {
        var awkward = List.of(
                "NUL\0inside",
                "\u0001\u001b[31m\u007f\u0085",
                "half \uD83D a sign",
                "\uFFFE\uFFFF",
                "RTL \u202Efdp.exe",
                "👩🏽‍💻🏳️‍🌈 e\u0301",
                "two\r\nlines",
                "\u2028\u2029",
                "'; drop table x; --",
                "\\\"quoted",
                "=1+1",
                "\uFEFFmark");
        var all = String.join(" and ", awkward);
        terminal.json("client-add", "Client " + all);
        terminal.json("moment", "Priya", all, "--kind", "note", "--on", "2026-01-02");
        terminal.json("fact", "Priya", "other", all);
        var csv = new StringBuilder("Client Name,Invoice #,Date Issued,Date Paid,Line Total,Currency\r\n");
        for (int i = 0; i < 120; i++)
            csv.append("Ki\0te ").append(i).append(',').append(i).append(",2025-01-02,,10.00,GBP\r\n");
        var file = Files.write(temp.resolve("nul.csv"), ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE));
        assertThat(terminal.type("import", file.toString()).code()).isZero();
        var first = temp.resolve("first.zip");
        var again = temp.resolve("again.zip");
        terminal.json("export", first.toString());
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", first.toString());
        elsewhere.json("export", again.toString());
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(elsewhere.json("clients")).isEqualTo(terminal.json("clients"));
        assertThat(terminal.json("clients").toString())
                .contains("Kite 7", "Client NULinside and [31m and half  a sign");
    }

    @Test
    void an_older_book_that_holds_a_nul_is_taken_along_without_it() throws Exception {
        changed(
                terminal.folder().resolve("amity.db"),
                "update moment_moment set words = 'Lunch' || char(0) || 'late'",
                "update client_client set name = 'Pri' || char(0, 1) || 'ya'");
        var first = temp.resolve("first.zip");
        var again = temp.resolve("again.zip");
        terminal.json("export", first.toString());
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", first.toString());
        elsewhere.json("export", again.toString());
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(elsewhere.json("clients").toString()).contains("Priya");
    }

    @Test
    void an_export_names_no_practice_and_no_secret() throws Exception {
        var file = temp.resolve("export.zip");
        terminal.json("export", file.toString());
        var practice = terminal.json("practice").get("id").asString();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream()).allSatisfy(entry -> assertThat(new String(
                            zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(practice)
                    .doesNotContain("password\"")
                    .doesNotContain("token_hash"));
            assertThat(zip.getEntry("account_link.json")).isNull();
        }
    }

    @Test
    void an_export_from_when_each_kind_of_boundary_had_a_table_of_its_own_comes_back_whole() throws Exception {
        terminal.json("boundary", "everyone", "hours", "09:00-17:30", "--days", "mon,fri", "--block");
        terminal.json("boundary", "Priya", "leave", "in Rome", "--from", "2026-12-01", "--to", "2026-12-24");
        terminal.json("boundary", "Priya", "topic", "her divorce");
        var now = temp.resolve("now.zip");
        var then = temp.resolve("then.zip");
        terminal.json("export", now.toString());
        asThen(now, then);
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", then.toString());
        for (var whose : List.of("Priya", "everyone")) {
            assertThat(elsewhere.json("boundary", whose)).isEqualTo(terminal.json("boundary", whose));
        }
    }

    /** The same export as it was written when hours and leave had tables of their own. */
    private static void asThen(Path now, Path then) throws IOException {
        var json = new JsonMapper();
        try (var zip = new ZipFile(now.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(then))) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (!entry.getName().equals("boundary_boundary.json")) {
                    write(
                            out,
                            entry.getName(),
                            entry.getName().equals("amity.json")
                                    ? "{\"version\":1}".getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                    continue;
                }
                for (var kind : List.of("hours", "leave", "topic")) {
                    var rows = json.createArrayNode();
                    json.readTree(bytes).forEach(row -> {
                        if (row.get("kind").asString().equals(kind)) rows.add(then((ObjectNode) row, kind));
                    });
                    write(
                            out,
                            "boundary_" + (kind.equals("topic") ? "line" : kind) + ".json",
                            json.writeValueAsBytes(rows));
                }
            }
        }
    }

    private static ObjectNode then(ObjectNode row, String kind) {
        var terms = row.get("terms").asString();
        if (!kind.equals("topic")) row.remove(List.of("kind", "terms"));
        if (kind.equals("leave")) {
            row.put("words", terms);
            row.putNull("whose");
        }
        if (kind.equals("hours")) {
            row.put("days", "MONDAY FRIDAY").put("from_time", "09:00").put("to_time", "17:30");
        }
        return row;
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void an_export_is_never_restored_over_clients() {
        var file = temp.resolve("export.zip");
        terminal.json("export", file.toString());
        refused(terminal.type("restore", file.toString()), "has clients");
    }

    @Test
    void a_damaged_export_restores_nothing() throws Exception {
        var file = temp.resolve("export.zip");
        terminal.json("export", file.toString());
        var bytes = Files.readAllBytes(file);
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 30}) {
            var cut = Files.write(temp.resolve("cut.zip"), Arrays.copyOf(bytes, length));
            refused(elsewhere.type("restore", cut.toString()), "nothing was restored");
        }
        var bent = bytes.clone();
        for (int at = bytes.length / 3; at < bytes.length / 3 + 128; at++) {
            bent[at] ^= 0x55; // longer than the head of any entry, parts of which nobody reads
        }
        assertThat(elsewhere
                        .type(
                                "restore",
                                Files.write(temp.resolve("bent.zip"), bent).toString())
                        .code())
                .isEqualTo(1);
        assertThat(elsewhere.json("clients")).isEmpty();
    }

    @Test
    void a_backup_can_be_opened_and_brings_back_what_was_there() throws Exception {
        types_each_into_a_process_of_its_own();
        var backup = terminal.json("backup", temp.resolve("backups").toString());
        assertThat(backup.get("rows").get("client_client").asInt()).isEqualTo(1);
        terminal.json("client-add", "Added later");
        var restored = terminal.json("restore", backup.get("backup").asString());
        assertThat(terminal.json("clients")).hasSize(1);
        terminal.json("restore", restored.get("safetyCopy").asString());
        assertThat(terminal.json("clients")).hasSize(2);
    }

    @Test
    void the_newest_ten_backups_are_kept_and_only_whole_ones_count() throws Exception {
        var folder = temp.resolve("backups");
        var good =
                Path.of(terminal.json("backup", folder.toString()).get("backup").asString());
        for (int day = 10; day < 24; day++) {
            Files.copy(good, folder.resolve("amity-202001" + day + "-090000.db"));
        }
        for (int day = 10; day < 22; day++) {
            Files.writeString(folder.resolve("amity-209901" + day + "-090000.db"), "");
        }
        Files.writeString(folder.resolve("holiday.db"), "hers");
        assertThat(terminal.json("backup", folder.toString()).get("givenUp")).hasSize(6);
        assertThat(good).exists();
        assertThat(folder.resolve("holiday.db")).exists();
        assertThat(folder.resolve("amity-20200115-090000.db")).doesNotExist();
        assertThat(folder.resolve("amity-20200116-090000.db")).exists();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void only_a_book_is_restored_and_what_is_there_stays_as_it_was() throws Exception {
        types_each_into_a_process_of_its_own();
        var good = Path.of(terminal.json("backup", temp.resolve("backups").toString())
                .get("backup")
                .asString());
        var before = Files.readAllBytes(terminal.folder().resolve("amity.db"));
        var stranger = temp.resolve("stranger.db");
        changed(stranger, "create table flyway_schema_history (version varchar(50))");
        unknown(stranger);
        var filled = temp.resolve("filled.db");
        changed(
                filled,
                "create table flyway_schema_history (installed_rank int, version varchar(50), script text, checksum int, success int)",
                "insert into flyway_schema_history values (1, '20261121100000', 'V20261121100000__practice_open.sql', 1, 1)");
        unknown(filled);
        for (var change : List.of(
                "drop table season_step",
                "alter table client_client add column more text",
                "create trigger evil after insert on client_client begin delete from moment_moment; end",
                "drop index moment_by_day",
                "update flyway_schema_history set checksum = checksum + 1 where installed_rank = 3",
                "delete from flyway_schema_history where installed_rank = 3")) {
            var other = Files.copy(good, temp.resolve("other.db"), StandardCopyOption.REPLACE_EXISTING);
            changed(other, change);
            unknown(other);
        }
        refused(terminal.type("restore", stranger.toString()), "no book of Amity");
        assertThat(terminal.folder().resolve("backup")).doesNotExist();
        assertThat(terminal.folder().resolve("amity.db")).hasBinaryContent(before);
        assertThat(terminal.json("clients")).hasSize(1);
    }

    @Test
    void a_damaged_book_is_put_aside_and_brought_back() throws Exception {
        types_each_into_a_process_of_its_own();
        var good = terminal.json("backup", temp.resolve("backups").toString())
                .get("backup")
                .asString();
        var export = temp.resolve("everything.zip").toString();
        terminal.json("export", export);
        var book = terminal.folder().resolve("amity.db");
        var whole = Files.readAllBytes(book);
        var damages = Map.<String, byte[]>of(
                "beginning", with(whole, 0, "no longer what it was".getBytes(StandardCharsets.US_ASCII)),
                "pages", pagesOverwritten(whole),
                "length", Arrays.copyOf(whole, whole.length / 2));
        var last = Map.of("beginning", good, "pages", export, "length", good);
        for (var damage : damages.entrySet()) {
            var about = damage.getKey();
            empty(terminal.folder());
            Files.write(book, damage.getValue());
            if (about.equals("beginning")) {
                refused(terminal.type("clients"), "amity restore FILE");
                refused(terminal.type("restore", temp.resolve("nowhere.db").toString()), "not there");
                assertThat(book).as("nothing is touched for nothing").hasBinaryContent(damage.getValue());
            }
            assertThat(terminal.type("restore", last.get(about)).code())
                    .as(about)
                    .isZero();
            assertThat(terminal.json("clients")).as(about).hasSize(1);
            assertThat(terminal.folder().resolve("amity-damaged.db")).hasBinaryContent(damage.getValue());
        }
    }

    private static void unknown(Path file) {
        assertThatThrownBy(() -> Backups.check(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no book of Amity");
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
    }

    private static byte[] with(byte[] whole, int at, byte[] other) {
        var changed = whole.clone();
        System.arraycopy(other, 0, changed, at, other.length);
        return changed;
    }

    private static byte[] pagesOverwritten(byte[] whole) {
        var changed = whole.clone();
        for (int place = 8192; place < changed.length; place += 4096) {
            Arrays.fill(changed, place, place + 600, (byte) 'x');
        }
        return changed;
    }

    private static void changed(Path file, String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var one : statements) statement.execute(one);
        }
    }

    @Test
    void a_damaged_or_newer_backup_is_refused_and_changes_nothing() throws Exception {
        types_each_into_a_process_of_its_own();
        var good = Path.of(terminal.json("backup", temp.resolve("backups").toString())
                .get("backup")
                .asString());
        var damaged = Files.copy(good, temp.resolve("damaged.db"));
        overwrite(damaged);
        refused(terminal.type("restore", damaged.toString()), "damaged");
        var newer = Files.copy(good, temp.resolve("newer.db"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '29990101000000' where installed_rank = 1");
        }
        refused(terminal.type("restore", newer.toString()), "newer");
        refused(terminal.type("restore", temp.resolve("nowhere.db").toString()), "not there");
        assertThat(terminal.json("clients")).hasSize(1);
    }

    private static void overwrite(Path file) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            for (long place = 4096L; place < raw.length(); place += 2048) {
                raw.seek(place);
                raw.write("damage".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
    }

    private static void refused(Terminal.Outcome outcome, String because) {
        assertThat(outcome.code()).as("%s", outcome).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains(because);
    }
}
