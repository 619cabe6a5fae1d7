package amity.season;

import amity.client.Client;
import amity.moment.Moment;
import amity.plan.Decision;
import amity.plan.PastGift;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one decision of a season.
 *
 * @param choice as it was kept, with her reason where she decided herself
 * @param cost what it has cost or will
 * @param thanks the moment their thanks became
 * @param lastYear what their gift of the season before cost, null without one
 */
public record DecisionOutcome(
        UUID entry,
        UUID subject,
        Client.@Nullable Id client,
        String name,
        Choice choice,
        KeptDecision.Stage stage,
        long cost,
        PastGift.@Nullable Reaction reaction,
        Moment.@Nullable Id thanks,
        @Nullable Long lastYear) {

    /** As it went: what was never found out became no gift, and the money kept for it stayed. */
    static DecisionOutcome of(DecisionHistory one, String name, @Nullable Long lastYear) {
        var kept = one.kept();
        var choice = kept.choice();
        boolean isOpen = choice.isToBeFoundOut();
        return new DecisionOutcome(
                one.entry(),
                one.whose(),
                one.client(),
                name,
                isOpen ? Choice.card().because(choice.why()) : choice,
                kept.stage(),
                isOpen ? kept.cost() - choice.price() : kept.cost(),
                one.reaction(),
                one.thanks(),
                lastYear);
    }

    public Decision decision() {
        return choice.decision();
    }

    /** The price of the gift when the plan was kept, in minor units. */
    public long planned() {
        return choice.price();
    }

    /** What of it is paid: all once it is bought; before that the card alone, once it was posted. */
    public long paid(boolean posted) {
        if (stage.isSpent()) return cost;
        return posted ? cost - planned() : 0;
    }

    /** It is less than last year: a reason should stand beside it. */
    public boolean isLess() {
        return lastYear != null && planned() < lastYear;
    }

    /** A gift or hours: something whose reception teaches for next year. */
    public boolean isMore() {
        return decision().isMore();
    }
}
