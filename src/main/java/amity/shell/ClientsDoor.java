package amity.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The door for clients beside the office’s own: a connector of its own, at which nothing but what is meant for them is answered. */
@Component
public class ClientsDoor {
    private final int wanted;
    private final String host;
    private final String address;
    private volatile int port;

    ClientsDoor(
            @Value("${amity.portal.port:-1}") int wanted,
            @Value("${amity.portal.host:127.0.0.1}") String host,
            @Value("${amity.portal.url:}") String address) {
        this.wanted = wanted;
        this.host = host;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** Whether it was asked for when Amity was started. */
    public boolean isThere() {
        return wanted >= 0;
    }

    /** The port that was asked for; 0 for any that is free. */
    public int wanted() {
        return wanted;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public void open(int at) {
        port = at;
    }

    /** Whether a request came in by this door. */
    public boolean isOpened(HttpServletRequest request) {
        return port > 0 && request.getLocalPort() == port;
    }

    /** Where clients find it, as was said when Amity was started; port 0 stands for the one it is open at. */
    public Optional<URI> address() {
        return !isThere() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(URI.create(address.replaceFirst(":0$", ":" + port)));
    }
}
