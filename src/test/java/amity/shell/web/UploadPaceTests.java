package amity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Clients;
import amity.client.People;
import amity.portal.link.PrivateLinks;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who let a form trickle in hold nobody up who looks, at either door. */
class UploadPaceTests extends WebTests {
    private static final int SLOW = 40;

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private PrivateLinks handed;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) socket.close();
    }

    @Test
    void forms_that_never_end_leave_the_office_open() throws IOException {
        for (int i = 0; i < SLOW; i++) begin(port, "/sign-in", "");
        for (int i = 0; i < 20; i++) assertThat(status(visit, "/today")).isEqualTo(200);
    }

    @Test
    void forms_that_never_end_leave_the_clients_door_open() throws IOException {
        var client = clients.add(practice.id(), "Bellwether Trust");
        var person = people.add(practice.id(), client.id(), "Ruth Adler", List.of());
        var token = handed.hand(practice, client.id(), person.id(), null, null).token();
        for (int i = 0; i < SLOW; i++) begin(clientsDoor.port(), "/p/" + token + "/request", "");
        var visitor = new Visit(clientsDoor.port());
        for (int i = 0; i < 20; i++) assertThat(status(visitor, "/p/" + token)).isEqualTo(200);
    }

    @Test
    void nothing_of_a_strangers_file_is_read() throws IOException {
        for (var form : List.of("/import", "/season/christmas-2026/purchases", "/nowhere")) {
            var asked = begin(port, form, "multipart/form-data; boundary=x");
            asked.setSoTimeout(5_000);
            var answer = new String(asked.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).as(form).isEqualTo("HTTP/1.1 302");
        }
    }

    @Test
    void a_body_may_take_some_seconds_and_then_as_long_as_a_slow_line_needs() {
        var allowance = new UploadPace.Allowance(0);
        long second = 1_000_000_000L;
        assertThat(allowance.isOver(14 * second, 0)).isFalse();
        assertThat(allowance.isOver(16 * second, 10)).isTrue();
        assertThat(allowance.isOver(60 * second, 50_000 * 50L)).isFalse();
        assertThat(allowance.isOver(70 * second, 50_000 * 50L)).isTrue();
    }

    @Test
    void one_address_sends_half_of_what_may_be_sent_at_once() {
        var sending = new SendLimiter(8);
        for (int i = 0; i < 4; i++) assertThat(sending.begin("203.0.113.7")).isTrue();
        assertThat(sending.begin("203.0.113.7")).isFalse();
        for (int i = 0; i < 4; i++) assertThat(sending.begin("198.51.100.4")).isTrue();
        assertThat(sending.begin("192.0.2.1")).isFalse();
        sending.end("203.0.113.7");
        assertThat(sending.begin("192.0.2.1")).isTrue();
    }

    private static int status(Visit visit, String page) {
        return visit.send(visit.request(page).timeout(Duration.ofSeconds(8)).GET())
                .status();
    }

    private Socket begin(int port, String path, String type) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        sockets.add(socket);
        var kind = type.isEmpty() ? "application/x-www-form-urlencoded" : type;
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + kind
                                + "\r\nContent-Length: 9000\r\n\r\nwords=a")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
