package amity.season.web;

import amity.gift.web.BoughtPages;

import amity.money.Moneys;
import amity.plan.PriceLevel;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Became;
import amity.season.Orders;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Summary;
import amity.gift.register.GiftRegister;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a proposed season into the words and numbers of its page. */
@Component
class SeasonPages {
    private static final int WHOLE = 1000;
    private static final int STEP = 10;
    private static final int SMALL_STEP = 5;
    private final Summary summary;
    private final Rows rows;
    private final WhatIf whatIf;
    private final BoughtPages bought;
    private final GiftRegister register;
    private final Orders orders;
    private final SeasonOutcome outcome;
    private final Words words;
    private final Clock clock;

    SeasonPages(
            Summary summary,
            Rows rows,
            WhatIf whatIf,
            BoughtPages bought,
            GiftRegister register,
            Orders orders,
            SeasonOutcome outcome,
            Words words,
            Clock clock) {
        this.summary = summary;
        this.rows = rows;
        this.whatIf = whatIf;
        this.bought = bought;
        this.register = register;
        this.orders = orders;
        this.outcome = outcome;
        this.words = words;
        this.clock = clock;
    }

    SeasonPage of(Practice practice, Proposal proposal, @Nullable Considering considering) {
        var season = proposal.season();
        boolean past = season.isPast(practice.today(clock));
        var became = past ? outcome.of(practice, season) : List.<Became>of();
        var book = register.book(practice);
        var fifty = WhatIf.step(proposal.budget().getCurrencyUnit());
        return new SeasonPage(
                SeasonAddress.of(season),
                season.title(),
                past ? itWas(season) : summary.of(proposal),
                past ? purse(proposal, outcome.sums(practice, season, became)) : purse(proposal),
                Moneys.rounded(fifty),
                whatIf.at(proposal, proposal.budget().plus(fifty)),
                whatIf.at(proposal, proposal.budget().minus(fifty)),
                past ? null : summary.shortage(proposal),
                !past && proposal.isKeepable(),
                past ? outcome.rows(practice, became) : rows.of(proposal, considering, book),
                words.say("plan.leaving", Moneys.shown(proposal.left()), Moneys.shown(proposal.budget())),
                toOrder(practice, season),
                changes(proposal),
                season.isApplied(),
                season.skipped(),
                past,
                past ? null : gap(proposal),
                bought.of(practice, proposal, book, whatIf.next(proposal)));
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

    private SeasonPage.Purse purse(Proposal proposal) {
        return purse(
                proposal,
                proposal.spent().getAmountMinorLong(),
                proposal.committed().getAmountMinorLong());
    }

    private SeasonPage.Purse purse(Proposal proposal, SeasonOutcome.Sums sums) {
        return purse(proposal, sums.spent(), sums.decided());
    }

    private SeasonPage.Purse purse(Proposal proposal, long spent, long all) {
        long budget = proposal.budget().getAmountMinorLong();
        long committed = Math.max(0, all - spent);
        return new SeasonPage.Purse(
                Moneys.plain(proposal.budget()),
                most(proposal),
                AmountFields.hours(proposal.quarters()),
                Moneys.shown(proposal.budget()),
                Moneys.shown(proposal.money(spent)),
                Moneys.shown(proposal.money(committed)),
                Moneys.shown(proposal.money(Math.max(0, budget - all))),
                width(spent, budget),
                width(committed, budget),
                limit(proposal),
                proposal.isTried(),
                plain(PriceLevel.round(proposal.budget().getCurrencyUnit(), STEP)),
                plain(PriceLevel.round(proposal.budget().getCurrencyUnit(), SMALL_STEP)));
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
                        .map(entry -> words.say("plan.change", entry.name(), rows.said(proposal, entry.chosen())))
                        .toList()
                : List.of();
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
