package amity.account.web;

import amity.shell.ClockTicker;
import amity.shell.Reach;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes those who guess passwords wait: longer each time, by where they call from, so that nobody can lock another out. */
@Component
class SignInLimiter {
    private static final int FREE = 3;
    private static final int LONGEST_DOUBLING = 6;
    private static final int MOST_CALLERS = 10_000;
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);

    private record Guesses(int wrong, Instant last) {
        Instant next() {
            return wrong < FREE ? last : last.plusSeconds(1L << Math.min(wrong - FREE, LONGEST_DOUBLING));
        }
    }

    private final Cache<String, Guesses> guesses;
    private final Clock clock;

    SignInLimiter(Clock clock) {
        this.clock = clock;
        guesses = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterWrite(FORGIVEN_AFTER)
                .ticker(new ClockTicker(clock))
                .build();
    }

    Duration wait(String caller) {
        var known = guesses.getIfPresent(Reach.networkOf(caller));
        if (known == null) return Duration.ZERO;
        var wait = Duration.between(clock.instant(), known.next());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void wrong(String caller) {
        var first = new Guesses(1, clock.instant());
        guesses.asMap()
                .merge(Reach.networkOf(caller), first, (before, one) -> new Guesses(before.wrong() + 1, one.last()));
    }

    void right(String caller) {
        guesses.invalidate(Reach.networkOf(caller));
    }
}
