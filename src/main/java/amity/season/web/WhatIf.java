package amity.season.web;

import amity.money.Moneys;
import amity.plan.PriceLevel;
import amity.season.Proposal;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** If it were fifty more, or fifty less: who would get what instead, and what would stay in the purse. */
@Component
record WhatIf(Options options, Words words) {
    private static final int STEP = 50;
    private static final int MOST = 6;

    /** About fifty pounds, as a round sum of the currency. */
    static Money step(CurrencyUnit currency) {
        return PriceLevel.round(currency, STEP);
    }

    List<String> at(Proposal proposal, Money budget) {
        if (budget.isNegative()
                || proposal.frontier().within(budget.getAmountMinorLong()).isEmpty()) {
            return List.of(words.say("plan.if.short", Moneys.shown(proposal.least())));
        }
        var changes = proposal.at(budget);
        var sentences = new ArrayList<String>();
        changes.stream()
                .limit(MOST)
                .forEach(change -> sentences.add(
                        words.say("plan.if.gets", change.entry().name(), options.inAWord(proposal, change.instead()))));
        if (changes.size() > MOST) {
            sentences.add(words.say("plan.if.others", changes.size() - MOST));
        }
        var left = left(proposal, budget);
        if (!left.isZero()) {
            sentences.add(words.say(changes.isEmpty() ? "plan.if.same" : "plan.if.left", Moneys.shown(left)));
        } else if (changes.isEmpty()) {
            sentences.add(words.say("plan.if.nothing"));
        }
        return sentences;
    }

    /** What the next money would do, at the next budget at which more can be said; null while not even the least fits. */
    @Nullable
    String next(Proposal proposal) {
        if (!proposal.isPossible()) return null;
        var budget = proposal.budget();
        var next = proposal.next();
        if (next.isEmpty()) {
            var left = proposal.left();
            return left.isZero() ? words.say("purse.enough.all") : words.say("purse.enough", Moneys.shown(left));
        }
        var changes = proposal.at(next.get());
        if (changes.isEmpty()) return null;
        var most = changes.stream()
                .max(Comparator.comparingLong(change ->
                        change.instead().value() - change.entry().chosen().value()))
                .orElseThrow();
        var gets = words.say("plan.if.gets", most.entry().name(), options.inAWord(proposal, most.instead()));
        int others = changes.size() - 1;
        return words.say(
                "purse.next",
                Moneys.shown(next.get().minus(budget)),
                others == 0 ? gets : words.say("purse.next.and", gets, others));
    }

    private static Money left(Proposal proposal, Money budget) {
        long cost = proposal.frontier()
                .within(budget.getAmountMinorLong())
                .orElseThrow()
                .cost();
        return budget.minusMinor(cost);
    }
}
