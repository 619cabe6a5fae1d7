package amity;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A walk through a book from page to page, by every link there is: a few addresses of each route, and each form once. What is new
 * is found by itself, as soon as something leads to it.
 */
public final class Walk {
    /** How many addresses of one route are looked at: a client’s page is not like another client’s. */
    private static final int ADDRESSES = 3;

    private static final String LINKS = "a[href], [hx-get], [data-dialog][href]";
    private final Visit visit;
    private final Routes routes;
    private final int most;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Visit.Page> opened = new LinkedHashMap<>();
    private final Map<String, List<String>> addresses = new TreeMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    private Walk(Visit visit, Routes routes, int most) {
        this.visit = visit;
        this.routes = routes;
        this.most = most;
    }

    /** A form as it stood on a page: where it goes, and what it carries. */
    public record Form(String from, String method, String action, List<Field> fields) {
        String kind() {
            return method + " "
                    + fields.stream().map(Field::name).distinct().sorted().toList();
        }

        /** What is sent with each field filled in, and of several by one name the first. */
        public String filled(Function<Field, String> value) {
            var names = new HashSet<String>();
            return fields.stream()
                    .filter(field -> names.add(field.name()))
                    .map(field -> Visit.pair(field.name(), value.apply(field)))
                    .collect(Collectors.joining("&"));
        }
    }

    /** What stood in a field. */
    public record Field(String name, String value, boolean file) {}

    /** Walks from an address until there is nothing new; what cannot be opened fails. */
    public static Walk from(String start, Visit visit, Routes routes) {
        return from(start, visit, routes, ADDRESSES);
    }

    /** The same with at most so many addresses of one route. */
    public static Walk from(String start, Visit visit, Routes routes, int most) {
        var walk = new Walk(visit, routes, most);
        walk.note(start);
        while (!walk.ahead.isEmpty()) {
            walk.open(walk.ahead.removeFirst());
        }
        return walk;
    }

    /** Addresses by the route that answers them. */
    public Map<String, List<String>> addresses() {
        return addresses;
    }

    public List<String> pages() {
        return addresses.values().stream().flatMap(List::stream).toList();
    }

    /** What was read on the way, by address. */
    public Map<String, Visit.Page> opened() {
        return opened;
    }

    public List<Form> forms() {
        return List.copyOf(forms.values());
    }

    private void open(String address) {
        var page = visit.get(address);
        if (page.status() == 204) {
            return; // there is nothing to say just now
        }
        if (page.status() != 200) {
            throw new AssertionError(address + " answered " + page.status() + ": " + page.words());
        }
        if (!page.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return;
        opened.put(address, page);
        var html = page.html();
        for (var link : html.select(LINKS)) {
            note(resolved(page.at(), link.hasAttr("hx-get") ? link.attr("hx-get") : link.attr("href")));
        }
        for (var form : html.select("form")) {
            keep(address, page.at(), form);
        }
    }

    private void keep(String from, URI at, Element form) {
        var action = form.hasAttr("action") ? form.attr("action") : at.getRawPath();
        var fields = form.select("input[name], select[name], textarea[name], button[name]").stream()
                .map(field -> new Field(field.attr("name"), Visit.value(field), field.is("[type=file]")))
                .toList();
        var kept = new Form(from, form.attr("method").toLowerCase(), resolved(at, action), fields);
        route(kept.method.equals("post") ? "POST" : "GET", kept.action)
                .ifPresent(route -> forms.putIfAbsent(route + " " + kept.kind(), kept));
    }

    private void note(String address) {
        if (address.isEmpty() || !seen.add(address)) return;
        route("GET", address).ifPresent(route -> {
            var known = addresses.computeIfAbsent(route, fresh -> new ArrayList<>());
            if (known.size() < most) {
                known.add(address);
                ahead.addLast(address);
            }
        });
    }

    private Optional<String> route(String method, String address) {
        return routes.of(method, URI.create(address).getRawPath());
    }

    /** An address on this host without its mark, empty for one elsewhere. */
    private static String resolved(URI at, String link) {
        return Stream.of(link)
                .filter(it -> !it.isBlank() && !it.startsWith("#") && !it.matches("[a-z]+:.*"))
                .map(it -> at.resolve(it.replace(" ", "%20")))
                .map(it -> it.getRawQuery() == null ? it.getRawPath() : it.getRawPath() + "?" + it.getRawQuery())
                .findFirst()
                .orElse("");
    }
}
