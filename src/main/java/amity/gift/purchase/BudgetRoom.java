package amity.gift.purchase;

import amity.plan.Decision;
import amity.plan.Option;
import amity.season.Choice;
import amity.season.KeptDecision;
import amity.season.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** What a budget leaves for one gift once all others are paid for: what was kept at its cost, everyone else with a card. */
record BudgetRoom(Proposal proposal, Proposal.Entry whose) {
    /** A planned decision, the money that dropping it frees, and how much more it says than a card. */
    record Droppable(Proposal.Entry entry, Money frees, long says) {}

    /** How far past the budget this would go; negative is what would be left. */
    Money over(Money cost) {
        long others = others().mapToLong(BudgetRoom::held).sum();
        return cost.plusMinor(others).minus(proposal.budget());
    }

    /** Planned decisions to drop, those that say least first and only as many as needed; none where all are not enough. */
    List<Droppable> droppable(Money over) {
        var planned = others().filter(entry -> !entry.isFixed() && held(entry) > least(entry))
                .map(entry -> new Droppable(entry, proposal.money(held(entry) - least(entry)), says(entry)))
                .sorted(Comparator.comparingLong(Droppable::says))
                .toList();
        var enough = new ArrayList<Droppable>();
        var missing = over;
        for (var one : planned) {
            if (!missing.isPositive()) break;
            enough.add(one);
            missing = missing.minus(one.frees);
        }
        return missing.isPositive() ? List.of() : enough;
    }

    private java.util.stream.Stream<Proposal.Entry> others() {
        return proposal.entries().stream().filter(entry -> entry != whose);
    }

    /** What is set aside: the real cost of what is bought, else what she locked, else what was kept, else a card. */
    private static long held(Proposal.Entry entry) {
        var kept = entry.kept();
        if (kept != null && entry.isFixed()) return kept.cost();
        if (entry.isLocked()) return entry.chosen().cost();
        return kept == null ? least(entry) : kept.cost();
    }

    private static long least(Proposal.Entry entry) {
        return entry.options().stream().mapToLong(Option::cost).min().orElse(0);
    }

    private static long says(Proposal.Entry entry) {
        var kept = entry.kept();
        long planned = entry.isLocked() || kept == null ? entry.chosen().value() : value(entry, kept);
        return planned - value(entry, Decision.CARD);
    }

    private static long value(Proposal.Entry entry, KeptDecision kept) {
        return entry.options().stream()
                .filter(option -> Choice.of(option).isSameAs(kept.choice()))
                .mapToLong(Option::value)
                .findFirst()
                .orElse(entry.chosen().value());
    }

    private static long value(Proposal.Entry entry, Decision decision) {
        return entry.options().stream()
                .filter(option -> option.decision() == decision)
                .mapToLong(Option::value)
                .findFirst()
                .orElse(0);
    }
}
