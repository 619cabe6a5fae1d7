package amity.standing;

import amity.practice.Practice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read off all standings of a practice, kept in memory as long as none of them is written: to look through a table of
 * all clients costs more than the rest of a page.
 */
final class Remembered<T> {
    private static final int PRACTICES = 8;
    private final Map<Practice.Id, Kept<T>> kept = Collections.synchronizedMap(new Recent<>());

    /** What it was in a state of the standings. */
    private record Kept<T>(UUID state, T value) {}

    /** What holds in a state; read where it is not kept for that state, and always where there is none yet. */
    T in(Practice.Id practice, @Nullable UUID state, Supplier<T> read) {
        var last = kept.get(practice);
        if (state != null && last != null && last.state().equals(state)) {
            return last.value();
        }
        var value = read.get();
        if (state != null) {
            kept.put(practice, new Kept<>(state, value));
        }
        return value;
    }

    /** The practices that were last looked at. */
    private static final class Recent<T> extends LinkedHashMap<Practice.Id, Kept<T>> {
        private static final long serialVersionUID = 1L;

        private Recent() {
            super(PRACTICES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Practice.Id, Kept<T>> eldest) {
            return size() > PRACTICES;
        }
    }
}
