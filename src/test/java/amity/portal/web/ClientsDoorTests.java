package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.QueryLog;
import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.portal.link.PrivateLinks;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The clients’ door: what is behind it, and that nothing else is. */
class ClientsDoorTests extends WebTests {
    private static final int QUERIES = 12;
    private static final String NOTHING = "There is nothing here.\n";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private PrivateLinks handed;

    @Autowired
    private List<RequestMappingHandlerMapping> routes;

    @Autowired
    private DSLContext db;

    private Visit client;
    private Client trust;
    private Person ruth;

    @BeforeEach
    void handALink() {
        client = new Visit(clientsDoor.port());
        trust = clients.add(practice.id(), "Bellwether Trust");
        ruth = people.add(practice.id(), trust.id(), "Ruth Adler", List.of());
    }

    @Test
    void behind_a_link_is_the_clients_page_and_it_asks_for_nothing() {
        var page = client.get("/p/" + link().token());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Hello Ruth", "Whitlock Virtual Assistance");
        assertThat(page.html().select("script, [onclick], style, [style]")).isEmpty();
        var headers = page.response().headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; style-src 'self'; "
                                + "img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        page.html().select("link[rel=stylesheet], link[rel=icon]").forEach(file -> assertThat(
                        client.get(file.attr("href")).status())
                .as(file.attr("href"))
                .isEqualTo(200));
    }

    @Test
    void opening_the_page_asks_a_bounded_number_of_times_and_writes_the_month_once() {
        var path = "/p/" + link().token();
        client.get(path);
        var asked = QueryLog.during(db, () -> client.get(path));
        assertThat(asked).hasSizeBetween(1, QUERIES).allMatch(query -> query.startsWith("select"));
    }

    @Test
    void no_route_of_the_office_is_answered_there_and_no_answer_tells_of_it() {
        var paths = routes.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> !path.startsWith("/p/") && !path.equals("/p"))
                .map(path -> path.replaceAll("\\{[^}]*}|\\*+", "x"));
        var others = Stream.of(
                "/",
                "/error",
                "/actuator",
                "/login/webauthn.js",
                "/js/dialog.js",
                "/vendor/htmx/htmx.min.js",
                "/p/../today",
                "/p/..;/today",
                "/p/%2e%2e/today",
                "/p/;/today",
                "//today",
                "/css/../today",
                "/P/x");
        assertThat(Stream.concat(paths, others).distinct())
                .hasSizeGreaterThan(150)
                .allSatisfy(path -> {
                    var answer = raw("GET", path);
                    assertThat(answer.status()).as(path).isEqualTo(404);
                    assertThat(answer.text()).as(path).isEqualTo(NOTHING);
                });
        assertThat(raw("POST", "/sign-in").text()).isEqualTo(NOTHING);
        assertThat(raw("OPTIONS", "/p/" + link().token()).text()).isEqualTo(NOTHING);
    }

    @Test
    void the_office_does_not_answer_for_clients() {
        var path = "/p/" + link().token();
        assertThat(visit.get(path).status()).isEqualTo(404);
        assertThat(new Visit(port).get(path).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_signed_in_at_the_office_is_a_stranger_here() {
        var answer = visit.send(visit.request("http://localhost:" + clientsDoor.port() + "/today"));
        assertThat(answer.text()).isEqualTo(NOTHING);
    }

    @Test
    void what_is_too_much_or_no_form_is_refused_in_a_sentence_before_it_is_read() {
        var path = "/p/" + link().token() + "/hours";
        var much = client.post(path, "for=" + "x".repeat(5_000_000));
        assertThat(much.status()).isEqualTo(413);
        assertThat(much.text()).contains("less of it");
        var file = client.send(client.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x--")));
        assertThat(file.status()).isEqualTo(415);
    }

    @Test
    void a_link_that_opens_nothing_tells_nobody_why() {
        var wrong = client.get("/p/" + "A".repeat(43));
        var good = link();
        var expiring = link(); // the earlier one ends with it
        clock.moveTo(clock.instant().plus(Duration.ofDays(181)));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.words()).contains("This link opens nothing");
        for (var token : List.of(
                good.token(), expiring.token(), good.token().substring(1), "x", "", "a/b", "%41".replace("%", ""))) {
            var answer = client.get("/p/" + token);
            assertThat(answer.status()).as(token).isEqualTo(404);
            assertThat(answer.text()).as(token).isEqualTo(wrong.text());
        }
    }

    @Test
    void by_a_foreign_name_nothing_is_answered() throws IOException {
        try (var socket = new Socket("localhost", clientsDoor.port())) {
            var asked = "GET /p/x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 421")
                    .contains(NOTHING.strip())
                    .doesNotContain("Amity");
        }
    }

    private PrivateLinks.Handed link() {
        return handed.hand(practice, trust.id(), ruth.id(), null, null);
    }

    /** Without a browser that tidies the address first. */
    private Visit.Page raw(String method, String path) {
        return client.send(client.request("/").uri(uri(path)).method(method, BodyPublishers.noBody()));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + clientsDoor.port() + path);
    }
}
