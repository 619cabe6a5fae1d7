package amity.gift.purchase;

import static java.util.Objects.requireNonNull;

import amity.boundary.Pass;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Decisions;
import amity.season.KeptDecision;
import amity.season.KeptDecision.Stage;
import amity.season.KeptGifts;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a season's money: gifts are ordered, paid and given at the price they really have, and never past the budget. */
@Component
@Transactional
public class Purchases {
    private static final int A_QUARTER = 15;
    private final KeptGifts gifts;
    private final Seasons seasons;
    private final Decisions decisions;
    private final Ledger ledger;
    private final Words words;
    private final Clock clock;

    Purchases(KeptGifts gifts, Seasons seasons, Decisions decisions, Ledger ledger, Words words, Clock clock) {
        this.gifts = gifts;
        this.seasons = seasons;
        this.decisions = decisions;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    public void order(Practice practice, Season season, UUID entry, PurchaseCost paid, @Nullable String anyway) {
        buy(practice, season, entry, Stage.ORDERED, paid, practice.today(clock), anyway);
    }

    /** A kept gift was paid, ordered before or bought at once. */
    public void pay(Practice practice, Season season, UUID entry, PurchaseCost paid, @Nullable String anyway) {
        pay(practice, season, entry, paid, practice.today(clock), anyway);
    }

    public void pay(
            Practice practice, Season season, UUID entry, PurchaseCost paid, LocalDate on, @Nullable String anyway) {
        refuse(on.isAfter(practice.today(clock)), "purse.refused.future");
        buy(practice, season, entry, Stage.SPENT, paid, on, anyway);
    }

    private void buy(
            Practice practice,
            Season season,
            UUID id,
            Stage stage,
            PurchaseCost paid,
            LocalDate on,
            @Nullable String anyway) {
        var proposal = seasons.propose(practice, season);
        var entry = proposal.entry(id);
        var kept = gift(entry);
        refuse(kept.stage().compareTo(stage) >= 0, "purse.refused.already", entry.name(), wordOf(kept.stage()));
        refuse(paid.price().isNegative() || paid.besides().isNegative(), "season.refused.price");
        refuseOverBudget(new BudgetRoom(proposal, entry), paid.total());
        if (kept.stage() == Stage.PLANNED)
            decisions.holdBack(practice, entry, choice(kept, minor(paid.price())), anyway);
        if (entry.kept() == null) decisions.keep(practice, season, entry);
        step(practice, season, id, kept, stage, paid, on, null);
        var person = entry.client() == null ? null : entry.person();
        if (person != null) gifts.boughtFor(practice, season, id, person.id());
    }

    private static Choice choice(KeptDecision kept, long price) {
        var choice = kept.choice();
        return Choice.gift(choice.idea(), requireNonNull(choice.name()), price).with(choice.beside());
    }

    /**
     * A gift was handed over or arrived: from then on it is a moment, once. What costs no money needs no buying first.
     * Today it is an act, and the guard is asked; an earlier day is told of as the past is, which nothing holds back.
     */
    public void give(Practice practice, Season season, UUID id, LocalDate on, @Nullable String anyway) {
        var entry = seasons.propose(practice, season).entry(id);
        var kept = gift(entry);
        refuse(kept.stage() == Stage.DONE, "purse.refused.already", entry.name(), wordOf(kept.stage()));
        refuse(!kept.stage().isSpent() && kept.choice().price() > 0, "purse.refused.unpaid", entry.name());
        refuse(on.isAfter(practice.today(clock)), "purse.refused.future");
        var pass = on.equals(practice.today(clock))
                ? decisions
                        .pass(practice, entry, choice(kept, kept.choice().price()), anyway)
                        .orElse(null)
                : null;
        if (entry.kept() == null) decisions.keep(practice, season, entry);
        var currency = practice.currency();
        var price = Money.ofMinor(currency, kept.choice().price());
        var paid = new PurchaseCost(price, Money.ofMinor(currency, kept.cost()).minus(price));
        step(practice, season, id, kept, Stage.DONE, paid, on, given(practice, entry, pass, price, on));
    }

    private Moment.@Nullable Id given(
            Practice practice, Proposal.Entry entry, @Nullable Pass pass, Money price, LocalDate on) {
        var client = entry.client();
        if (client == null) return null;
        var choice = gift(entry).choice();
        var note = Note.of(client.id(), requireNonNull(choice.given(words)))
                .as(Kind.GIFT)
                .direction(Direction.GIVEN)
                .on(on)
                .amount(price.isZero() ? null : price)
                .at(null, taken(choice))
                .from(Season.SOURCE);
        var person = entry.person();
        var whole = person == null ? note : note.present(List.of(person.id()));
        return (pass == null ? ledger.tell(practice, whole) : ledger.record(practice, pass, whole)).id();
    }

    /** The time of her own that the deed took, in minutes. */
    private static @Nullable Integer taken(Choice choice) {
        return choice.quarters() == 0 ? null : choice.quarters() * A_QUARTER;
    }

    /** Takes the last step of a gift back, with the moment it left. */
    public void undo(Practice practice, Season season, UUID id) {
        var proposal = seasons.propose(practice, season);
        var entry = proposal.entry(id);
        var last = gifts.last(practice, season, id).orElseThrow(() -> refused("purse.refused.no-step", entry.name()));
        if (last.stage().isFixed()) refuseOverBudget(new BudgetRoom(proposal, entry), practice.money(last.cost()));
        var moment = last.moment();
        if (moment != null && ledger.entry(practice.id(), moment).stands())
            ledger.strike(practice, moment, words.say("purse.taken-back"));
        gifts.takeBack(practice, season, id, last);
    }

    private void step(
            Practice practice,
            Season season,
            UUID id,
            KeptDecision was,
            Stage stage,
            PurchaseCost paid,
            LocalDate on,
            Moment.@Nullable Id moment) {
        var now = new KeptDecision(choice(was, minor(paid.price())), minor(paid.total()), stage, was.appliedOn(), on);
        gifts.step(practice, season, id, was, now, moment);
    }

    /** What was kept or locked for an entry; refuses what is no gift or still to be found out. */
    private KeptDecision gift(Proposal.Entry entry) {
        var kept = entry.keptOrLocked();
        if (kept == null) throw refused("season.refused.not-kept", entry.name());
        refuse(kept.choice().decision() != Decision.GIFT, "season.refused.no-gift", entry.name());
        refuse(kept.choice().isToBeFoundOut(), "season.refused.reserve", entry.name());
        return kept;
    }

    private void refuseOverBudget(BudgetRoom room, Money cost) {
        var over = room.over(cost);
        if (!over.isPositive()) return;
        var budget = Moneys.shown(room.proposal().budget());
        var droppable = room.droppable(over).stream()
                .map(one -> one.entry().name() + " (" + Moneys.shown(one.frees()) + ")")
                .collect(Collectors.joining(", "));
        throw droppable.isEmpty()
                ? refused("season.refused.over-budget-none", Moneys.shown(over), budget)
                : refused("season.refused.over-budget", Moneys.shown(over), budget, droppable);
    }

    private String wordOf(Stage stage) {
        return words.say("purse.stage." + stage.word());
    }

    private void refuse(boolean wrong, String key, Object... fills) {
        if (wrong) throw refused(key, fills);
    }

    private Refusal refused(String key, Object... fills) {
        return new Refusal(words.say(key, fills));
    }

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }
}
