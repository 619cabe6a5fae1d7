package amity.season;

import amity.plan.optimum.Totals;

/** A budget at which more becomes possible: what the best plan then costs and says. */
public record Point(long cost, int quarters, long value) {
    static Point of(Totals totals) {
        return new Point(totals.cost(), totals.quarters(), totals.value());
    }
}
