package amity.plan.optimum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/** The ascents at every price of an hour: each budget of a list tries many of the same prices. */
final class Ascents {
    private static final int KEPT = 16; // of a list of ten thousand two megabytes each
    private final List<Menu> menus;
    private final List<int[]> byCost;
    private final Cache<Double, Ascent> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Ascents(List<Menu> menus) {
        this.menus = menus;
        byCost = menus.stream().map(Menu::byCost).toList();
    }

    /** The plan if options could be taken in parts, at this budget and price of an hour. */
    Relaxation within(long budget, double hourPrice) {
        return known.get(hourPrice, price -> new Ascent(menus, byCost, price)).within(budget);
    }
}
