package amity.plan.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Nemhauser–Ullmann list: after each entry, every partial plan that no other one beats in money, hours and the
 * plan's order, each with the plan it grew from. By rising cost, so that the best for a budget is a look-up.
 */
final class Pareto {

    /** Which partial plans can still become the best; the others are dropped. */
    interface Bound {
        boolean keeps(long cost, int quarters, long value);
    }

    private record Step(int entry, Menu menu, int[] parents, int[] picks) {}

    private final List<Step> steps = new ArrayList<>();
    private final long[] mostWithin;
    private final boolean inEntryOrder;
    private PartialPlans list = new PartialPlans();
    private PartialPlans spare = new PartialPlans();
    private PartialPlans other = new PartialPlans();

    /**
     * Starts from one plan; hours never exceed the given number of quarters.
     *
     * @param inEntryOrder whether plans equal in all else are compared entry by entry, which takes time on a long list
     */
    Pareto(long cost, int quarters, long value, int unsure, int mostQuarters, boolean inEntryOrder) {
        list.add(cost, quarters, value, unsure, 0, 0);
        mostWithin = new long[mostQuarters + 1];
        this.inEntryOrder = inEntryOrder;
    }

    /** Lets every plan of the list take each option of one more entry. */
    void take(int entry, Menu menu, Bound bound) {
        var grown = spare;
        var next = other;
        grown.size = 0;
        for (int option = 0; option < menu.size(); option++) {
            merge(grown, entry, menu, option, bound, next);
            var swap = grown;
            grown = next;
            next = swap;
        }
        steps.add(
                new Step(entry, menu, Arrays.copyOf(grown.parent, grown.size), Arrays.copyOf(grown.pick, grown.size)));
        spare = list;
        other = next;
        list = grown;
    }

    private void merge(PartialPlans grown, int entry, Menu menu, int option, Bound bound, PartialPlans into) {
        Arrays.fill(mostWithin, Long.MIN_VALUE);
        into.size = 0;
        for (int i = 0, j = 0; i < grown.size || j < list.size; ) {
            boolean present = j == list.size || i < grown.size && isBefore(grown, i, entry, menu, option, j);
            if (present) {
                keep(
                        into,
                        grown.cost[i],
                        grown.quarters[i],
                        grown.value[i],
                        grown.unsure[i],
                        grown.parent[i],
                        grown.pick[i],
                        bound);
                i++;
            } else {
                keep(
                        into,
                        list.cost[j] + menu.cost()[option],
                        list.quarters[j] + menu.quarters()[option],
                        list.value[j] + menu.value()[option],
                        list.unsure[j] + menu.unsure()[option],
                        j,
                        option,
                        bound);
                j++;
            }
        }
    }

    /** Kept unless one before it (cheaper or as cheap) says as much in as few hours. */
    private void keep(
            PartialPlans into, long cost, int quarters, long value, int unsure, int parent, int pick, Bound bound) {
        if (quarters >= mostWithin.length || mostWithin[quarters] >= value || !bound.keeps(cost, quarters, value))
            return;
        into.add(cost, quarters, value, unsure, parent, pick);
        for (int q = quarters; q < mostWithin.length && mostWithin[q] < value; q++) mostWithin[q] = value;
    }

    private boolean isBefore(PartialPlans grown, int i, int entry, Menu menu, int option, int j) {
        long cost = list.cost[j] + menu.cost()[option];
        if (grown.cost[i] != cost) return grown.cost[i] < cost;
        int quarters = list.quarters[j] + menu.quarters()[option];
        if (grown.quarters[i] != quarters) return grown.quarters[i] < quarters;
        long value = list.value[j] + menu.value()[option];
        if (grown.value[i] != value) return grown.value[i] > value;
        int unsure = list.unsure[j] + menu.unsure()[option];
        if (grown.unsure[i] != unsure) return grown.unsure[i] < unsure;
        return !inEntryOrder || isFirst(entry, menu, grown.pick[i], grown.parent[i], option, j);
    }

    /** Entry order: at the first entry where two equal plans differ, the one that gives it more. */
    private boolean isFirst(int entry, Menu menu, int pick, int parent, int otherPick, int otherParent) {
        int first = entry;
        boolean isFirst = isMore(menu, pick, otherPick);
        for (int s = steps.size() - 1; s >= 0 && parent != otherParent; s--) {
            var step = steps.get(s);
            int one = step.picks[parent];
            int two = step.picks[otherParent];
            if (one != two && step.entry < first) {
                first = step.entry;
                isFirst = isMore(step.menu, one, two);
            }
            parent = step.parents[parent];
            otherParent = step.parents[otherParent];
        }
        return isFirst;
    }

    private static boolean isMore(Menu menu, int one, int two) {
        long difference = menu.value()[one] - menu.value()[two];
        return difference == 0 ? one < two : difference > 0;
    }

    PartialPlans list() {
        return list;
    }

    /** What each entry takes in one plan of the list: the position of its option, by entry. */
    void read(int plan, int[] positions) {
        int at = plan;
        for (var step : steps.reversed()) {
            positions[step.entry] = step.menu.position()[step.picks[at]];
            at = step.parents[at];
        }
    }
}
