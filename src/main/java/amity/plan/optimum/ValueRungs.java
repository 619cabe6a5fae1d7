package amity.plan.optimum;

import java.util.List;

/**
 * What a plan can say at all: at a whole price for money, what is left of every plan's value lies on evenly spaced
 * rungs. Rounding a bound down to a rung proves plans best that the bound alone would leave open.
 *
 * @param step from rung to rung; 0 when there is only one
 * @param one some rung
 */
record ValueRungs(long price, long step, long one) {

    /** The price must be no more than what money is worth to the relaxed plan. */
    static ValueRungs at(long price, List<Menu> menus) {
        long step = 0;
        long one = 0;
        for (var menu : menus) {
            long first = menu.value()[0] - price * menu.cost()[0];
            one += first;
            for (int i = 1; i < menu.size() && step != 1; i++)
                step = commonDivisor(step, Math.abs(menu.value()[i] - price * menu.cost()[i] - first));
        }
        return new ValueRungs(price, step, one);
    }

    static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }

    /** The rung at or below: a plan whose value without its money is no more than this says no more than that. */
    double below(double height) {
        if (step == 0) return height < one ? Double.NEGATIVE_INFINITY : one;
        return one + Math.floor((height - one) / step) * step;
    }
}
