package amity.plan.optimum;

/** A candidate that is nothing but its numbers. */
record Thing(long cost, int quarters, long value, boolean isUnsure) implements Candidate {}
