package amity.season;

import amity.plan.PlanEntry;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;

/** A season's list once it is worked out: every budget asked about afterwards is looked up in it. */
final class SeasonDraft {
    private static final int MOST_HOURS_KEPT = 8;
    private final List<Guest> guests;
    private final List<PlanEntry> list;
    private final DecisionWords wording;
    private final int promised;
    private final ConcurrentHashMap<Integer, ProposalWriter> byQuarters = new ConcurrentHashMap<>();

    SeasonDraft(List<Guest> guests, List<PlanEntry> list, DecisionWords wording) {
        this(guests, list, wording, 0);
    }

    private SeasonDraft(List<Guest> guests, List<PlanEntry> list, DecisionWords wording, int promised) {
        this.guests = guests;
        this.list = list;
        this.wording = wording;
        this.promised = promised;
    }

    /** The same with so many quarters of an hour promised before, which are taken from those there are to give. */
    SeasonDraft after(int quarters) {
        return new SeasonDraft(guests, list, wording, quarters);
    }

    Proposal proposal(Season season, Money budget, int quarters) {
        if (byQuarters.size() >= MOST_HOURS_KEPT) byQuarters.clear();
        return byQuarters
                .computeIfAbsent(
                        quarters,
                        hours -> new ProposalWriter(
                                guests, new SeasonPlan(list, Math.max(0, hours - promised)), wording))
                .proposal(season, budget, quarters);
    }
}
