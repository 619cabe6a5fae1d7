package amity.plan.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every budget answered from one Pareto list. */
final class WholeFrontier<C extends Candidate> implements Frontier<C> {
    private final Menus<C> menus;
    private final Pareto pareto;
    private final List<Integer> plans;

    WholeFrontier(List<? extends List<? extends C>> entries, int quarters) {
        menus = Menus.of(entries, quarters);
        pareto = new Pareto(0, 0, 0, 0, Math.max(menus.steps(), 0), true);
        if (menus.areTooLong()) {
            plans = List.of();
            return;
        }
        for (int entry = 0; entry < entries.size(); entry++)
            pareto.take(entry, menus.menus().get(entry), (cost, hours, value) -> true);
        plans = bestAtEachCost(pareto.list());
    }

    private static List<Integer> bestAtEachCost(PartialPlans list) {
        var best = new ArrayList<Integer>();
        for (int i = 0; i < list.size; i++) {
            if (!best.isEmpty() && list.value[best.getLast()] >= list.value[i]) continue;
            if (!best.isEmpty() && list.cost[best.getLast()] == list.cost[i]) best.removeLast();
            best.add(i);
        }
        return best;
    }

    @Override
    public Optional<Plan<C>> within(long budget) {
        int low = 0;
        int high = plans.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pareto.list().cost[plans.get(middle)] <= budget) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? Optional.empty() : Optional.of(plan(plans.get(low - 1)));
    }

    @Override
    public List<Totals> points() {
        var list = pareto.list();
        return plans.stream()
                .map(i -> new Totals(list.cost[i], menus.least() + list.quarters[i] * menus.step(), list.value[i]))
                .toList();
    }

    @Override
    public boolean isSampled() {
        return false;
    }

    private Plan<C> plan(int index) {
        var positions = new int[menus.menus().size()];
        pareto.read(index, positions);
        return menus.plan(positions, 0);
    }
}
