package amity.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** Light or dark, kept in a cookie so that the server writes it into the page; empty means as the computer is set. */
final class Theme {
    private static final String COOKIE = "theme";
    private static final Set<String> KNOWN = Set.of("light", "dark");

    private Theme() {}

    static String of(HttpServletRequest request) {
        return cookies(request)
                .filter(it -> it.getName().equals(COOKIE) && KNOWN.contains(it.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The cookie for what was chosen; {@code toggle} turns to the other one, anything unknown follows the computer. */
    static ResponseCookie chosen(String choice, HttpServletRequest request) {
        var theme = choice.equals("toggle") ? other(of(request)) : choice;
        boolean known = KNOWN.contains(theme);
        return ResponseCookie.from(COOKIE, known ? theme : "")
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .maxAge(known ? Duration.ofDays(365) : Duration.ZERO)
                .build();
    }

    private static String other(String theme) {
        return theme.equals("dark") ? "light" : "dark";
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var sent = request.getCookies();
        return sent == null ? Stream.empty() : Arrays.stream(sent);
    }
}
