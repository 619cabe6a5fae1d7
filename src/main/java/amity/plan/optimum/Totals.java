package amity.plan.optimum;

/** What a plan costs in money and hours, and what it says. */
public record Totals(long cost, int quarters, long value) {}
