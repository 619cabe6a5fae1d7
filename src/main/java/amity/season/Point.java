package amity.season;

/** A budget at which more becomes possible: what the best plan then costs and says. */
public record Point(long cost, int quarters, long value) {}
