package amity.plan.optimum;

import java.util.List;

/**
 * The plan if options could be taken in parts, with each step of hours priced: the best whole option of each entry at
 * the price of money it leads to. No plan within the budgets can say more than its bound.
 */
record Relaxation(List<Menu> menus, double hourPrice, double moneyPrice, int[] chosen) {
    /** What is lost, at the two prices, by taking this option instead of the chosen one. */
    double loss(int entry, int option) {
        return Math.max(0, net(entry, chosen[entry]) - net(entry, option));
    }

    private double net(int entry, int option) {
        var menu = menus.get(entry);
        return menu.worth(option, hourPrice) - moneyPrice * menu.cost()[option];
    }

    /** Value gained a penny by changing the entry to dearer options; never less than nothing. */
    double bestRise(int entry) {
        double best = 0;
        for (int i = 0; i < menus.get(entry).size(); i++)
            if (menus.get(entry).cost()[i] > menus.get(entry).cost()[chosen[entry]])
                best = Math.max(best, menus.get(entry).slope(chosen[entry], i, hourPrice));
        return best;
    }

    /** Value lost a penny by changing the entry to cheaper options; infinite where there are none. */
    double leastFall(int entry) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < menus.get(entry).size(); i++)
            if (menus.get(entry).cost()[i] < menus.get(entry).cost()[chosen[entry]])
                least = Math.min(least, menus.get(entry).slope(i, chosen[entry], hourPrice));
        return least;
    }

    long cost() {
        return sum((menu, option) -> menu.cost()[option]);
    }

    int quarters() {
        return (int) sum((menu, option) -> menu.quarters()[option]);
    }

    long value() {
        return sum((menu, option) -> menu.value()[option]);
    }

    int unsure() {
        return (int) sum((menu, option) -> menu.unsure()[option]);
    }

    private interface Figure {
        long of(Menu menu, int option);
    }

    private long sum(Figure figure) {
        long sum = 0;
        for (int entry = 0; entry < chosen.length; entry++) sum += figure.of(menus.get(entry), chosen[entry]);
        return sum;
    }
}
