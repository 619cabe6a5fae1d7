package amity.portal.web;

import amity.portal.link.PublicAddress;
import amity.practice.Practice;
import amity.shell.Words;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How clients find their page now, or why they would not. */
@Component
record PageAccess(PublicAddress address, Words words, Clock clock) {
    @Nullable
    String way() {
        return address.working().map(URI::toString).orElse(null);
    }

    /** Why no link can be made. */
    @Nullable
    String why() {
        if (address.working().isPresent()) {
            return null;
        }
        return address.given()
                .map(given -> words.say("portal.address.silent", given + "/p/"))
                .orElseGet(() -> words.say("portal.address.none"));
    }

    String page(String token) {
        return address.given().map(given -> PublicAddress.page(given, token)).orElse("");
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(Practice practice) {
        return practice.today(clock);
    }
}
