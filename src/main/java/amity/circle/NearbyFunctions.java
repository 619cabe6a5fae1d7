package amity.circle;

import amity.practice.Practice;
import amity.practice.Practices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which functions are near: in our town or a client’s, or since she says so. */
@Component
@Transactional(readOnly = true)
public class NearbyFunctions {
    static final String OUR_TOWN = "circle.town";
    private final NeighbourStore store;
    private final Practices practices;

    NearbyFunctions(NeighbourStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
    }

    public record Neighbour(String name, String town) {}

    /**
     * Why a function is near.
     *
     * @param clients those in whose town it is
     */
    public record Why(boolean said, boolean ours, List<Neighbour> clients) {
        public boolean isNear() {
            return said || ours || !clients.isEmpty();
        }
    }

    /** For each of the functions; three queries, however many there are. */
    public Map<UUID, Why> of(Practice practice, List<Function> functions) {
        if (functions.isEmpty()) return Map.of();
        var ours = practices.setting(practice.id(), OUR_TOWN).orElse("");
        var towns = store.towns(practice.id()).stream()
                .filter(town -> functions.stream().anyMatch(function -> Towns.isNear(function.town(), town)))
                .toList();
        var there = towns.isEmpty() ? List.<Neighbour>of() : store.in(practice.id(), towns);
        var why = new HashMap<UUID, Why>();
        functions.forEach(function -> why.put(
                function.id(),
                new Why(
                        function.nearSaid(),
                        Towns.isNear(function.town(), ours),
                        there.stream()
                                .filter(client -> Towns.isNear(function.town(), client.town()))
                                .toList())));
        return why;
    }
}
