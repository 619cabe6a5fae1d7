package amity.standing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read off all standings of a practice, kept in memory as long as none of them is written: to look through a table of
 * all clients costs more than the rest of a page. Each writing gives the standings another state.
 */
final class StateCache<T> {
    private final Map<UUID, T> kept = Collections.synchronizedMap(new Latest<>());

    /** What holds in a state; read where it is not kept, and always where nothing has been written yet. */
    T in(@Nullable UUID state, Supplier<T> read) {
        if (state == null) {
            return read.get();
        }
        var last = kept.get(state);
        if (last != null) {
            return last;
        }
        var value = read.get();
        kept.put(state, value);
        return value;
    }

    private static final class Latest<T> extends LinkedHashMap<UUID, T> {
        private static final long serialVersionUID = 1L;
        private static final int STATES = 8;

        private Latest() {
            super(STATES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, T> eldest) {
            return size() > STATES;
        }
    }
}
