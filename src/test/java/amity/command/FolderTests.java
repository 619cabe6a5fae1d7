package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void sits_down() {
        terminal = new Terminal(temp.resolve("amity-data"));
    }

    @Test
    void a_folder_of_a_newer_amity_is_refused_and_left_alone() throws Exception {
        terminal.json("client-add", "Ruth");
        sql("insert into flyway_schema_history select installed_rank + 100, '29990101000000', 'later', type, script,"
                + " checksum, installed_by, installed_on, execution_time, success from flyway_schema_history limit 1");
        refused(terminal.type("client-add", "Aoife"), "newer");
        sql("delete from flyway_schema_history where version = '29990101000000'");
        assertThat(terminal.json("clients")).hasSize(1);
    }

    @Test
    void a_file_where_the_folder_should_be_is_refused() throws Exception {
        Files.writeString(terminal.folder(), "no folder");
        refused(terminal.type("clients"), "not a folder");
    }

    @Test
    void a_database_that_is_none_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(terminal.folder());
        var file = Files.writeString(terminal.folder().resolve("amity.db"), "this is no database ".repeat(1_000));
        refused(terminal.type("clients"), "no book of Amity");
        assertThat(file).content().startsWith("this is no database");
    }

    @Test
    void a_folder_held_by_another_writer_can_be_read_but_not_written() throws Exception {
        terminal.json("client-add", "Ruth");
        try (var other = DriverManager.getConnection(
                        "jdbc:sqlite:" + terminal.folder().resolve("amity.db"));
                var statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThat(terminal.json("clients")).hasSize(1);
            refused(terminal.type("client-add", "Aoife"), "in use");
            statement.execute("rollback");
        }
        assertThat(terminal.json("clients")).hasSize(1);
    }

    /** Whoever copies her book while nothing runs copies one file. */
    @Test
    void what_a_command_has_written_is_in_the_database_when_it_ends() throws Exception {
        terminal.json("client-add", "Ruth");
        var beside = terminal.folder().resolve("amity.db-wal");
        assertThat(Files.exists(beside) ? Files.size(beside) : 0).isZero();
    }

    @Test
    void log_lines_go_to_the_log_file_alone() {
        var outcome = terminal.type("clients", "--json");
        assertThat(outcome.json()).isEmpty();
        assertThat(outcome.err()).isEmpty();
        assertThat(terminal.folder().resolve("log/amity.log")).exists();
    }

    private static void refused(Terminal.Outcome outcome, String because) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains(because);
    }

    private void sql(String words) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + terminal.folder().resolve("amity.db"));
                var statement = connection.createStatement()) {
            List.of(words.split(";")).forEach(each -> {
                try {
                    statement.execute(each);
                } catch (SQLException wrong) {
                    throw new IllegalStateException(wrong);
                }
            });
        }
    }
}
