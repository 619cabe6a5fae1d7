package amity.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes those who guess passwords wait: longer each time, by where they call from, so that nobody can lock another out. */
@Component
class Patience {
    private static final int FREE = 3;
    private static final int LONGEST_DOUBLING = 6;
    private static final int REMEMBERED = 10_000;
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);

    private record Tries(int wrong, Instant last) {
        Instant next() {
            return last.plusSeconds(1L << Math.min(wrong - FREE, LONGEST_DOUBLING));
        }
    }

    private final Map<String, Tries> tries = new LinkedHashMap<>();
    private final Clock clock;

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** How long this caller has to wait before the next try is looked at. */
    synchronized Duration wait(String caller) {
        var known = tries.get(networkOf(caller));
        if (known == null || known.wrong() < FREE) return Duration.ZERO;
        var wait = Duration.between(clock.instant(), known.next());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    synchronized void wrong(String caller) {
        var now = clock.instant();
        tries.values().removeIf(it -> it.last().plus(FORGIVEN_AFTER).isBefore(now));
        var before = tries.remove(networkOf(caller));
        tries.put(networkOf(caller), new Tries(before == null ? 1 : before.wrong() + 1, now));
        if (tries.size() > REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    synchronized void right(String caller) {
        tries.remove(networkOf(caller));
    }

    /** One household has one network, whichever of its many IPv6 addresses it calls from. */
    private static String networkOf(String caller) {
        var parts = caller.split(":");
        return parts.length < 8 ? caller : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
