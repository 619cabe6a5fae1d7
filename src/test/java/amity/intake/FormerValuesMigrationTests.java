package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What older books packed into one text stands in columns and rows once they are opened here. */
class FormerValuesMigrationTests {
    private static final String BEFORE = "20261130215211";
    private static final String PARTING = "\u001f";
    private static final String ID = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    private Connection book;

    @BeforeEach
    void an_older_book() throws SQLException {
        migrate(BEFORE);
        book = DriverManager.getConnection(url());
    }

    @AfterEach
    void is_closed() throws SQLException {
        book.close();
    }

    @Test
    void a_moment_and_the_hash_of_a_line_are_two_columns() throws SQLException {
        change("corrected", ID + " abc");
        change("line", "abc 7");
        change("struck", "abc");
        migrate("latest");
        assertThat(rows("select what, moment_id, hash, version from exchange_change order by what"))
                .containsExactly("corrected|" + ID + "|abc|null", "line|null|abc|7", "struck|null|abc|null");
    }

    @Test
    void what_a_record_said_is_a_row_a_value() throws SQLException {
        change("rewritten", String.join(PARTING, "name", "Ann “Lee” \"x\" \\ y", "phones", "1\n2", "role", ""));
        change("completed", "role birthday");
        change("emptied", "NAME" + PARTING + "Ann Lee");
        change("moved", ID);
        migrate("latest");
        assertThat(former())
                .containsExactly(
                        "completed|role|",
                        "completed|birthday|",
                        "emptied|name|Ann Lee",
                        "moved|client|" + ID,
                        "rewritten|name|Ann “Lee” \"x\" \\ y",
                        "rewritten|phones|1\n2",
                        "rewritten|role|");
    }

    @Test
    void an_appointment_keeps_each_of_its_people() throws SQLException {
        change("appointment", String.join(PARTING, "u", "", "s", "e", "true", "Tea", "", "p1 p2", ID));
        migrate("latest");
        assertThat(former())
                .containsExactly(
                        "appointment|uid|u",
                        "appointment|recurrence|",
                        "appointment|start|s",
                        "appointment|end|e",
                        "appointment|all-day|true",
                        "appointment|title|Tea",
                        "appointment|person|p1",
                        "appointment|person|p2",
                        "appointment|import|" + ID);
    }

    @Test
    void what_a_contact_said_stands_in_columns() throws SQLException {
        run(
                "insert into exchange_row (practice_id, id, producer, row_key, kind, part, hash, said)"
                        + " values (?, 'r', 'vcard', 'k', 'contact', '', 'h', ?)",
                ID,
                String.join(PARTING, "Ann", "", "5", "6", "", "1 Road\nTown", "12\n34", ""));
        migrate("latest");
        assertThat(rows("select said_name, said_role, said_birth_month, said_birth_day, said_birth_year, said_address,"
                        + " said_phones, said_organisation from exchange_row"))
                .containsExactly("Ann|null|5|6|null|1 Road\nTown|12\n34|null");
    }

    @Test
    void which_column_is_what_is_a_row_a_column() throws SQLException {
        run(
                "insert into exchange_mapping (practice_id, header, columns) values (?, 'h', ?)",
                ID,
                "client" + PARTING + "Who “is” \"it\"\u001edate" + PARTING + "Day");
        migrate("latest");
        assertThat(rows("select field, name from exchange_mapping_column order by field"))
                .containsExactly("client|Who “is” \"it\"", "date|Day");
    }

    private void change(String what, String before) throws SQLException {
        run(
                "insert into exchange_change (practice_id, id, import_id, what, record_id, before)"
                        + " values (?, ?, ?, ?, ?, ?)",
                ID,
                UUID.randomUUID().toString(),
                ID,
                what,
                ID,
                before);
    }

    private void run(String statement, String... values) throws SQLException {
        try (var prepared = book.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                prepared.setString(at + 1, values[at]);
            }
            prepared.execute();
        }
    }

    private List<String> former() throws SQLException {
        return rows(
                "select c.what, f.field, f.value from exchange_former f join exchange_change c on c.id = f.change_id"
                        + " order by c.what, f.place");
    }

    private List<String> rows(String query) throws SQLException {
        try (var statement = book.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    row.add(String.valueOf(found.getString(at)));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url(), null, null)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("book.db") + "?foreign_keys=off";
    }
}
