package amity.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * What was asked for or sent when the session had ended: kept a while in memory for the browser it came from, and given
 * back to the same person once she has signed in again. What was sent is only offered, never done by itself; what did not
 * come from our own pages, or carries a password, is not kept at all.
 */
@Component
public class InterruptedRequests {
    private static final int MOST = 100;
    private static final int LONGEST = 64 * 1024;
    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration KNOWN = Duration.ofDays(90);
    private static final Pattern SECRET = Pattern.compile("(?i).*(pass|secret|code|key|token).*");
    private static final String TOKEN = "_csrf";
    private final Clock clock;
    /** No cache: one would soonest drop what nobody has asked for yet, and that is what was kept last. Here the eldest goes. */
    private final Map<String, Held> held = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > MOST;
        }
    };

    InterruptedRequests(Clock clock) {
        this.clock = clock;
    }

    /**
     * What waits for somebody.
     *
     * @param whose the {@link Visitor#mark()} of who was signed in
     * @param page where she was
     * @param action where the form was to go; null where there was none
     */
    public record Held(
            String whose, String page, @Nullable String action, Map<String, List<String>> fields, Instant since) {

        /** The words in it, as she would know them again: no ids, and no words of the form’s own. */
        public List<String> words() {
            return fields.entrySet().stream()
                    .filter(field -> !field.getKey().startsWith("seen-"))
                    .flatMap(field -> field.getValue().stream())
                    .map(String::strip)
                    .filter(value -> value.contains(" "))
                    .distinct()
                    .toList();
        }
    }

    /** From now on this browser is hers: what meets an ended session here waits for her. */
    public void belongsTo(String mark, HttpServletRequest request, HttpServletResponse response) {
        put(cookie(request, "who"), mark, KNOWN, request, response);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        drop(request, response);
        put(cookie(request, "who"), "", Duration.ZERO, request, response);
    }

    /** Whether somebody has been signed in with this browser. */
    public boolean isKnown(HttpServletRequest request) {
        return read(request, "who").isPresent();
    }

    /** Keeps what meets an ended session, where there is a former visitor to give it back to; says whether a form is in it. */
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        var whose = read(request, "who").orElse(null);
        var page = page(request);
        if (whose == null || page == null) return false;
        boolean sends = sends(request);
        var token = UUID.randomUUID().toString();
        synchronized (held) {
            var before = read(request, "aside");
            if (!sends
                    && before.map(held::get).filter(one -> one.action() != null).isPresent()) {
                return false; // looking at one more page takes nothing from what was sent
            }
            before.ifPresent(held::remove);
            held.put(
                    token,
                    new Held(
                            whose,
                            page,
                            sends ? request.getRequestURI() : null,
                            sends ? fields(request) : Map.of(),
                            clock.instant()));
        }
        put(cookie(request, "aside"), token, LIFE, request, response);
        return sends;
    }

    /** What waits in this browser for one visitor, and for nobody else. */
    public Optional<Held> of(HttpServletRequest request, String mark) {
        synchronized (held) {
            return read(request, "aside")
                    .map(held::get)
                    .filter(one -> one.whose().equals(mark))
                    .filter(one -> one.since().plus(LIFE).isAfter(clock.instant()));
        }
    }

    /** Where she goes on after signing in: to what she had sent, else to the page she was on. */
    public String onward(HttpServletRequest request, String mark) {
        return of(request, mark)
                .map(one -> one.action() == null ? one.page() : "/aside")
                .orElse("/today");
    }

    public void drop(HttpServletRequest request, HttpServletResponse response) {
        synchronized (held) {
            read(request, "aside").ifPresent(held::remove);
        }
        put(cookie(request, "aside"), "", Duration.ZERO, request, response);
    }

    /** Whether the words of a form are in it that one of our own pages sent: nobody else plants one here. */
    private static boolean sends(HttpServletRequest request) {
        var type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || request.getHeader("HX-Request") != null
                || type == null
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || request.getContentLengthLong() < 0
                || request.getContentLengthLong() > LONGEST // nothing of it is read then
                || !isOurs(request)) {
            return false;
        }
        return request.getParameterMap().keySet().stream()
                .noneMatch(name -> SECRET.matcher(name).matches());
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static boolean isOurs(HttpServletRequest request) {
        var from = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                .orElse(request.getHeader(HttpHeaders.REFERER));
        try {
            return from != null
                    && request.getHeader(HttpHeaders.HOST)
                            .equals(URI.create(from).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** The page she was on: the one asked for, or the one that a form or a part of a page was on. */
    private static @Nullable String page(HttpServletRequest request) {
        var part = request.getHeader("HX-Current-URL");
        if (part == null && request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return accepts(request) ? path(request.getRequestURI() + (query == null ? "" : "?" + query)) : null;
        }
        var from = part == null ? request.getHeader(HttpHeaders.REFERER) : part;
        return from == null || !isOurs(request) && part == null ? "/today" : path(from);
    }

    private static boolean accepts(HttpServletRequest request) {
        var wants = request.getHeader(HttpHeaders.ACCEPT);
        return wants != null && wants.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A path of ours, whatever was written: two slashes at the start would lead elsewhere. */
    private static String path(String address) {
        try {
            var page = URI.create(address);
            var path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) return "/today";
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/today";
        }
    }

    private static String cookie(HttpServletRequest request, String part) {
        return request.getServletContext().getSessionCookieConfig().getName() + "-" + part;
    }

    private static Optional<String> read(HttpServletRequest request, String part) {
        var sent = request.getCookies();
        return (sent == null ? Stream.<Cookie>empty() : Arrays.stream(sent))
                .filter(one -> one.getName().equals(cookie(request, part)))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void put(
            String name, String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
