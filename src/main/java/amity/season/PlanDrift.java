package amity.season;

import amity.practice.Practice;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * How many decisions that are kept would now be different. That takes the whole plan: a short list is planned at the look;
 * a long one beside it, at most every ten minutes, and the look is told what was found the last time.
 */
@Component
public class PlanDrift {
    private static final int SEASONS = 100;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private final Excerpts excerpts;
    private final Clock clock;
    private final Cache<UUID, Found> found =
            Caffeine.newBuilder().maximumSize(SEASONS).build();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("season").factory());

    PlanDrift(Excerpts excerpts, Clock clock) {
        this.excerpts = excerpts;
        this.clock = clock;
    }

    /** What was found, and since when it is being looked for again. */
    private record Found(LocalDate on, Instant begun, int differing) {}

    public int differing(Practice practice, Season season, LocalDate today) {
        var id = season.id();
        if (id == null || !season.isApplied()) return 0;
        return excerpts.isShort(practice, season)
                ? counted(practice, season, today)
                : lastFound(practice, season, id, today);
    }

    private int lastFound(Practice practice, Season season, UUID id, LocalDate today) {
        var last = found.getIfPresent(id);
        if (last == null || isStale(last, today)) {
            int differing = last == null ? 0 : last.differing;
            found.put(id, new Found(today, clock.instant(), differing));
            beside.execute(() -> found.put(id, new Found(today, clock.instant(), counted(practice, season, today))));
            return differing;
        }
        return last.differing;
    }

    private boolean isStale(Found last, LocalDate today) {
        return !last.on.equals(today)
                || Duration.between(last.begun, clock.instant()).abs().compareTo(FRESH) > 0;
    }

    private int counted(Practice practice, Season season, LocalDate today) {
        return (int) excerpts.everyone(practice, season, today).stream()
                .filter(Proposal.Entry::wouldDiffer)
                .count();
    }

    @PreDestroy
    void stop() {
        beside.shutdownNow();
    }
}
