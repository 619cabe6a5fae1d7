package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Logged;
import amity.Visit;
import amity.WebTests;
import amity.client.Clients;
import amity.client.People;
import amity.portal.link.PrivateLinks;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The log after everything that goes wrong: nothing of what was typed, no link, and nobody’s lines but ours. */
class LogLinesTests extends WebTests {
    private static final String TYPED = "Waldeinsamkeit";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private PrivateLinks handed;

    @Test
    void the_log_has_neither_words_nor_links_nor_lines_of_others() throws IOException {
        var client = clients.add(practice.id(), "Bellwether Trust");
        var person = people.add(practice.id(), client.id(), "Ruth Adler", java.util.List.of());
        var token = handed.hand(practice, client.id(), person.id(), null, null).token();
        try (var log = new Logged()) {
            for (int door : new int[] {port, clientsDoor.port()}) {
                raw(door, "GET /p/" + token + "?a={" + TYPED + "}|^ HTTP/1.1");
                raw(door, "GET /p/" + token + "?a=%zz" + TYPED + " HTTP/1.1");
                raw(door, "GET /p/" + token + "\0" + TYPED + " HTTP/1.1");
                raw(door, "GET /p/" + token + " HTTP/1.1\r\n" + TYPED);
                raw(door, TYPED + " /p/" + token + " HTTP/9.9");
            }
            visit.get("/today?day=" + TYPED);
            visit.get("/clients/" + TYPED);
            visit.get("/clients?page=" + TYPED);
            visit.get("/" + TYPED + "/nowhere");
            visit.get("/attachments/..%2f" + TYPED);
            var settings = visit.get("/settings");
            visit.submit(
                    settings, "form[action='/settings/you']", Map.of("closesAfter", TYPED + "\r\n2026 ERROR forged"));
            visit.post("/settings/you", "closesAfter=" + TYPED + "%0d%0a2026");
            new Visit(port).post("/sign-in", "who=" + TYPED + "&password=" + TYPED);
            new Visit(port).get("/enter?key=" + TYPED);
            LoggerFactory.getLogger("amity.somewhere")
                    .error(
                            "A page failed\r\n2026-11-30 forged",
                            new IllegalStateException(
                                    TYPED + "\r\n2026-11-30 forged\n\tat evil.Frame(Evil.java:1)",
                                    new NumberFormatException("For input string: \"" + TYPED + "\"")));
            LoggerFactory.getLogger("org.apache.somewhere")
                    .error("It threw " + TYPED, new IllegalStateException(TYPED));
            assertThat(log.entries()).isNotEmpty();
            assertThat(log.next())
                    .doesNotContain(TYPED)
                    .doesNotContain(token)
                    .doesNotContain("evil.Frame")
                    .doesNotContainPattern("(?m)^2026-11-30 forged")
                    .contains("A page failed 2026-11-30 forged")
                    .contains("java.lang.IllegalStateException", "java.lang.NumberFormatException");
        }
    }

    private static void raw(int port, String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost:" + port
                                    + "\r\nReferer: http://x y\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readAllBytes();
        }
    }
}
