package amity.plan;

import org.jspecify.annotations.Nullable;

/** A decision, or one idea for it, that a rule forbids. */
public record Exclusion(Decision decision, @Nullable Idea idea, Ruling ruling) {}
