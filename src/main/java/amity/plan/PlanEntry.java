package amity.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of a season's list with all that can be decided for it, and what already is. */
public record PlanEntry(
        EntrantOptions considered,
        @Nullable FixedDecision settled,
        @Nullable Option fixed,
        @Nullable Ruling conflict) {

    public static PlanEntry of(Entrant entrant, @Nullable FixedDecision settled, Circumstances circumstances) {
        var consideration = new OptionFinder(entrant, circumstances);
        var considered = consideration.considered();
        if (settled == null) return new PlanEntry(considered, null, null, null);
        var option = consideration.chosen(settled.decision(), settled.ideaOrNone(), settled.quarters());
        var paid = settled.paid();
        var fixed = paid == null ? option : option.at(paid);
        return new PlanEntry(considered, settled, fixed, conflict(settled, consideration));
    }

    /** A lock never overrides the guard; what is done or ordered is past judging. */
    private static @Nullable Ruling conflict(FixedDecision settled, OptionFinder consideration) {
        return settled.stage() == FixedDecision.Stage.LOCKED
                ? consideration
                        .blocked(settled.decision(), settled.ideaOrNone(), settled.quarters())
                        .orElse(null)
                : null;
    }

    /** What the plan may choose from: a fixed decision has one option. */
    public List<Option> options() {
        return fixed == null ? considered.plannable() : List.of(fixed);
    }

    /** The same with this option kept from the plan: somebody else gets it. */
    public PlanEntry without(Option taken) {
        return new PlanEntry(considered.without(taken), settled, fixed, conflict);
    }

    public Optional<Option> card() {
        return fixed == null ? considered.card() : Optional.empty();
    }

    public Entrant entrant() {
        return considered.entrant();
    }
}
