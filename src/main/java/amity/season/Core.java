package amity.season;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The exact best plan for one budget on a long list. The relaxed plan settles most entries: only those that can still
 * change it, the core, go into the Pareto list, the likeliest first, and a partial plan is dropped as soon as nothing
 * that follows could make it the best.
 */
final class Core {
    private static final double ROUNDING = 1e-6;
    private static final int HALVINGS = 40;

    private record Best(long value, long cost, int quarters, int unsure, int[] positions) {
        boolean isBeatenBy(long value, long cost, int quarters, int unsure) {
            if (value != this.value) return value > this.value;
            if (cost != this.cost) return cost < this.cost;
            return quarters != this.quarters ? quarters < this.quarters : unsure < this.unsure;
        }
    }

    private final Menus menus;
    private final long budget;
    private final List<Menu> all;
    private Best best = new Best(Long.MIN_VALUE / 2, Long.MAX_VALUE / 4, Integer.MAX_VALUE, Integer.MAX_VALUE, new int[0]);

    Core(Menus menus, long budget) {
        this.menus = menus;
        this.budget = budget;
        this.all = menus.menus();
    }

    Optional<Plan> best() {
        if (menus.areTooLong() || Relaxation.of(all, 0, 0).cost() > budget) return Optional.empty();
        offer(Relaxation.of(all, 0, 0));
        search(relaxed());
        return best.positions.length < all.size() ? Optional.empty() : Optional.of(menus.plan(best.positions));
    }

    /** Hours cost nothing when there are enough of them; else the lowest price at which they suffice. */
    private Relaxation relaxed() {
        var free = Relaxation.of(all, budget, 0);
        offer(free);
        if (free.quarters() <= menus.steps()) return free;
        double low = 0;
        double high = 1;
        while (Relaxation.of(all, budget, high).quarters() > menus.steps() && high < 1e15) high *= 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (Relaxation.of(all, budget, middle).quarters() > menus.steps()) low = middle;
            else high = middle;
        }
        var priced = Relaxation.of(all, budget, high);
        offer(priced);
        return priced;
    }

    private void search(Relaxation relaxed) {
        double[] leastLoss = IntStream.range(0, all.size())
                .mapToDouble(entry -> leastLoss(relaxed, entry))
                .toArray();
        int[] order = IntStream.range(0, all.size())
                .filter(entry -> all.get(entry).size() > 1)
                .boxed()
                .sorted(Comparator.comparingDouble(entry -> leastLoss[entry]))
                .mapToInt(entry -> entry)
                .toArray();
        double[] rise = new double[order.length + 1];
        double[] fall = new double[order.length + 1];
        fall[order.length] = Double.POSITIVE_INFINITY;
        for (int i = order.length - 1; i >= 0; i--) {
            rise[i] = Math.max(rise[i + 1], relaxed.bestRise(order[i]));
            fall[i] = Math.min(fall[i + 1], relaxed.leastFall(order[i]));
        }
        var pareto = new Pareto(
                relaxed.cost(), relaxed.quarters(), relaxed.value(), relaxed.unsure(), mostSteps());
        double hourPrice = relaxed.hourPrice();
        for (int i = 0; i < order.length && isOpen(relaxed, leastLoss[order[i]]); i++) {
            double up = rise[i + 1];
            double down = fall[i + 1];
            var target = best;
            pareto.take(order[i], core(relaxed, order[i]), (cost, quarters, value) -> {
                double worth = value + hourPrice * (menus.steps() - quarters);
                return canBeat(target, worth, cost, up, down);
            });
            offer(pareto, relaxed);
        }
    }

    private int mostSteps() {
        return all.stream().mapToInt(Menu::longest).sum();
    }

    private double leastLoss(Relaxation relaxed, int entry) {
        return IntStream.range(0, all.get(entry).size())
                .filter(option -> option != relaxed.chosen()[entry])
                .mapToDouble(option -> relaxed.loss(entry, option))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether a plan that loses this much against the relaxed one could still be the best. */
    private boolean isOpen(Relaxation relaxed, double loss) {
        double worth = relaxed.value() + relaxed.hourPrice() * (menus.steps() - relaxed.quarters()) - loss;
        double price = relaxed.moneyPrice();
        return canBeat(best, worth, relaxed.cost(), price, price);
    }

    /** More value within the budget, or as much for less money, or a tie that fewer hours or gifts could win. */
    private boolean canBeat(Best target, double worth, long cost, double up, double down) {
        if (bound(worth, budget - cost, up, down) >= target.value + 1) return true;
        boolean couldWinTie = target.quarters > 0 || target.unsure > 0;
        long atMost = couldWinTie ? target.cost : target.cost - 1;
        return bound(worth, atMost - cost, up, down) >= target.value;
    }

    private static double bound(double worth, long left, double up, double down) {
        return worth + left * (left >= 0 ? up : down) + ROUNDING;
    }

    /** The options of an entry that could still be in the best plan, as changes to the relaxed one. */
    private Menu core(Relaxation relaxed, int entry) {
        int chosen = relaxed.chosen()[entry];
        int[] open = IntStream.range(0, all.get(entry).size())
                .filter(option -> option == chosen || isOpen(relaxed, relaxed.loss(entry, option)))
                .toArray();
        return all.get(entry).insteadOf(chosen, open);
    }

    private void offer(Relaxation whole) {
        if (whole.cost() > budget || whole.quarters() > menus.steps()) return;
        if (best.isBeatenBy(whole.value(), whole.cost(), whole.quarters(), whole.unsure()))
            best = new Best(whole.value(), whole.cost(), whole.quarters(), whole.unsure(), positions(whole));
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
        int[] positions = positions(relaxed);
        pareto.read(found, positions);
        best = new Best(best.value, best.cost, best.quarters, best.unsure, positions);
    }

    private int[] positions(Relaxation relaxed) {
        int[] positions = new int[all.size()];
        Arrays.setAll(positions, entry -> all.get(entry).position()[relaxed.chosen()[entry]]);
        return positions;
    }
}
