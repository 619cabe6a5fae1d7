package amity.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.gift.Shelf;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.plan.Option;
import amity.shell.Refusal;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deed goes with a gift that she chose: it takes its hours, keeps their rules, and is done with the gift. */
class CardMarginTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final Seasons seasons = books.seasons;
    private Idea day;

    @BeforeEach
    void twoHoursOnTheInbox() {
        day = books.ledgers.get(Shelf.class).put(books.hannah, deed("A morning on their inbox", 8));
        books.change(books.tom, Client.GiftPolicy.NO_RULE);
        seasons.budget(books.hannah, books.season(), Hannah.pounds("60"), 12);
    }

    private static Idea deed(String name, int quarters) {
        return new Idea(null, name, 0, 0, false, Idea.Category.DEED, Set.of(), Set.of(), Set.of(), quarters, null);
    }

    private static Choice pen() {
        return Choice.gift(null, "A pen", 1_000).because("He asked");
    }

    private Choice.Beside beside() {
        return new Choice.Beside(day.id(), day.name());
    }

    private Proposal proposed() {
        return seasons.propose(books.hannah, books.season());
    }

    private Proposal.Entry tom() {
        return Hannah.entry(proposed(), books.tom);
    }

    private void decide(Client client, Choice choice) {
        seasons.decide(books.hannah, books.season(), client.id().value(), choice, "I know them");
    }

    @Test
    void a_deed_beside_a_gift_takes_its_hours_from_the_budget_and_no_money() {
        decide(books.tom, pen());
        var without = proposed();
        decide(books.tom, pen().with(beside()));
        var with = proposed();
        assertThat(tom().chosen().idea().beside()).isEqualTo(day);
        assertThat(tom().chosen().quarters()).isEqualTo(8);
        assertThat(tom().chosen().cost())
                .isEqualTo(Hannah.entry(without, books.tom).chosen().cost());
        assertThat(with.plan().quarters()).isBetween(8, 12);
        assertThat(tom().why().reasons())
                .anyMatch(reason -> reason.contains("A morning on their inbox, 2 hours of yours"));
        seasons.budget(books.hannah, books.season(), Hannah.pounds("60"), 4);
        assertThat(proposed().shortBy().quarters()).isEqualTo(4);
    }

    @Test
    void only_a_gift_that_costs_money_has_a_deed_beside_it_and_a_plan_never_proposes_one() {
        assertThat(Choice.card().with(beside()).beside()).isNull();
        assertThat(Choice.hours(4).with(beside()).beside()).isNull();
        assertThat(Choice.gift(null, "A walk", 0).with(beside()).beside()).isNull();
        assertThat(Choice.gift(null, Idea.TO_BE_FOUND_OUT, 1_000).with(beside()).beside())
                .isNull();
        assertThat(proposed().entries())
                .flatExtracting(Proposal.Entry::options)
                .noneMatch(option -> option.idea() != null && option.idea().beside() != null);
    }

    @Test
    void what_goes_with_a_gift_is_nobody_elses_in_the_plan() {
        books.fact(books.priya, "a tidy inbox", amity.client.Fact.Stance.WISH);
        decide(books.tom, pen().with(beside()));
        assertThat(Hannah.entry(proposed(), books.priya).chosen().idea()).isNotEqualTo(day);
        assertThat(Hannah.entry(proposed(), books.priya).options())
                .filteredOn(option -> day.equals(option.idea()))
                .allMatch(Option::hersAlone);
    }

    @Test
    void its_hours_count_against_the_limit_of_the_client() {
        books.ledgers.clients().change(books.hannah.id(), limited());
        decide(books.tom, pen());
        assertThatThrownBy(() -> decide(books.tom, pen().with(beside())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£");
        assertThat(tom().lock().beside()).isNull();
    }

    private Client limited() {
        return books.ledgers
                .clients()
                .get(books.hannah.id(), books.tom.id())
                .with(Client.GiftPolicy.LIMIT, Hannah.pounds("30"))
                .withHourlyRate(Hannah.pounds("38"));
    }

    @Test
    void it_is_kept_with_the_plan_given_with_the_gift_and_not_given_again() {
        decide(books.tom, pen().with(beside()));
        seasons.apply(books.hannah, books.season(), Hannah.pounds("60"), 12);
        assertThat(tom().kept().choice().beside()).isEqualTo(beside());
        assertThat(tom().wouldDiffer()).isFalse();
        var purse = books.ledgers.get(Purchases.class);
        var id = books.tom.id().value();
        purse.pay(
                books.hannah,
                books.season(),
                id,
                new PurchaseCost(Hannah.pounds("9"), Money.zero(books.hannah.currency())),
                "I know them");
        assertThat(tom().kept().choice().beside()).isEqualTo(beside());
        purse.give(books.hannah, books.season(), id, Ledgers.TODAY, "I know them");
        assertThat(books.ledgers.ledger().timeline(books.hannah.id(), books.tom.id()))
                .filteredOn(moment -> moment.kind() == Kind.GIFT)
                .extracting(Moment::words)
                .containsExactly("A pen, and with it: A morning on their inbox");
        var next = seasons.of(books.hannah, books.season().occasion(), 2027);
        seasons.budget(books.hannah, next, Hannah.pounds("60"), 12);
        assertThat(Hannah.entry(seasons.propose(books.hannah, next), books.tom).options())
                .extracting(Option::idea)
                .doesNotContain(day);
    }

    @Test
    void without_it_again_the_gift_stands_alone() {
        decide(books.tom, pen().with(beside()));
        decide(books.tom, tom().choice().with(null).because("too much"));
        assertThat(tom().chosen().idea().beside()).isNull();
        assertThat(tom().chosen().quarters()).isZero();
    }
}
