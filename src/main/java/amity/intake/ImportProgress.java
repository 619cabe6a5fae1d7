package amity.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the reading of an import is: rows of total, rows a second, and the time left. */
public record ImportProgress(
        long read, long total, long perSecond, @Nullable Duration left, boolean done) {

    static ImportProgress of(long read, long total, Instant since, Instant now, boolean done) {
        long seconds = Math.max(1, Duration.between(since, now).toSeconds());
        long rate = read / seconds;
        return new ImportProgress(
                read, total, rate, rate == 0 ? null : Duration.ofSeconds(Math.max(0, total - read) / rate), done);
    }
}
