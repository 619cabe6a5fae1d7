package amity.plan.optimum;

import java.util.List;

/**
 * One choice for every entry, in the list's order.
 *
 * @param gap what another plan could at most say more; 0 where this is proven to be the best
 */
public record Plan<C extends Candidate>(List<C> chosen, long gap) {
    public Plan {
        chosen = List.copyOf(chosen);
    }

    public long cost() {
        return chosen.stream().mapToLong(Candidate::cost).sum();
    }

    public int quarters() {
        return chosen.stream().mapToInt(Candidate::quarters).sum();
    }

    public long value() {
        return chosen.stream().mapToLong(Candidate::value).sum();
    }

    public long unsure() {
        return chosen.stream().filter(Candidate::isUnsure).count();
    }

    public Totals totals() {
        return new Totals(cost(), quarters(), value());
    }
}
