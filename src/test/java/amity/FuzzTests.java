package amity;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Walk.Field;
import amity.Walk.Form;
import amity.demo.Demo;
import amity.practice.Practice;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route and every field of every form with what nobody would type: it is refused in a sentence or taken for words, and never
 * a failure of ours. Here a sample of it; all of it with {@code bin/fuzz}.
 */
class FuzzTests extends WebTests {
    /** Of so many requests the sample sends one; a prime, so that no value and no field is left out by always falling between. */
    private static final int ONE_OF = Integer.getInteger("amity.fuzz.one-of", 97);

    /** Forms that would sign her out for good, and what starts with them. */
    private static final Set<String> ENDING = Set.of("/sign-out");

    private static final Map<String, String> GARBLED = Map.of(
            "Referer", "http://[half a/%zz?x y",
            "Cookie", "amity=%00; theme=\"; JSESSIONID=../..",
            "Accept-Language", "xx-!!-99,*;q=nine",
            "HX-Request", "maybe",
            "X-Forwarded-For", "unknown, [::1, 999.999.1.1",
            "X-CSRF-TOKEN", "A".repeat(2_000),
            "Accept", "text/½; q=%");

    private static final String TOKEN = "_csrf";
    private static final String SHOWN = "Ruth Carmichael";

    @Autowired
    private Demo demo;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private final TreeMap<String, List<String>> failed = new TreeMap<>();
    private final Logged log = new Logged();
    private Routes routes;
    private Practice hannahs;
    private Visit hannah;
    private String token = "";
    private int sent;
    private int answered;
    private int forbidden;

    @BeforeEach
    void knowTheRoutes() {
        routes = Routes.of(mappings);
    }

    private void openTheSampleBook() {
        hannahs = demo.play();
        hannah = new Visit(port);
        comeIn();
    }

    private void comeIn() {
        token = tokenOn(hannah.get(links.signIn(hannahs.id())));
    }

    /** Whoever was refused may have a session without the token of the last one: a page that is soon made tells it. */
    private void askForTheToken() {
        var small = hannah.get("/clients/new");
        if (isSignIn(small)) comeIn();
        else token = tokenOn(small);
    }

    private static String tokenOn(Visit.Page page) {
        return page.html().select("input[name=" + TOKEN + "]").val();
    }

    private static boolean isSignIn(Visit.Page page) {
        return page.at().getPath().equals("/sign-in");
    }

    @Test
    void nothing_that_is_sent_to_the_office_makes_it_fail() {
        openTheSampleBook();
        var walk = Walk.from("/today", hannah, routes);
        addresses(hannah, walk.pages(), it -> !it.startsWith("/p/"));
        unasked(hannah);
        forms(hannah, walk.forms());
        stillOpens(hannah, walk.pages());
        assertThat(forbidden)
                .as("of %d answers, those that were not looked at", answered)
                .isLessThan(answered / 10);
        wrong();
    }

    @Test
    void nothing_that_is_sent_to_the_clients_door_makes_it_fail() {
        openTheSampleBook();
        var visitor = new Visit(clientsDoor.port());
        var walk = Walk.from(linkOf(hannahs, SHOWN), visitor, routes);
        addresses(visitor, walk.pages(), it -> it.startsWith("/p/"));
        forms(visitor, walk.forms());
        stillOpens(visitor, walk.pages());
        wrong();
    }

    /** Each part of each address that is looked at, each parameter it carries, and those that its route asks for. */
    private void addresses(Visit visit, Collection<String> pages, java.util.function.Predicate<String> ours) {
        for (var page : pages) {
            for (var nasty : Nasty.forAddresses()) {
                for (var address : variations(page, nasty)) {
                    shoot(visit, "GET " + named(page), nasty, address);
                }
            }
        }
        for (var route : routes.all()) {
            if (!route.method().equals("GET") || !ours.test(route.pattern().toString())) continue;
            for (var nasty : Nasty.forAddresses()) {
                var path = route.pattern().toString().replaceAll("\\{[^}]*}", nasty.encoded());
                shoot(visit, route.toString(), nasty, path);
                for (var parameter : route.parameters()) {
                    shoot(visit, route + "?" + parameter, nasty, path + "?" + parameter + "=" + nasty.encoded());
                }
            }
        }
    }

