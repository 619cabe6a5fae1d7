package amity.portal.link;

import amity.shell.ClientsDoor;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where clients find their page from outside, and whether anybody has lately come from there: else a link would lead nowhere. */
@Component
@Transactional
public class PublicAddress {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final Duration OFTEN = Duration.ofHours(1);
    private final ClientsDoor door;
    private final AddressStore store;
    private final Clock clock;
    private volatile Instant noted = Instant.MIN;

    PublicAddress(ClientsDoor door, AddressStore store, Clock clock) {
        this.door = door;
        this.store = store;
        this.clock = clock;
    }

    /** Somebody came to the clients’ door by the name of this host. */
    public void reached(String host) {
        var now = clock.instant();
        if (noted.plus(OFTEN).isAfter(now) && !noted.isAfter(now)) return;
        given().filter(address -> host.equalsIgnoreCase(address.getHost())).ifPresent(address -> {
            store.reached(address.toString(), now);
            noted = now;
        });
    }

    /** The address that was given when Amity was started. */
    @Transactional(readOnly = true)
    public Optional<URI> given() {
        return door.address();
    }

    /** The address, where somebody came by it in the last day. */
    @Transactional(readOnly = true)
    public Optional<URI> working() {
        var since = clock.instant().minus(LATELY);
        return door.isThere()
                ? given().filter(address -> store.reachedSince(address.toString(), since))
                : store.reachedSince(since).map(URI::create);
    }

    public static String page(URI address, String token) {
        return address + "/p/" + token;
    }
}
