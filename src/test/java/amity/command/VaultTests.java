package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void a_practice_with_a_little_of_everything() {
        terminal = new Terminal(temp.resolve("amity-data"));
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
    }

    @Test
    void an_export_restored_and_exported_again_is_the_same_to_the_byte() throws Exception {
        var first = temp.resolve("first.zip");
        var again = temp.resolve("again.zip");
        terminal.json("export", first.toString());
        var elsewhere = new Terminal(temp.resolve("elsewhere"));
        elsewhere.json("restore", first.toString());
        elsewhere.json("export", again.toString());
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(elsewhere.json("clients")).isEqualTo(terminal.json("clients"));
        assertThat(elsewhere.json("practice").get("id"))
                .isNotEqualTo(terminal.json("practice").get("id"));
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
        var elsewhere = new Terminal(temp.resolve("elsewhere"));
        for (var length : new int[] {0, 10, bytes.length / 2, bytes.length - 30}) {
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
        var backup = terminal.json("backup", temp.resolve("backups").toString());
        assertThat(backup.get("rows").get("client_client").asInt()).isEqualTo(1);
        terminal.json("client-add", "Added later");
        var restored = terminal.json("restore", backup.get("backup").asString());
        assertThat(terminal.json("clients")).hasSize(1);
        terminal.json("restore", restored.get("safetyCopy").asString());
        assertThat(terminal.json("clients")).hasSize(2);
    }

    @Test
    void the_newest_ten_backups_are_kept() throws Exception {
        var folder = Files.createDirectories(temp.resolve("backups"));
        for (var day = 10; day < 25; day++) {
            Files.writeString(folder.resolve("amity-202001" + day + "-090000.db"), "old");
        }
        Files.writeString(folder.resolve("holiday.db"), "hers");
        assertThat(terminal.json("backup", folder.toString()).get("givenUp")).hasSize(6);
        assertThat(folder.resolve("holiday.db")).exists();
        assertThat(folder.resolve("amity-20200115-090000.db")).doesNotExist();
        assertThat(folder.resolve("amity-20200116-090000.db")).exists();
    }

    @Test
    void a_damaged_or_newer_backup_is_refused_and_changes_nothing() throws Exception {
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
            for (var place = 4096L; place < raw.length(); place += 2048) {
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