    private static List<String> variations(String page, Nasty nasty) {
        var found = new ArrayList<String>();
        var path = page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
        var query = page.contains("?") ? page.substring(page.indexOf('?') + 1) : "";
        var parts = path.split("/");
        for (int i = 1; i < parts.length; i++) {
            var changed = parts.clone();
            changed[i] = nasty.encoded();
            found.add(String.join("/", changed) + (query.isEmpty() ? "" : "?" + query));
        }
        var pairs = query.isEmpty() ? new String[0] : query.split("&");
        for (int i = 0; i < pairs.length; i++) {
            var changed = pairs.clone();
            changed[i] = pairs[i].replaceFirst("=.*|$", "=") + nasty.encoded();
            found.add(path + "?" + String.join("&", changed));
        }
        return found;
    }

    /** Whatever of it was kept, every page opens afterwards, or is gone. */
    private void stillOpens(Visit visit, Collection<String> pages) {
        for (var page : pages) {
            sent = 0;
            shoot(visit, "afterwards " + named(page), new Nasty("all of it", ""), page);
        }
    }

    @Test
    void nothing_that_strangers_send_or_browsers_garble_makes_it_fail() {
        for (int door : new int[] {port, clientsDoor.port()}) {
            for (var route : routes.all()) {
                var path = route.pattern().toString().replaceAll("\\{[^}]*}", "x");
                var stranger = new Visit(door);
                for (var header : GARBLED.entrySet()) {
                    shoot(
                            stranger,
                            "a stranger’s " + route,
                            new Nasty(header.getKey() + ": " + header.getValue(), ""),
                            () -> stranger.request("http://localhost:" + door + path)
                                    .header(header.getKey(), header.getValue())
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .method(
                                            route.method(),
                                            route.method().equals("GET")
                                                    ? BodyPublishers.noBody()
                                                    : BodyPublishers.ofString("_csrf=%FF%zz&x=%C3%28")));
                }
            }
        }
        wrong();
    }

    /** Each field of each form in turn, the others as they stood; then each of them left away, and sent twice. */
    private void forms(Visit visit, List<Form> forms) {
        for (var form : forms) {
            if (ENDING.contains(form.action())) continue;
            boolean get = !form.method().equals("post");
            for (var field : form.fields()) {
                var about = (get ? "GET " : "POST ") + named(form.action()) + " " + field.name();
                for (var nasty : get ? Nasty.forAddresses() : Nasty.ALL) {
                    send(visit, about, nasty, form, () -> pairs(form, field, nasty));
                }
                send(visit, about, new Nasty("left away", ""), form, () -> pairs(form, field, null));
            }
            if (!get) {
                for (var nasty : Nasty.forAddresses()) {
                    for (var address : variations(form.action(), nasty)) {
                        shoot(visit, "POST " + named(form.action()), nasty, () -> post(visit, address, all(form)));
                    }
                }
            }
        }
    }

    /** What a route asks for and no form on the walk has: it is sent all the same, by who reads our code. */
    private void unasked(Visit visit) {
        for (var route : routes.all()) {
            if (!route.method().equals("POST") || route.pattern().toString().startsWith("/p/")) continue;
            for (var nasty : Nasty.ALL) {
                var path = route.pattern()
                        .toString()
                        .replaceAll("\\{[^}]*}", nasty.encoded().length() > 3_000 ? "x" : nasty.encoded());
                if (ENDING.contains(path)) continue;
                shoot(
                        visit,
                        route.toString(),
                        nasty,
                        () -> post(
                                visit,
                                path,
                                Stream.concat(
                                                Stream.of(TOKEN + "=" + token),
                                                route.parameters().stream().map(name -> name + "=" + nasty.encoded()))
                                        .collect(Collectors.joining("&"))));
            }
        }
    }

