package amity.season;

import java.util.List;

/** What was kept of a plan, and what was kept out since the guard no longer allows it. */
public record DecisionResult(Proposal proposal, List<Proposal.Entry> keptOut) {
    public DecisionResult {
        keptOut = List.copyOf(keptOut);
    }
}
