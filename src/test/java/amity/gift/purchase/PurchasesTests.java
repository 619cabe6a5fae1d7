package amity.gift.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Hannah;
import amity.season.KeptDecision;
import amity.season.KeptDecision.Stage;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A pen for Tom at £25 and a shawl for Priya at £8 inside £41: cards for all three are £6.45, so £1.55 is left. */
class PurchasesTests {
    private static final Money BESIDES = Hannah.pounds("2.15");

    @AutoClose
    private final Hannah books = new Hannah();

    private final Seasons seasons = books.seasons;
    private final Purchases purse = books.ledgers.get(Purchases.class);
    private final Practice hannah = books.hannah;

    @BeforeEach
    void keepAPenAndAShawl() {
        seasons.budget(hannah, books.season(), Hannah.pounds("41"), 0);
        decide(books.tom, Choice.gift(null, "A pen", 2500));
        decide(books.priya, Choice.gift(null, "A shawl", 800));
        decide(books.martha, Choice.card());
        seasons.apply(hannah, books.season(), Hannah.pounds("41"), 0);
    }

    @Test
    void what_was_ordered_since_the_plan_was_looked_at_is_not_decided_again() {
        var looked = seasons.onList(hannah, books.season(), books.tom.id().value());
        order(books.tom, "24");
        assertThatThrownBy(() -> seasons.decide(
                        hannah, books.season(), looked, Choice.card().because("Rather not"), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tom Ashdown");
        assertThatThrownBy(() -> seasons.leaveOut(hannah, books.season(), looked))
                .isInstanceOf(Refusal.class);
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.ORDERED);
    }

    @Test
    void a_gift_is_ordered_paid_and_given_at_its_real_price() {
        order(books.tom, "24");
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.ORDERED);
        assertThat(kept(books.tom).cost()).isEqualTo(2615);
        pay(books.tom, "24.50");
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.SPENT);
        assertThat(kept(books.tom).choice().price()).isEqualTo(2450);
        purse.give(hannah, books.season(), id(books.tom), Ledgers.TODAY, "I know them");
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.DONE);
        assertThat(gifts(books.tom)).singleElement().satisfies(moment -> {
            assertThat(moment.words()).isEqualTo("A pen");
            assertThat(moment.amount()).isEqualTo(Hannah.pounds("24.50"));
        });
    }

    @Test
    void a_gift_is_given_once() {
        pay(books.tom, "24");
        purse.give(hannah, books.season(), id(books.tom), Ledgers.TODAY, "I know them");
        assertThatThrownBy(() -> purse.give(hannah, books.season(), id(books.tom), Ledgers.TODAY, "I know them"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("given already");
        assertThat(gifts(books.tom)).hasSize(1);
    }

    @Test
    void each_step_is_taken_back_with_what_it_left() {
        order(books.tom, "24");
        pay(books.tom, "22");
        purse.give(hannah, books.season(), id(books.tom), Ledgers.TODAY, "I know them");
        back(books.tom);
        assertThat(gifts(books.tom)).isEmpty();
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.SPENT);
        back(books.tom);
        assertThat(kept(books.tom).cost()).isEqualTo(2615);
        back(books.tom);
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.PLANNED);
        assertThat(kept(books.tom).cost()).isEqualTo(2715);
        assertThatThrownBy(() -> back(books.tom)).isInstanceOf(Refusal.class).hasMessageContaining("nothing to take");
    }

    @Test
    void ordering_past_the_budget_is_refused_with_what_could_be_dropped() {
        assertThatThrownBy(() -> order(books.tom, "27"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£0.45 over your £41.00")
                .hasMessageContaining("Priya Raman (£8.00)");
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void what_is_dropped_makes_room() {
        decide(books.priya, Choice.card());
        order(books.tom, "27");
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.ORDERED);
    }

    @Test
    void nothing_that_would_make_room_is_named_where_it_would_not() {
        assertThatThrownBy(() -> order(books.tom, "60"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("raise the budget first")
                .hasMessageNotContaining("Priya");
    }

    @Test
    void the_budget_is_never_lower_than_what_is_ordered() {
        order(books.tom, "24");
        assertThatThrownBy(() -> seasons.budget(hannah, books.season(), Hannah.pounds("26"), 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£26.15");
        assertThat(books.season().budget()).isEqualTo(Hannah.pounds("41"));
    }

    @Test
    void every_budget_stays_on_record_with_its_day() {
        seasons.budget(hannah, books.season(), Hannah.pounds("41"), 4);
        seasons.budget(hannah, books.season(), Hannah.pounds("50"), 4);
        assertThat(seasons.budgets(hannah, books.season()))
                .containsExactly(
                        new Season.Budget(Ledgers.TODAY, Hannah.pounds("41")),
                        new Season.Budget(Ledgers.TODAY, Hannah.pounds("50")));
    }

    @Test
    void what_is_not_paid_is_not_given() {
        order(books.tom, "24");
        assertThatThrownBy(() -> purse.give(hannah, books.season(), id(books.tom), Ledgers.TODAY, "I know them"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not paid");
    }

    @Test
    void what_is_ordered_stays_as_it_is_decided() {
        order(books.tom, "24");
        assertThatThrownBy(() -> decide(books.tom, Choice.card())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        seasons.leaveOut(hannah, books.season(), seasons.onList(hannah, books.season(), id(books.tom))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_money_of_a_client_that_became_part_of_another_stays_in_the_sums() {
        order(books.tom, "24");
        order(books.priya, "8");
        books.ledgers.get(Merges.class).merge(hannah.id(), books.priya.id(), books.tom.id());
        assertThat(ordered()).isEqualTo(2615 + 1015);
        assertThatThrownBy(() -> seasons.budget(hannah, books.season(), Hannah.pounds("36"), 0))
                .isInstanceOf(Refusal.class);
        assertThat(seasons.propose(hannah, books.season()).entries())
                .extracting(Proposal.Entry::name)
                .containsExactly("Martha Ellison", "Priya Raman", "Priya Raman");
        pay(books.tom, "24");
        books.ledgers.get(Merges.class).unmerge(hannah.id(), books.tom.id());
        assertThat(kept(books.tom).stage()).isEqualTo(Stage.SPENT);
    }

    @Test
    void the_money_for_whoever_has_parted_since_stays_in_the_sums() {
        order(books.tom, "24");
        var tom = books.ledgers.clients().get(hannah.id(), books.tom.id());
        books.ledgers.clients().change(hannah.id(), tom.with(Client.Status.PARTED));
        assertThat(ordered()).isEqualTo(2615);
    }

    @RepeatedTest(3)
    void ordered_and_spent_never_exceed_the_budget_whatever_is_done(RepetitionInfo run) {
        var chance = new Random(run.getCurrentRepetition());
        int refused = 0;
        for (int act = 0; act < 40; act++) {
            var client = chance.nextBoolean() ? books.tom : books.priya;
            var amount = Money.ofMinor(hannah.currency(), chance.nextInt(4_000));
            try {
                switch (chance.nextInt(6)) {
                    case 0 ->
                        purse.order(
                                hannah, books.season(), id(client), new PurchaseCost(amount, BESIDES), "I know them");
                    case 1 ->
                        purse.pay(hannah, books.season(), id(client), new PurchaseCost(amount, BESIDES), "I know them");
                    case 2 -> back(client);
                    case 3 -> seasons.budget(hannah, books.season(), amount.plus(amount), 0);
                    case 4 -> decide(client, Choice.gift(null, "A thing", amount.getAmountMinorLong()));
                    default -> seasons.apply(hannah, books.season(), amount.plus(amount), 0);
                }
            } catch (Refusal no) {
                refused++;
            }
            assertThat(ordered())
                    .isLessThanOrEqualTo(
                            Objects.requireNonNull(books.season().budget()).getAmountMinorLong());
        }
        assertThat(refused).isBetween(1, 39);
    }

    private long ordered() {
        return seasons.propose(hannah, books.season()).entries().stream()
                .map(Proposal.Entry::kept)
                .filter(kept -> kept != null && kept.stage().isFixed())
                .mapToLong(KeptDecision::cost)
                .sum();
    }

    private void decide(Client client, Choice choice) {
        seasons.decide(hannah, books.season(), id(client), choice.because("She asked"), "I know them");
    }

    private void order(Client client, String price) {
        purse.order(hannah, books.season(), id(client), new PurchaseCost(Hannah.pounds(price), BESIDES), "I know them");
    }

    private void pay(Client client, String price) {
        purse.pay(hannah, books.season(), id(client), new PurchaseCost(Hannah.pounds(price), BESIDES), "I know them");
    }

    private void back(Client client) {
        purse.undo(hannah, books.season(), id(client));
    }

    private KeptDecision kept(Client client) {
        return Objects.requireNonNull(
                Hannah.entry(seasons.propose(hannah, books.season()), client).kept());
    }

    private List<Moment> gifts(Client client) {
        return books.ledgers.ledger().timeline(hannah.id(), client.id()).stream()
                .filter(moment -> moment.kind() == Kind.GIFT && moment.direction() == Direction.GIVEN)
                .toList();
    }

    private static java.util.UUID id(Client client) {
        return client.id().value();
    }
}
