package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.season.Aftermath;
import amity.season.DecisionOutcome;
import amity.season.Orders;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.SeasonSummary;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a proposed season into the words and numbers of its page. */
@Component
record SeasonPages(
        SeasonSummary summary,
        PlanRows rows,
        Options options,
        WhatIf whatIf,
        PurseParts purses,
        GiftsPart.Source gifts,
        Orders orders,
        Aftermath aftermath,
        SeasonOutcome outcome,
        Words words,
        Clock clock) {
    SeasonPage of(Practice practice, Proposal proposal, @Nullable TentativeChoice tentative) {
        var season = proposal.season();
        boolean past = season.isPast(practice.today(clock));
        var became = past ? aftermath.of(practice, season) : List.<DecisionOutcome>of();
        var part = gifts.of(practice, proposal);
        var fifty = WhatIf.step(proposal.budget().getCurrencyUnit());
        return new SeasonPage(
                SeasonAddress.of(season),
                season.title(),
                past ? itWas(season) : summary.of(proposal),
                past ? purse(practice, proposal, outcome.sums(practice, season, became)) : purse(practice, proposal),
                Moneys.rounded(fifty),
                whatIf.at(proposal, proposal.budget().plus(fifty)),
                whatIf.at(proposal, proposal.budget().minus(fifty)),
                past ? null : summary.shortage(proposal),
                !past && proposal.isKeepable(),
                past ? outcome.groups(practice, became) : rows.of(proposal, tentative, part.law()),
                words.say("plan.leaving", Moneys.shown(proposal.left()), Moneys.shown(proposal.budget())),
                toOrder(practice, season),
                changes(proposal),
                season.isApplied(),
                season.skipped(),
                past,
                past ? null : gap(proposal),
                part);
    }

    /** More of one group of the plan, in the rows of the same page. */
    PlanRest rest(Practice practice, Proposal proposal, Decision decision, int from) {
        var page = of(practice, proposal, null);
        return new PlanRest(
                page, rows.rest(proposal, decision, from, page.gifts().law()));
    }

    /** Each day by which something is to be ordered, with what and for whom. */
    private List<String> toOrder(Practice practice, Season season) {
        return orders.open(practice, season).stream()
                .map(order -> words.say(
                        order.gift() == null ? "plan.order-by.unknown" : "plan.order-by.one",
                        Days.named(order.by()),
                        order.name(),
                        Objects.requireNonNullElse(order.gift(), "")))
                .toList();
    }

    private String itWas(Season season) {
        return words.say(season.isApplied() ? "plan.past" : "plan.past.unkept", Days.named(season.day()));
    }

    private PursePart purse(Practice practice, Proposal proposal) {
        return purses.of(
                practice,
                proposal,
                proposal.spent().getAmountMinorLong(),
                proposal.committed().getAmountMinorLong());
    }

    private PursePart purse(Practice practice, Proposal proposal, SeasonOutcome.Sums sums) {
        return purses.of(practice, proposal, sums.spent(), sums.decided());
    }

    private @Nullable String gap(Proposal proposal) {
        var plan = proposal.plan();
        return plan == null || proposal.gap() == 0
                ? null
                : words.say("plan.gap", Math.floor(1000.0 * plan.value() / (plan.value() + proposal.gap())) / 10);
    }

    private List<String> changes(Proposal proposal) {
        return proposal.season().isApplied()
                ? proposal.entries().stream()
                        .filter(Proposal.Entry::wouldDiffer)
                        .map(entry -> words.say("plan.change", entry.name(), options.inAWord(proposal, entry.chosen())))
                        .toList()
                : List.of();
    }
}
