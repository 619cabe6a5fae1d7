package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTests {
    private static final String TRUST = "Bellwether Trust";

    @TempDir
    private Path folder;

    @Test
    void a_link_is_printed_once_where_clients_find_their_page_and_ended_by_name() throws Exception {
        var terminal = Terminal.opened(folder);
        terminal.type("client-add", TRUST);
        assertThat(terminal.type("link", TRUST, "Ruth").err()).contains("is not one person at Bellwether Trust");
        sql("insert into client_person (practice_id, id, client_id, name, place, came_at) select practice_id, id, id,"
                + " 'Ruth Adler', 0, '2026-01-01T00:00:00Z' from client_client");
        assertThat(terminal.type("link", TRUST, "Ruth"))
                .matches(it -> it.code() == 1 && it.err().contains("nobody has come by a public address"));
        sql("insert into portal_address values ('https://pages.example.org', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
        var link = terminal.json("link", TRUST, "ruth");
        assertThat(link.get("address").asString()).matches("https://pages.example.org/p/[A-Za-z0-9_-]{43}");
        assertThat(terminal.type("link", TRUST, "Ruth", "--expires", "2020-01-01")
                        .code())
                .isEqualTo(1);
        assertThat(exported(terminal)).isNotEmpty().noneMatch(name -> name.contains("portal_link"));
        assertThat(terminal.json("link", TRUST, "Ruth", "--end").get("ended").asBoolean())
                .isTrue();
        assertThat(terminal.json("link", TRUST, "Ruth", "--end").get("ended").asBoolean())
                .isFalse();
    }

    @Test
    void clients_have_a_door_of_their_own_and_an_address_nobody_reads_on_the_way() {
        var terminal = new Terminal(folder);
        assertThat(terminal.type("serve", "--portal-url", "https://pages.example.org")
                        .err())
                .contains("needs --portal-port");
        assertThat(terminal.type("serve", "--portal-port", "8080").err()).contains("a port of their own");
        for (var address : "pages.example.org http://pages.example.org https://pages.example.org/x".split(" ")) {
            assertThat(terminal.type("serve", "--portal-port", "8081", "--portal-url", address))
                    .matches(it -> it.code() == 2 && it.err().contains("no address for clients"), address);
        }
    }

    private List<String> exported(Terminal terminal) throws IOException {
        var file = folder.resolve("out.zip");
        terminal.type("export", file.toString());
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private void sql(String statement) throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("amity.db"));
                var row = db.createStatement()) {
            row.execute(statement);
        }
    }
}
