package amity.season;

import amity.season.optimum.Candidate;
import org.jspecify.annotations.Nullable;

/** One thing that could be decided for one entry, with all it takes in money and hours and what it says. */
public record Option(
        Decision decision, @Nullable Idea idea, long cost, int quarters, Terms terms, boolean policyUnknown)
        implements Candidate {

    public static Option nothing() {
        return new Option(Decision.NOTHING, null, 0, 0, Terms.NOTHING, false);
    }

    @Override
    public long value() {
        return terms.value();
    }

    /** The same at the price really paid. */
    public Option at(long paid) {
        return new Option(decision, idea, paid, quarters, terms, policyUnknown);
    }

    /** A gift given without knowing what their house allows, of which a plan prefers fewer. */
    @Override
    public boolean isUnsure() {
        return policyUnknown && decision == Decision.GIFT;
    }
}
