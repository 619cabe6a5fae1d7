package amity.shell.web;

import amity.shell.ClientsDoor;
import amity.shell.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only to names that are ours, so that a foreign page cannot reach the book by pointing its own name at this computer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHosts extends OncePerRequestFilter {
    private final Set<String> known = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final ClientsDoor door;
    private final Words words;

    KnownHosts(
            @Value("${server.address:127.0.0.1}") String address,
            @Value("${AMITY_HOSTS:}") String hosts,
            ClientsDoor door,
            Words words) {
        this.door = door;
        this.words = words;
        known.add(address.toLowerCase(Locale.ROOT));
        Arrays.stream(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .forEach(known::add);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (knows(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(421);
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().println(words.say(door.isOpened(request) ? "stranger.404" : "error.421"));
        }
    }

    /** A bare address is safe when it is the one the call came in by: only names can be pointed elsewhere. */
    private boolean knows(HttpServletRequest request) {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        return known.contains(host)
                || isTheClients(host) && door.isOpened(request)
                || host.equals(request.getLocalAddr())
                || host.equals("[" + request.getLocalAddr() + "]");
    }

    /** The name under which clients reach their door is none of the office’s. */
    private boolean isTheClients(String host) {
        return door.address().map(URI::getHost).filter(host::equalsIgnoreCase).isPresent();
    }
}
