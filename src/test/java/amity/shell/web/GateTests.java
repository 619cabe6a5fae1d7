package amity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.shell.DataFolder;
import jakarta.servlet.ServletException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class GateTests extends WebTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void a_form_without_its_token_is_refused() {
        var refused = visit.post("/settings/business", "name=Stolen");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("That page was open too long");
    }

    /** Where nobody has a book yet, all that the welcome page offers has to be open to strangers. */
    @Test
    void what_the_welcome_page_offers_is_open_to_strangers() {
        var offered = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/welcome"))
                .distinct()
                .toList();
        assertThat(offered).contains("/welcome", "/welcome/sample");
        var stranger = new Visit(port);
        var page = stranger.get("/sign-in");
        var token = page.html().selectFirst("main form input[type=hidden]");
        for (var path : offered) {
            var answer = stranger.post(path, token.attr("name") + "=" + token.val() + "&key=none");
            assertThat(answer.at().getPath()).as(path).isEqualTo(path);
        }
    }

    @Test
    void browsers_are_told_to_refuse_everything_that_is_not_ours() {
        var headers = visit.get("/settings").response().headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_foreign_forms() {
        var cookie = new Visit(port).get("/sign-in").response().headers().firstValue("Set-Cookie");
        assertThat(cookie)
                .hasValueSatisfying(
                        it -> assertThat(it).startsWith("amity-").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void every_book_has_a_cookie_of_its_own() {
        assertThat(cookieOf("own")).isEqualTo(cookieOf("own")).isNotEqualTo(cookieOf("sample"));
    }

    private static String cookieOf(String folder) {
        var context = new MockServletContext();
        try {
            new Gate().cookie(new DataFolder(Path.of(folder).toAbsolutePath())).onStartup(context);
        } catch (ServletException unstarted) {
            throw new IllegalStateException(unstarted);
        }
        return context.getSessionCookieConfig().getName();
    }

    @Test
    void what_has_its_mark_in_its_name_is_kept_for_good_and_sent_as_the_build_compressed_it() {
        var styles = visit.get("/sign-in").html().select("link[rel=stylesheet]").attr("href");
        assertThat(styles).matches("/css/amity-[0-9a-f]{32}\\.css");
        var font = Pattern.compile("/vendor/[a-z]+/literata-basic-normal-[0-9a-f]{32}\\.woff2")
                .matcher(visit.get(styles).text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        for (var file : List.of(styles, font))
            assertThat(header(file, "Cache-Control")).contains("max-age=31536000", "immutable");
        for (var way : List.of("br", "gzip")) {
            var sent = visit.answer(
                    visit.request(styles).header("Accept-Encoding", way).GET(), BodyHandlers.ofByteArray());
            assertThat(sent.headers().firstValue("Content-Encoding")).hasValue(way);
            assertThat(sent.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            assertThat(sent.headers().firstValueAsLong("Content-Length")).hasValue(sent.body().length);
        }
        assertThat(visit.get(styles.replaceAll("[0-9a-f]{32}", "0".repeat(32))).status())
                .isEqualTo(404);
        assertThat(header("/manifest.webmanifest", "Cache-Control")).isEqualTo("no-cache");
    }

    private String header(String address, String name) {
        return visit.get(address).response().headers().firstValue(name).orElseThrow();
    }

    @Test
    void an_unknown_page_says_so_in_one_sentence() {
        var missing = visit.get("/no-such-page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.html().select("main h1").text())
                .isEqualTo("There is no such page, or it belongs to someone else.");
    }

    @Test
    void a_name_that_is_not_ours_is_not_answered() throws IOException {
        assertThat(statusFor("evil.example")).isEqualTo("HTTP/1.1 421");
        assertThat(statusFor("localhost:" + port)).startsWith("HTTP/1.1 200");
        assertThat(statusFor("127.0.0.1:" + port)).startsWith("HTTP/1.1 200");
    }

    private String statusFor(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", port);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream()
                    .write(("GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return in.readLine().strip();
        }
    }
}
