package amity.season;

import amity.plan.Idea;
import amity.plan.Option;
import amity.plan.PlanEntry;
import amity.plan.optimum.Assignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * No two clients of one season get the same deed. Before anything is planned each deed goes to one of those it fits: so that
 * what the deeds say beyond a card is most in all. What she decided herself comes before that, and a deed that takes more
 * hours than there are goes to nobody.
 */
final class Deeds {
    private final List<PlanEntry> list;
    private final int quarters;

    private Deeds(List<PlanEntry> list, int quarters) {
        this.list = list;
        this.quarters = quarters;
    }

    /** The list, each deed being left to the plan for one of them only. */
    static List<PlanEntry> dealt(List<PlanEntry> list, int quarters) {
        return new Deeds(list, quarters).dealt();
    }

    private List<PlanEntry> dealt() {
        var offered = offered();
        if (offered.isEmpty()) return list;
        var taken = taken();
        var ids = List.copyOf(offered.keySet());
        var gain = new long[ids.size()][list.size()];
        for (int deed = 0; deed < ids.size(); deed++)
            for (var to : offered.get(ids.get(deed)).entrySet())
                gain[deed][to.getKey()] = taken.contains(ids.get(deed)) ? 0 : beyondCard(to.getKey(), to.getValue());
        var whose = Assignment.of(gain, list.size());
        var dealt = new ArrayList<>(list);
        for (int deed = 0; deed < whose.length; deed++)
            for (var to : offered.get(ids.get(deed)).entrySet())
                if (to.getKey() != whose[deed])
                    dealt.set(to.getKey(), dealt.get(to.getKey()).without(to.getValue()));
        return dealt;
    }

    /** Each deed of the shelf that the plan could choose, by whom it could go to. */
    private Map<UUID, Map<Integer, Option>> offered() {
        var offered = new LinkedHashMap<UUID, Map<Integer, Option>>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).fixed() != null) continue;
            for (var option : list.get(i).options()) {
                var id = option.idea() == null ? null : option.idea().id();
                if (id == null || !option.isDeed()) continue;
                offered.computeIfAbsent(id, deed -> new HashMap<>()).put(i, option);
            }
        }
        return offered;
    }

    /** Deeds in what she decided or has done: nobody else gets them. */
    private Set<UUID> taken() {
        return list.stream()
                .map(PlanEntry::fixed)
                .map(fixed -> fixed == null ? null : fixed.idea())
                .filter(Objects::nonNull)
                .map(idea -> idea.isDeed() ? idea : idea.beside())
                .filter(Objects::nonNull)
                .map(Idea::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private long beyondCard(int entry, Option deed) {
        if (deed.quarters() > quarters) return 0;
        long card = list.get(entry).card().map(Option::value).orElse(0L);
        return deed.value() - card;
    }
}
