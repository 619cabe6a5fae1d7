package amity.plan;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is no longer the plan's to make.
 *
 * @param paid what it really costs all in all, where that is known; else it is worked out
 */
public record FixedDecision(
        Stage stage,
        Decision decision,
        @Nullable Idea idea,
        int quarters,
        @Nullable Long paid) {

    /** How far it has gone: what is done comes before what is only locked, and what was kept stands once its day is past. */
    public enum Stage {
        DONE,
        SPENT,
        ORDERED,
        LOCKED,
        KEPT
    }

    public static FixedDecision locked(Decision decision, @Nullable Idea idea, int quarters) {
        return new FixedDecision(Stage.LOCKED, decision, idea, quarters, null);
    }

    Idea ideaOrNone() {
        return idea == null ? Idea.named(Idea.TO_BE_FOUND_OUT, 0) : idea;
    }
}
