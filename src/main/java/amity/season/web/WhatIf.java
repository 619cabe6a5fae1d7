package amity.season.web;

import amity.money.Moneys;
import amity.season.Proposal;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** If it were fifty more, or fifty less: who would get what instead, and what would stay in the purse. */
@Component
class WhatIf {
    private static final int STEP = 50;
    private static final int FEW_PENCE = 100;
    private static final int MOST = 6;
    private final Options options;
    private final Words words;

    WhatIf(Options options, Words words) {
        this.options = options;
        this.words = words;
    }

    /** Fifty, or five thousand where the currency has no small change. */
    static Money step(CurrencyUnit currency) {
        return Money.of(currency, currency.getDecimalPlaces() == 0 ? STEP * FEW_PENCE : STEP);
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
        sentences.add(
                words.say(changes.isEmpty() ? "plan.if.same" : "plan.if.left", Moneys.shown(left(proposal, budget))));
        return sentences;
    }

    private static Money left(Proposal proposal, Money budget) {
        long cost = proposal.frontier()
                .within(budget.getAmountMinorLong())
                .orElseThrow()
                .cost();
        return budget.minusMinor(cost);
    }
}
