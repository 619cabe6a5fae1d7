package amity.season.web;

import amity.money.Moneys;
import amity.plan.PriceLevel;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Drawers;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Days;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Puts the money of a season into words and widths. */
@Component
record PurseParts(Seasons seasons, Drawers drawers, WhatIf whatIf, Words words) {
    private static final int WHOLE = 1000;
    private static final int STEP = 10;
    private static final int SMALL_STEP = 5;

    /**
     * All amounts in minor units.
     *
     * @param decided what everything comes to that stands
     */
    PursePart of(Practice practice, Proposal proposal, long spent, long decided) {
        long budget = proposal.budget().getAmountMinorLong();
        long committed = Math.max(0, decided - spent);
        return new PursePart(
                Moneys.plain(proposal.budget()),
                most(proposal),
                AmountFields.hours(proposal.quarters()),
                Moneys.shown(proposal.budget()),
                Moneys.shown(proposal.money(spent)),
                Moneys.shown(proposal.money(committed)),
                Moneys.shown(proposal.money(Math.max(0, budget - decided))),
                width(spent, budget),
                width(committed, budget),
                limit(proposal),
                proposal.isTried(),
                plain(PriceLevel.round(proposal.budget().getCurrencyUnit(), STEP)),
                plain(PriceLevel.round(proposal.budget().getCurrencyUnit(), SMALL_STEP)),
                budgets(seasons.budgets(practice, proposal.season())),
                whatIf.next(proposal),
                drawer(practice, proposal));
    }

    private PursePart.Drawer drawer(Practice practice, Proposal proposal) {
        var drawer = drawers.of(practice);
        return new PursePart.Drawer(
                drawer.cards(),
                drawer.stamps(),
                Moneys.plain(proposal.money(drawer.card())),
                Moneys.plain(proposal.money(drawer.stamp())));
    }

    private List<String> budgets(List<Season.Budget> budgets) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < budgets.size(); i++) {
            var now = budgets.get(i);
            var before = i == 0 ? null : budgets.get(i - 1).money();
            var on = Days.inFull(now.on());
            if (before == null) sentences.add(words.say("purse.first", Moneys.shown(now.money()), on));
            else
                sentences.add(words.say(
                        now.money().isGreaterThan(before) ? "purse.raised" : "purse.lowered",
                        Moneys.shown(before),
                        Moneys.shown(now.money()),
                        on));
        }
        return sentences;
    }

    private static String plain(Money round) {
        return round.getAmount().stripTrailingZeros().toPlainString();
    }

    private String limit(Proposal proposal) {
        var least = Moneys.shown(proposal.cards());
        return proposal.season().budget() == null
                ? words.say("plan.no-budget", least)
                : words.say(
                        "plan.limit",
                        least,
                        AmountFields.hours(quarters(proposal)),
                        AmountFields.hours(proposal.quarters()));
    }

    /** The slider reaches twice the budget, and at least as far as more money says anything. */
    private static String most(Proposal proposal) {
        long last = proposal.most().getAmountMinorLong();
        long whole = (long) Math.pow(10, proposal.budget().getCurrencyUnit().getDecimalPlaces());
        long most = Math.max(last, 2 * proposal.budget().getAmountMinorLong()) / whole;
        return Long.toString((most / 50 + 1) * 50);
    }

    private static int quarters(Proposal proposal) {
        return proposal.entries().stream()
                .mapToInt(entry -> proposal.standing(entry).quarters())
                .sum();
    }

    private static int width(long part, long budget) {
        return budget <= 0 ? 0 : (int) Math.min(WHOLE, part * WHOLE / budget);
    }
}
