package amity.plan.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every step up the entries’ upper hulls at one price of an hour, the steepest first: what money buys, in the order in which it should. */
final class Ascent {
    /** From one option of an entry to the next dearer one worth its money. */
    private record Rise(int entry, int to, long cost, double slope) {}

    private final List<Menu> menus;
    private final double hourPrice;
    private final int[] foot;
    private final long least;
    private final List<Rise> rises = new ArrayList<>();

    /** @param byCost the options of each entry by rising cost */
    Ascent(List<Menu> menus, List<int[]> byCost, double hourPrice) {
        this.menus = menus;
        this.hourPrice = hourPrice;
        foot = new int[menus.size()];
        long cost = 0;
        for (int entry = 0; entry < menus.size(); entry++) {
            var menu = menus.get(entry);
            var hull = hull(menu, byCost.get(entry), hourPrice);
            foot[entry] = hull[0];
            cost += menu.cost()[hull[0]];
            for (int i = 1; i < hull.length; i++) {
                rises.add(new Rise(
                        entry,
                        hull[i],
                        menu.cost()[hull[i]] - menu.cost()[hull[i - 1]],
                        menu.slope(hull[i - 1], hull[i], hourPrice)));
            }
        }
        least = cost;
        rises.sort(Comparator.comparingDouble(rise -> -rise.slope));
    }

    /** The options of the upper hull by rising cost, the cheapest (at its best) first. */
    private static int[] hull(Menu menu, int[] byCost, double hourPrice) {
        var hull = new int[byCost.length];
        int size = 0;
        for (int option : byCost) {
            if (size > 0 && menu.worth(option, hourPrice) <= menu.worth(hull[size - 1], hourPrice)) continue;
            if (size > 0 && menu.cost()[option] == menu.cost()[hull[size - 1]]) size--;
            while (size > 1
                    && menu.slope(hull[size - 2], hull[size - 1], hourPrice)
                            <= menu.slope(hull[size - 1], option, hourPrice)) size--;
            hull[size++] = option;
        }
        return Arrays.copyOf(hull, size);
    }

    /** As far up as the budget reaches in whole steps. */
    Relaxation within(long budget) {
        var chosen = foot.clone();
        long left = budget - least;
        for (var rise : rises) {
            if (rise.cost > left) return new Relaxation(menus, hourPrice, rise.slope, chosen);
            chosen[rise.entry] = rise.to;
            left -= rise.cost;
        }
        return new Relaxation(menus, hourPrice, 0, chosen);
    }
}
