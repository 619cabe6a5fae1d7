package amity.plan.optimum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plan if options could be taken in parts, with each step of hours priced: the best whole option of each entry at
 * the price of money it leads to. No plan within the budgets can say more than its bound.
 */
record Relaxation(List<Menu> menus, double hourPrice, double moneyPrice, int[] chosen) {

    /** One step up an entry's upper hull: from one option to the next dearer one worth its money. */
    private record Rise(int entry, int to, long cost, double slope) {}

    static Relaxation of(List<Menu> menus, long budget, double hourPrice) {
        var chosen = new int[menus.size()];
        var rises = new ArrayList<Rise>();
        long left = budget;
        for (int entry = 0; entry < menus.size(); entry++) {
            var menu = menus.get(entry);
            var hull = hull(menu, hourPrice);
            chosen[entry] = hull[0];
            left -= menu.cost()[hull[0]];
            for (int i = 1; i < hull.length; i++) {
                long cost = menu.cost()[hull[i]] - menu.cost()[hull[i - 1]];
                double gain = worth(menu, hull[i], hourPrice) - worth(menu, hull[i - 1], hourPrice);
                rises.add(new Rise(entry, hull[i], cost, gain / cost));
            }
        }
        rises.sort(Comparator.comparingDouble(rise -> -rise.slope));
        for (var rise : rises) {
            if (rise.cost > left) return new Relaxation(menus, hourPrice, rise.slope, chosen);
            chosen[rise.entry] = rise.to;
            left -= rise.cost;
        }
        return new Relaxation(menus, hourPrice, 0, chosen);
    }

    /** The options of the upper hull by rising cost, the cheapest (at its best) first. */
    private static int[] hull(Menu menu, double hourPrice) {
        var byCost = new ArrayList<Integer>();
        for (int i = 0; i < menu.size(); i++) byCost.add(i);
        byCost.sort(
                Comparator.<Integer>comparingLong(i -> menu.cost()[i]).thenComparing(i -> -worth(menu, i, hourPrice)));
        var hull = new int[menu.size()];
        int size = 0;
        for (int i : byCost) {
            if (size > 0 && worth(menu, i, hourPrice) <= worth(menu, hull[size - 1], hourPrice)) continue;
            while (size > 1
                    && slope(menu, hull[size - 2], hull[size - 1], hourPrice)
                            <= slope(menu, hull[size - 1], i, hourPrice)) size--;
            hull[size++] = i;
        }
        return java.util.Arrays.copyOf(hull, size);
    }

    private static double slope(Menu menu, int from, int to, double hourPrice) {
        return (worth(menu, to, hourPrice) - worth(menu, from, hourPrice)) / (menu.cost()[to] - menu.cost()[from]);
    }

    private static double worth(Menu menu, int option, double hourPrice) {
        return menu.value()[option] - hourPrice * menu.quarters()[option];
    }

    /** What is lost, at the two prices, by taking this option instead of the chosen one. */
    double loss(int entry, int option) {
        return Math.max(0, net(entry, chosen[entry]) - net(entry, option));
    }

    private double net(int entry, int option) {
        var menu = menus.get(entry);
        return worth(menu, option, hourPrice) - moneyPrice * menu.cost()[option];
    }

    /** Value gained a penny by changing the entry to dearer options; never less than nothing. */
    double bestRise(int entry) {
        double best = 0;
        for (int i = 0; i < menus.get(entry).size(); i++)
            if (menus.get(entry).cost()[i] > menus.get(entry).cost()[chosen[entry]])
                best = Math.max(best, slope(menus.get(entry), chosen[entry], i, hourPrice));
        return best;
    }

    /** Value lost a penny by changing the entry to cheaper options; infinite where there are none. */
    double leastFall(int entry) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < menus.get(entry).size(); i++)
            if (menus.get(entry).cost()[i] < menus.get(entry).cost()[chosen[entry]])
                least = Math.min(least, slope(menus.get(entry), i, chosen[entry], hourPrice));
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
