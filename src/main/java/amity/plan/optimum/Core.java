package amity.plan.optimum;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The exact best plan for one budget on a long list. The relaxed plan settles most entries: only those that can still
 * change it, the core, go into the Pareto list, the likeliest first, and a partial plan is dropped as soon as nothing
 * that follows could make it the best.
 */
final class Core {
    private static final double ROUNDING = 1e-6;
    private static final int HALVINGS = 40;

    /** So many partial plans are gone through; where that is not enough the best found comes with its proven gap. */
    private static final long MOST_PARTIAL_PLANS = 4_000_000;

    /** The option of each entry by position, and what another plan could at most say more. */
    record Found(int[] positions, long gap) {}

    private record Best(long value, long cost, int quarters, int unsure, int[] positions) {
        boolean isBeatenBy(Best other) {
            return isBeatenBy(other.value, other.cost, other.quarters, other.unsure);
        }

        boolean isBeatenBy(long value, long cost, int quarters, int unsure) {
            if (value != this.value) return value > this.value;
            if (cost != this.cost) return cost < this.cost;
            return quarters != this.quarters ? quarters < this.quarters : unsure < this.unsure;
        }
    }

    private static final Best NONE =
            new Best(Long.MIN_VALUE / 2, Long.MAX_VALUE / 4, Integer.MAX_VALUE, Integer.MAX_VALUE, new int[0]);
    private final Menus<?> menus;
    private final long budget;
    private final List<Menu> all;
    private Best best = NONE;
    private Best start = NONE;
    private ValueRungs rungs = new ValueRungs(0, 1, 0);
    private long gap;

    Core(Menus<?> menus, long budget) {
        this.menus = menus;
        this.all = menus.menus();
        this.budget = reachable(budget);
    }

    Optional<Found> best() {
        if (menus.areTooLong() || menus.ascents().within(0, 0).cost() > budget) return Optional.empty();
        offer(menus.ascents().within(0, 0));
        var relaxed = relaxed();
        start = whole(relaxed);
        rungs = ValueRungs.at((long) relaxed.moneyPrice(), all);
        if (isOpen(relaxed, 0)) search(relaxed);
        return best.positions.length < all.size() ? Optional.empty() : Optional.of(new Found(best.positions, gap));
    }

    /** What can be spent of the budget at all, where costs only differ by whole steps. */
    private long reachable(long budget) {
        long least = 0;
        long step = 0;
        for (var menu : all) {
            long cheapest = LongStream.of(menu.cost()).min().orElse(0);
            least += cheapest;
            for (long cost : menu.cost()) step = ValueRungs.commonDivisor(step, cost - cheapest);
        }
        return budget < least || step == 0 ? budget : least + (budget - least) / step * step;
    }

