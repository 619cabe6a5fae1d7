package amity.shell;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** Lets what is cached grow old by the clock of the application, which tests and the demo move. */
public record ClockTicker(Clock clock) implements Ticker {
    @Override
    public long read() {
        var now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
