package amity.shell.web;

import amity.shell.ClientsDoor;
import amity.shell.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** At the clients’ door nothing is answered but their page and what it looks like, and at the office’s door their page is not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ClientsOnly extends OncePerRequestFilter {
    /** What a form may bring at once, in bytes. */
    static final int MOST = 256 * 1024;

    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Pattern PAGE = Pattern.compile("/p(?:/[A-Za-z0-9_/-]*)?");
    private static final Pattern LOOKS = Pattern.compile(
            "/css/(?!amity)[a-z]+-[0-9a-f]{32}\\.css" // the parts, unbuilt
                    + "|/vendor/(literata|source-sans-3|tabler)/[a-z0-9.-]+\\.(woff2|css)"
                    + "|/img/(amity|icons)(-[0-9a-f]{32})?\\.svg");

    private final ClientsDoor door;
    private final Words words;

    ClientsOnly(ClientsDoor door, Words words) {
        this.door = door;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!door.isOpened(request)) {
            atTheOffice(request, response, chain);
            return;
        }
        describe(response);
        var answer = new PlainResponse(response, words);
        if (!isForClients(request)) {
            answer.say(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("POST") && refused(request) != 0) {
            answer.say(refused(request));
        } else {
            pass(request, answer, chain);
        }
    }

    private static void atTheOffice(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PAGE.matcher(request.getRequestURI()).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What goes wrong on the way is said in one sentence that tells nothing of the house. */
    private void pass(HttpServletRequest request, PlainResponse answer, FilterChain chain) throws IOException {
        try {
            chain.doFilter(new Stranger(request), answer);
        } catch (BadRequestException | InvalidParameterException unreadable) {
            answer.say(HttpServletResponse.SC_BAD_REQUEST);
        } catch (ServletException | RuntimeException failure) {
            logger.error("The client’s page failed", failure);
            answer.say(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean isForClients(HttpServletRequest request) {
        var path = request.getRequestURI(); // as it was sent: whatever is written in another way is none of ours
        return PAGE.matcher(path).matches() && (LOOKING.contains(request.getMethod()) || isForm(request))
                || LOOKS.matcher(path).matches() && LOOKING.contains(request.getMethod());
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** The status with which a form is refused before it is read; 0 where it is not. */
    private static int refused(HttpServletRequest request) {
        if (request.getContentLengthLong() < 0) return HttpServletResponse.SC_LENGTH_REQUIRED;
        if (request.getContentLengthLong() > MOST) return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        var type = request.getContentType();
        return type == null || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                ? 0
                : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }

    private static void describe(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