    /** Hours cost nothing when there are enough of them; else the lowest price at which they suffice. */
    private Relaxation relaxed() {
        var free = menus.ascents().within(budget, 0);
        offer(free);
        if (free.quarters() <= menus.steps()) return free;
        double low = 0;
        double high = 1;
        while (menus.ascents().within(budget, high).quarters() > menus.steps() && high < 1e15) high *= 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (menus.ascents().within(budget, middle).quarters() > menus.steps()) low = middle;
            else high = middle;
        }
        var priced = menus.ascents().within(budget, high);
        offer(priced);
        return priced;
    }

    private void search(Relaxation relaxed) {
        var order = order(relaxed);
        var rise = new double[order.length + 1];
        var fall = new double[order.length + 1];
        fall[order.length] = Double.POSITIVE_INFINITY;
        for (int i = order.length - 1; i >= 0; i--) {
            rise[i] = Math.max(rise[i + 1], relaxed.bestRise(order[i]));
            fall[i] = Math.min(fall[i + 1], relaxed.leastFall(order[i]));
        }
        var pareto = new Pareto(start.cost, start.quarters, start.value, start.unsure, mostSteps(), false);
        long left = MOST_PARTIAL_PLANS;
        for (int i = 0; i < order.length; i++) {
            var open = open(relaxed, order[i]);
            if (open.size() == 1) continue;
            left -= (long) pareto.list().size * open.size();
            if (left < 0) {
                gap = most(relaxed) - best.value;
                return;
            }
            double up = rise[i + 1];
            double down = fall[i + 1];
            var target = best;
            pareto.take(
                    order[i],
                    open,
                    (cost, quarters, value) ->
                            canBeat(target, worth(value, quarters, relaxed.hourPrice()), cost, up, down));
            offer(pareto, relaxed);
            if (pareto.list().size == 0) return;
        }
    }

    /** An upper bound on the value of any plan within the budgets. */
    private long most(Relaxation relaxed) {
        double worth = worth(start.value, start.quarters, relaxed.hourPrice());
        return (long) bound(worth, start.cost, budget, relaxed.moneyPrice(), relaxed.moneyPrice());
    }

    private double worth(long value, int quarters, double hourPrice) {
        return value + hourPrice * (menus.steps() - quarters);
    }

    private int mostSteps() {
        return all.stream().mapToInt(Menu::longest).sum();
    }

    /** The least loss first; of equal losses one by a dearer and one by a cheaper option in turn, so that the budget is soon filled. */
    private int[] order(Relaxation relaxed) {
        var dearer = byLoss(relaxed, false);
        var cheaper = byLoss(relaxed, true);
        var order = new LinkedHashSet<Integer>();
        while (!dearer.isEmpty() || !cheaper.isEmpty()) {
            boolean takesCheaper = dearer.isEmpty()
                    || !cheaper.isEmpty() && cheaper.peek().loss < dearer.peek().loss + (order.size() % 2) * ROUNDING;
            order.add((takesCheaper ? cheaper : dearer).poll().entry);
        }
        return order.stream().mapToInt(entry -> entry).toArray();
    }

    private record Least(int entry, double loss) {}

    /** The entries that have a cheaper, or another, option open, the least loss first. */
    private Deque<Least> byLoss(Relaxation relaxed, boolean cheaper) {
        return IntStream.range(0, all.size())
                .mapToObj(entry -> new Least(entry, leastLoss(relaxed, entry, cheaper)))
                .filter(least -> isOpen(relaxed, least.loss))
                .sorted(Comparator.comparingDouble(Least::loss))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private double leastLoss(Relaxation relaxed, int entry, boolean cheaper) {
        int chosen = relaxed.chosen()[entry];
        var cost = all.get(entry).cost();
        return IntStream.range(0, cost.length)
                .filter(option -> option != chosen && (cost[option] < cost[chosen]) == cheaper)
                .mapToDouble(option -> relaxed.loss(entry, option))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean isOpen(Relaxation relaxed, double loss) {
        double worth = worth(start.value, start.quarters, relaxed.hourPrice()) - loss;
        return canBeat(best, worth, start.cost, relaxed.moneyPrice(), relaxed.moneyPrice());
    }

    /** More value within the budget, or as much for less money, or a tie that fewer hours or gifts could win. */
    private boolean canBeat(Best target, double worth, long cost, double up, double down) {
        if (bound(worth, cost, budget, up, down) >= target.value + 1) return true;
        boolean couldWinTie = target.quarters > 0 || target.unsure > 0;
        long atMost = couldWinTie ? target.cost : target.cost - 1;
        return bound(worth, cost, atMost, up, down) >= target.value;
    }

    /** The most that any plan grown from here can say for at most so much money. */
    private double bound(double worth, long cost, long atMost, double up, double down) {
        long left = atMost - cost;
        double bound = worth + left * (left >= 0 ? up : down) + ROUNDING;
        if (rungs.step() == 1) return bound;
        double height = bound - rungs.price() * (double) atMost;
        if (left > 0) height = Math.max(height, worth - rungs.price() * (double) cost + ROUNDING);
        return Math.min(bound, rungs.price() * (double) atMost + rungs.below(height));
    }

    /** The options of an entry that could still be in the best plan, as changes to the relaxed one. */
    private Menu open(Relaxation relaxed, int entry) {
        int chosen = relaxed.chosen()[entry];
        var left = IntStream.range(0, all.get(entry).size())
                .filter(option -> option == chosen || isOpen(relaxed, relaxed.loss(entry, option)))
                .toArray();
        return all.get(entry).insteadOf(chosen, left);
    }

    private void offer(Relaxation relaxed) {
        var whole = whole(relaxed);
        if (whole.cost <= budget && whole.quarters <= menus.steps() && best.isBeatenBy(whole)) best = whole;
    }

    private Best whole(Relaxation relaxed) {
        return new Best(relaxed.value(), relaxed.cost(), relaxed.quarters(), relaxed.unsure(), positions(relaxed));
    }

    private void offer(Pareto pareto, Relaxation relaxed) {
        var list = pareto.list();
        int found = -1;
        for (int i = 0; i < list.size; i++) {
            if (list.cost[i] > budget || list.quarters[i] > menus.steps()) continue;
            if (!best.isBeatenBy(list.value[i], list.cost[i], list.quarters[i], list.unsure[i])) continue;
            best = new Best(list.value[i], list.cost[i], list.quarters[i], list.unsure[i], best.positions);
            found = i;
        }
        if (found < 0) return;
        var positions = positions(relaxed);
        pareto.read(found, positions);
        best = new Best(best.value, best.cost, best.quarters, best.unsure, positions);
    }

    private int[] positions(Relaxation relaxed) {
        var positions = new int[all.size()];
        Arrays.setAll(positions, entry -> all.get(entry).position()[relaxed.chosen()[entry]]);
        return positions;
    }
}
