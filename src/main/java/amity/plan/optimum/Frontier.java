package amity.plan.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The best plan for every money budget at the given hours. */
public sealed interface Frontier<C extends Candidate> permits WholeFrontier, SampledFrontier {
    /** Up to here every budget is answered from one list; above, each budget is worked out on its own. */
    int MOST_ENTRIES_IN_ONE_LIST = 100;

    static <C extends Candidate> Frontier<C> of(List<? extends List<? extends C>> entries, int quarters) {
        return entries.size() <= MOST_ENTRIES_IN_ONE_LIST
                ? new WholeFrontier<>(entries, quarters)
                : new SampledFrontier<>(entries, quarters);
    }

    /** The best plan that keeps within the budget, if even the least fits. */
    Optional<Plan<C>> within(long budget);

    /** Every plan by rising cost that no cheaper one equals; or those of a hundred budgets. */
    List<Totals> points();

    /** The first of the points that costs more than this. */
    default Optional<Totals> next(long budget) {
        return points().stream().filter(point -> point.cost() > budget).findFirst();
    }

    boolean isSampled();

    /** What the best plan of all costs: more money than this says nothing more. */
    default long most() {
        return within(Long.MAX_VALUE / 4).map(Plan::cost).orElse(0L);
    }

    /** The points that say more than all before them. */
    static List<Totals> rising(List<Totals> byCost) {
        var rising = new ArrayList<Totals>();
        for (var point : byCost) {
            if (rising.isEmpty() || point.value() > rising.getLast().value()) rising.add(point);
        }
        return List.copyOf(rising);
    }
}
