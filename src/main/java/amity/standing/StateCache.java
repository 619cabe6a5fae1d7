package amity.standing;

import amity.practice.Practice;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read off all standings of a practice, kept in memory as long as none of them is written: to look through a table of
 * all clients costs more than the rest of a page. Each writing gives the standings another state.
 */
final class StateCache<T> {
    private static final int PRACTICES = 8;
    private final Cache<Practice.Id, Kept<T>> kept =
            Caffeine.newBuilder().maximumSize(PRACTICES).build();

    private record Kept<T>(UUID state, T value) {}

    /** What holds in a state; read where it is not kept, and always where nothing has been written yet. */
    T in(Practice.Id practice, @Nullable UUID state, Supplier<T> read) {
        if (state == null) return read.get();
        var last = kept.getIfPresent(practice);
        if (last != null && last.state.equals(state)) return last.value;
        var value = read.get();
        kept.put(practice, new Kept<>(state, value));
        return value;
    }
}
