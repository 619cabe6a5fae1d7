package amity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody at the pages: follows redirects, keeps cookies, and sends forms with what they carry, as a browser without JavaScript does. */
public final class Visit {
    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private @Nullable HttpClient client;
    private @Nullable Locale language;

    public Visit(int port) {
        home = URI.create("http://localhost:" + port);
    }

    /** Somebody whose browser asks for a language. */
    public Visit speaking(Locale spoken) {
        language = spoken;
        return this;
    }

    /** What came back: where it ended, with which status, and the page. */
    public record Page(URI at, int status, String text, HttpResponse<String> response) {
        public Document html() {
            return Jsoup.parse(text, at.toString());
        }

        /** The words of the page as a reader sees them. */
        public String words() {
            return html().text();
        }
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /** What a page sends that is no text. */
    public byte[] bytes(String path) {
        return answer(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** The part of a page that htmx asks for. */
    public Page part(String path) {
        return send(request(path).header("HX-Request", "true").GET());
    }

    /** Fills in the form of a page, or that of a button, and sends it; what is not filled in goes as the page had it. */
    public Page submit(Page page, String form, Map<String, ?> filled) {
        var found = page.html().selectFirst(form);
        var button = found != null && found.is("button") ? found : null;
        var element = button == null ? found : button.closest("form");
        if (element == null) throw new AssertionError("No form " + form + " on " + page.at() + ":\n" + page.text());
        var sent = new ArrayList<String>();
        for (var field : element.select("input[name], select[name], textarea[name]")) {
            if (!filled.containsKey(field.attr("name"))) {
                values(field).forEach(value -> sent.add(pair(field.attr("name"), value)));
            }
        }
        filled.forEach((name, value) -> {
            for (var one : value instanceof List<?> many ? many : List.of(value)) {
                sent.add(pair(name, one.toString()));
            }
        });
        var action =
                button != null && button.hasAttr("formaction") ? button.attr("formaction") : element.attr("action");
        return send(form(action, String.join("&", sent)).header("Origin", home.toString()));
    }

    /** What the browser would send along with the next request. */
    public String cookie() {
        return cookies.getCookieStore().get(home).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The session has ended: its cookie opens nothing any more. */
    public void endSession() {
        var kept = cookies.getCookieStore();
        kept.getCookies().stream()
                .filter(cookie -> cookie.getName().matches("amity-[0-9a-f]+"))
                .toList()
                .forEach(cookie -> kept.remove(home, cookie));
    }

    public Page post(String path, String body) {
        return send(form(path, body));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public Page send(HttpRequest.Builder request) {
        var response = answer(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Page(response.uri(), response.statusCode(), response.body(), response);
    }

    public <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html");
        return language == null ? request : request.header("Accept-Language", language.toLanguageTag());
    }

    private static List<String> values(Element field) {
        if (field.is("select")) {
            var chosen = field.select("option[selected]");
            var first = chosen.isEmpty() ? field.select("option").first() : chosen.first();
            return first == null ? List.of() : List.of(first.val());
        }
        if (field.is("[type=radio], [type=checkbox]") && !field.hasAttr("checked")) return List.of();
        return field.is("[type=file], [disabled]") ? List.of() : List.of(field.val());
    }

    /** What stands in a field of a form before anybody types. */
    static String value(Element field) {
        return field.is("[type=radio], [type=checkbox]")
                ? field.val()
                : values(field).stream().findFirst().orElse("");
    }

    static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
