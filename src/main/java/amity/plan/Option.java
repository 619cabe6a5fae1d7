package amity.plan;

import amity.plan.optimum.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that could be decided for one entry, with all it takes in money and hours and what it says.
 *
 * @param hersAlone she may choose it, and the plan never proposes it
 */
public record Option(
        Decision decision,
        @Nullable Idea idea,
        long cost,
        int quarters,
        OptionTerms terms,
        boolean policyUnknown,
        boolean hersAlone)
        implements Candidate {

    public static Option nothing() {
        return new Option(Decision.NOTHING, null, 0, 0, OptionTerms.NOTHING, false, false);
    }

    /** The same hours in a letter instead of a card: it costs nothing, and the card's value is gone. */
    public Option inLetter() {
        var without = new OptionTerms(0, terms.gift(), terms.hours(), terms.risk());
        return new Option(decision, idea, 0, quarters, without, policyUnknown, hersAlone);
    }

    @Override
    public long value() {
        return terms.value();
    }

    public Option at(long paid) {
        return new Option(decision, idea, paid, quarters, terms, policyUnknown, hersAlone);
    }

    /** The same, for her alone to choose. */
    public Option hers() {
        return new Option(decision, idea, cost, quarters, terms, policyUnknown, true);
    }

    public boolean isDeed() {
        return idea != null && idea.isDeed();
    }

    /** A gift given without knowing what their house allows, of which a plan prefers fewer. */
    @Override
    public boolean isUnsure() {
        return policyUnknown && decision == Decision.GIFT;
    }
}
