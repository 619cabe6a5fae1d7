package amity.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one caller, or one link, may knock in a while: kept in memory, for so many of them and no more. */
@Component
class Knocks {
    private static final double A_SECOND = 0.5;
    private static final int REMEMBERED = 10_000;

    private record Left(double knocks, Instant at) {}

    private final Map<String, Left> left = new LinkedHashMap<>();
    private final int atOnce;
    private final Clock clock;

    Knocks(@Value("${amity.portal.at-once:60}") int atOnce, Clock clock) {
        this.atOnce = atOnce;
        this.clock = clock;
    }

    /** Takes so many knocks of somebody; whether they were still left. */
    synchronized boolean knock(String who, double times) {
        var now = clock.instant();
        var known = left.remove(who);
        var still = (known == null ? atOnce : still(known, now)) - times;
        left.put(who, new Left(Math.max(still, 0), now));
        if (left.size() > REMEMBERED) {
            left.remove(left.keySet().iterator().next());
        }
        return still >= 0;
    }

    private double still(Left known, Instant now) {
        var since = Math.max(0, Duration.between(known.at(), now).toMillis() / 1_000.0);
        return Math.min(atOnce, known.knocks() + since * A_SECOND);
    }
}
