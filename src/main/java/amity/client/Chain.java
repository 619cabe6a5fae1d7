package amity.client;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who brought whom, by the ids of clients and of people at none: each is met once, whichever ways lead to it. */
public final class Chain {
    private final Map<UUID, Set<UUID>> brought = new HashMap<>();

    public Chain with(UUID introducer, UUID introduced) {
        if (!introducer.equals(introduced)) {
            brought.computeIfAbsent(introducer, key -> new LinkedHashSet<>()).add(introduced);
        }
        return this;
    }

    /** Those brought by someone, and by these in turn: each once, and never the one they all came through. */
    public Set<UUID> from(UUID introducer) {
        var met = new LinkedHashSet<UUID>();
        var waiting = new ArrayDeque<>(directly(introducer));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!next.equals(introducer) && met.add(next)) {
                waiting.addAll(directly(next));
            }
        }
        return met;
    }

    public Set<UUID> directly(UUID introducer) {
        return brought.getOrDefault(introducer, Set.of());
    }

    public boolean leads(UUID from, UUID to) {
        return from(from).contains(to);
    }
}
