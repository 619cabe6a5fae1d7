package amity.season;

import amity.plan.Decision;
import amity.plan.Exclusion;
import amity.plan.Option;
import amity.plan.PlanEntry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Turns a planned list into a proposal, each entry with its words. */
final class ProposalWriter {
    private final List<Guest> guests;
    private final SeasonPlan planning;
    private final DecisionWords wording;
    private final List<Map<Option, Proposal.Entry>> worded;

    ProposalWriter(List<Guest> guests, SeasonPlan planning, DecisionWords wording) {
        this.guests = guests;
        this.planning = planning;
        this.wording = wording;
        this.worded = guests.stream()
                .map(guest -> Collections.synchronizedMap(new IdentityHashMap<Option, Proposal.Entry>()))
                .toList();
    }

    Proposal proposal(Season season, Money budget, int quarters) {
        long minor = budget.getAmountMinorLong();
        var currency = budget.getCurrencyUnit();
        var plan = planning.within(minor).orElse(null);
        var shortBy = plan == null ? planning.shortBy(minor) : null;
        var chosen = plan != null ? plan.chosen() : shortBy.cards().chosen();
        var letters = shortBy == null ? Set.<Integer>of() : Set.copyOf(shortBy.letters());
        return new Proposal(
                season,
                budget,
                quarters,
                plan == null ? null : plan.totals(),
                shortBy == null ? null : shortBy(shortBy, currency),
                Money.ofMinor(currency, planning.least()),
                Money.ofMinor(currency, planning.cards()),
                IntStream.range(0, guests.size())
                        .mapToObj(i -> entry(i, chosen.get(i), letters.contains(i), season.isApplied()))
                        .toList(),
                planning.frontier(),
                plan == null ? 0 : plan.gap());
    }

    private Proposal.ShortBy shortBy(SeasonPlan.ShortBy shortBy, CurrencyUnit currency) {
        var letters =
                shortBy.letters().stream().map(i -> guests.get(i).subject()).toList();
        return new Proposal.ShortBy(Money.ofMinor(currency, shortBy.amount()), shortBy.quarters(), letters);
    }

    /** The words for an option are found once: another budget mostly brings up those already known. */
    private Proposal.Entry entry(int i, Option chosen, boolean letter, boolean applied) {
        return letter
                ? wordsFor(i, chosen, true, applied)
                : worded.get(i).computeIfAbsent(chosen, option -> wordsFor(i, option, false, applied));
    }

    private Proposal.Entry wordsFor(int i, Option chosen, boolean letter, boolean applied) {
        var guest = guests.get(i);
        var listed = planning.list().get(i);
        var noted = guest.noted();
        var lock = noted == null ? null : noted.lock();
        var kept = noted == null ? null : noted.kept();
        var conflict = listed.conflict();
        return new Proposal.Entry(
                guest.subject(),
                guest.client(),
                guest.goesTo(),
                guest.cards().team(),
                chosen,
                letter,
                lock,
                kept,
                conflict == null ? null : wording.said(conflict),
                applied && isDifferent(kept, chosen, letter),
                wording.reasoning(guest, listed, chosen, letter),
                options(listed),
                listed.considered().ruledOut().stream().map(this::excluded).toList());
    }

    private static boolean isDifferent(@Nullable KeptDecision kept, Option chosen, boolean letter) {
        var now = letter && chosen.decision() == Decision.NOTHING ? Choice.card() : Choice.of(chosen);
        return kept == null || !kept.choice().isSameAs(now);
    }

    /** All that could be chosen, with what the user brought in herself. */
    private static List<Option> options(PlanEntry listed) {
        var fixed = listed.fixed();
        var options = listed.considered().options();
        if (fixed == null || options.contains(fixed)) return options;
        return java.util.stream.Stream.concat(options.stream(), java.util.stream.Stream.of(fixed))
                .toList();
    }

    private Proposal.Excluded excluded(Exclusion ruledOut) {
        var said = wording.said(ruledOut.ruling());
        return new Proposal.Excluded(ruledOut.decision(), ruledOut.idea(), said.rule(), said.reason());
    }
}
