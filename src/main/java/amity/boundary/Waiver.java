package amity.boundary;

import java.time.Instant;

/** A warning that was passed: of what action, what spoke against it, and why it was done all the same. */
public record Waiver(Instant at, String action, String why, String reason) {}