    private void send(Visit visit, String about, Nasty nasty, Form form, Supplier<String> pairs) {
        shoot(
                visit,
                about,
                nasty,
                () -> form.method().equals("post")
                        ? post(visit, form.action(), pairs.get())
                        : request(visit, form.action().replaceAll("\\?.*", "") + "?" + pairs.get())
                                .GET());
    }

    private HttpRequest.Builder post(Visit visit, String address, String body) {
        return request(visit, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private void shoot(Visit visit, String about, Nasty nasty, String address) {
        shoot(visit, about, nasty, () -> request(visit, address).GET());
    }

    /** Of most requests, nothing but that there would be one: made up are those alone that are sent. */
    private void shoot(Visit visit, String about, Nasty nasty, Supplier<HttpRequest.Builder> request) {
        if (sent++ % ONE_OF != 0) return;
        Visit.Page page;
        try {
            page = visit.send(request.get());
        } catch (RuntimeException unanswered) {
            failed.computeIfAbsent(about, fresh -> new ArrayList<>()).add(nasty.name() + ": " + unanswered.getCause());
            return;
        }
        forbidden += page.status() == HttpStatus.FORBIDDEN.value() ? 1 : 0;
        answered++;
        if (page.status() >= 500) {
            failed.computeIfAbsent(about, fresh -> new ArrayList<>())
                    .add(nasty.name() + ": " + page.status() + " " + cause());
        }
        log.next();
        if (visit != hannah) return;
        if (isSignIn(page)) comeIn();
        else if (page.status() == HttpStatus.FORBIDDEN.value() && !nasty.name().isEmpty()) askForTheToken();
    }

    /** Whole, since a path may begin like the name of another host. */
    private HttpRequest.Builder request(Visit visit, String address) {
        return visit.request("http://localhost:" + (visit == hannah ? port : clientsDoor.port()) + address);
    }

    private void wrong() {
        assertThat(answered).as("requests answered").isPositive();
        assertThat(failed.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList())
                .as("%d requests", sent)
                .isEmpty();
    }

    /** Where it failed: the last of what went wrong, and our own line nearest to it. */
    private String cause() {
        var lines = log.next().lines().toList();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("(Caused by: )?[a-z]+\\.[\\w.]+(Exception|Error)\\b.*")) at = i;
        }
        return lines.stream()
                .skip(at)
                .filter(line -> line.contains("at amity.") || !line.startsWith("\t"))
                .limit(2)
                .map(line ->
                        line.strip().substring(0, Math.min(160, line.strip().length())))
                .collect(Collectors.joining(" "));
    }

    private String pair(Field field) {
        return name(field) + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8);
    }

    /** The token of a form is that of the session: it may be another since the form was seen. */
    private String value(Field field) {
        return field.name().equals(TOKEN) ? token : field.value();
    }

    private String all(Form form) {
        return form.fields().stream().map(this::pair).collect(Collectors.joining("&"));
    }

    private String pairs(Form form, Field nasty, @org.jspecify.annotations.Nullable Nasty value) {
        return form.fields().stream()
                .filter(field -> !field.equals(nasty) || value != null)
                .filter(field -> field.equals(nasty) || !field.name().equals(nasty.name()))
                .map(field -> field.equals(nasty) && value != null ? name(field) + "=" + value.encoded() : pair(field))
                .collect(Collectors.joining("&"));
    }

    private static String name(Field field) {
        return URLEncoder.encode(field.name(), StandardCharsets.UTF_8);
    }

    /** The route without its ids, so that a failure is told once for all of its kind. */
    private static String named(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("\\?.*", "");
    }
}
