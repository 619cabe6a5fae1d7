package amity.portal.web;

import amity.shell.ClockTicker;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one caller, or one link, may ask in a while: a bucket of tokens each, that fills by one in two seconds. */
@Component
class RateLimiter {
    private static final double A_SECOND = 0.5;
    private static final int MOST_CALLERS = 10_000;

    private record Bucket(double tokens, Instant at, boolean enough) {}

    private final Cache<String, Bucket> buckets;
    private final int atOnce;
    private final Clock clock;

    RateLimiter(@Value("${amity.portal.at-once:60}") int atOnce, Clock clock) {
        this.atOnce = atOnce;
        this.clock = clock;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterWrite(Duration.ofSeconds((long) Math.ceil(atOnce / A_SECOND)))
                .ticker(new ClockTicker(clock))
                .build();
    }

    /** Takes tokens from somebody; false where there were too few. */
    boolean take(String who, double tokens) {
        return buckets.asMap()
                .compute(who, (same, before) -> {
                    double left = held(before) - tokens;
                    return new Bucket(Math.max(left, 0), clock.instant(), left >= 0);
                })
                .enough();
    }

    private double held(@Nullable Bucket bucket) {
        if (bucket == null) return atOnce;
        double since =
                Math.max(0, Duration.between(bucket.at(), clock.instant()).toMillis() / 1_000.0);
        return Math.min(atOnce, bucket.tokens() + since * A_SECOND);
    }
}
