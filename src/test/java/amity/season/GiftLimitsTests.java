package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Offer;
import amity.calendar.Occasion;
import amity.client.Client.GiftPolicy;
import amity.gift.Shelf;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.plan.Decision;
import amity.plan.Drawer;
import amity.plan.Idea;
import amity.plan.PastGift;
import amity.practice.Practices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client's own rules leave of gifts and hours; Priya's hour costs £30. */
class GiftLimitsTests {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2027-11-20T12:00:00Z");

    @AutoClose
    private final Hannah books = new Hannah();

    private final Guard guard = books.ledgers.get(Guard.class);

    @Test
    void an_occasion_and_a_year_have_limits_of_their_own() {
        limit("20", "50");
        assertThat(gift("20.01", "other")).containsExactly("policy-limit");
        assertThat(gift("20", "other")).isEmpty();
        given("A book", "35");
        assertThat(gift("20", "other")).containsExactly("over-limit-this-year");
        assertThat(gift("15", "other")).isEmpty();
    }

    @Test
    void one_limit_is_that_of_the_year_too() {
        limit("25", null);
        given("A book", "10");
        assertThat(gift("20", "other")).containsExactly("over-limit-this-year");
    }

    @Test
    void hours_count_at_the_clients_rate_and_what_is_ordered_counts_already() {
        limit("60", "60");
        books.seasons.budget(books.hannah, books.season(), Hannah.pounds("100"), 0);
        var id = books.priya.id().value();
        books.seasons.decide(
                books.hannah,
                books.season(),
                id,
                Choice.gift(null, "A pen", 4000).because("She asked"),
                "I know them");
        books.seasons.apply(books.hannah, books.season(), Hannah.pounds("100"), 0);
        assertThat(hours(4)).isEmpty();
        books.ledgers
                .get(Purchases.class)
                .order(
                        books.hannah,
                        books.season(),
                        id,
                        new PurchaseCost(Hannah.pounds("40"), Hannah.pounds("2.15")),
                        "I know them");
        assertThat(hours(4)).containsExactly("over-limit-this-year");
        assertThat(hours(2)).isEmpty();
    }

    @Test
    void the_time_of_a_deed_counts_against_the_year_from_the_order_on_and_once_it_is_given() {
        limit("60", "60");
        books.seasons.budget(books.hannah, books.season(), Hannah.pounds("100"), 8);
        var id = books.priya.id().value();
        var hour = books.ledgers.get(Shelf.class).put(books.hannah, deed("An hour on their inbox"));
        var pen = Choice.gift(null, "A pen", 1_000).with(new Choice.Beside(hour.id(), hour.name()));
        books.seasons.decide(books.hannah, books.season(), id, pen.because("She asked"), "I know them");
        books.seasons.apply(books.hannah, books.season(), Hannah.pounds("100"), 8);
        var purse = books.ledgers.get(Purchases.class);
        purse.order(
                books.hannah,
                books.season(),
                id,
                new PurchaseCost(Hannah.pounds("10"), Hannah.pounds("2")),
                "I know them");
        assertThat(gift("21", "other")).containsExactly("over-limit-this-year");
        assertThat(gift("20", "other")).isEmpty();
        var another = Occasion.kept("new-office", "The new office", id, LocalDate.of(2026, 12, 30));
        var offered = books.seasons.propose(books.hannah, books.seasons.of(books.hannah, another, 2026));
        assertThat(Hannah.entry(offered, books.priya).ruledOut())
                .anySatisfy(out -> assertThat(out.reason()).contains("£40"));
        purse.pay(
                books.hannah,
                books.season(),
                id,
                new PurchaseCost(Hannah.pounds("10"), Hannah.pounds("2")),
                "I know them");
        purse.give(books.hannah, books.season(), id, Ledgers.TODAY, "I know them");
        assertThat(books.ledgers.ledger().timeline(books.hannah.id(), books.priya.id()))
                .filteredOn(moment -> moment.kind() == Kind.GIFT)
                .extracting(Moment::minutes)
                .containsExactly(60);
        assertThat(gift("21", "other")).containsExactly("over-limit-this-year");
        assertThat(gift("20", "other")).isEmpty();
    }

    @Test
    void how_long_a_visit_with_a_gift_took_is_no_gift() {
        limit("60", "60");
        books.ledgers
                .ledger()
                .tell(
                        books.hannah,
                        Note.of(books.priya.id(), "Took a candle round, and stayed for tea")
                                .as(Kind.GIFT)
                                .direction(Direction.GIVEN)
                                .at(null, 120)
                                .amount(Hannah.pounds("10")));
        assertThat(gift("50", "other")).isEmpty();
        assertThat(gift("51", "other")).containsExactly("over-limit-this-year");
    }

    private static Idea deed(String name) {
        return new Idea(null, name, 0, 0, false, Idea.Category.DEED, Set.of(), Set.of(), Set.of(), 4, null);
    }

    @Test
    void only_what_is_branded_is_given_to_those_who_take_nothing_else() {
        policy(GiftPolicy.BRANDED);
        assertThat(gift("5", "branded")).isEmpty();
        assertThat(gift("5", "book")).containsExactly("policy-branded");
        assertThat(hours(4)).containsExactly("policy-branded");
        assertThat(Hannah.entry(books.propose("100"), books.priya).options())
                .filteredOn(option -> option.decision() == Decision.GIFT)
                .allMatch(option -> option.idea().category() == Idea.Category.BRANDED);
    }

    @Test
    void whoever_would_rather_have_a_donation_is_asked_about_it() {
        policy(GiftPolicy.DONATION);
        assertThat(guard.judge(books.hannah, action("5", "book")).concerns())
                .extracting(Concern::rule)
                .contains("policy-donation");
        assertThat(guard.judge(books.hannah, action("5", "donation")).concerns())
                .extracting(Concern::rule)
                .doesNotContain("policy-donation");
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "EMBARRASSED"})
    void after_a_gift_met_with_silence_or_embarrassment_a_card_is_kinder_than_a_gift_or_hours(
            PastGift.Reaction reaction) {
        var id = books.priya.id().value();
        books.seasons.budget(books.hannah, books.season(), Hannah.pounds("100"), 0);
        books.seasons.decide(
                books.hannah,
                books.season(),
                id,
                Choice.gift(null, "A pen", 1_000).because("So"),
                "I know them");
        books.seasons.apply(books.hannah, books.season(), Hannah.pounds("100"), 0);
        var purse = books.ledgers.get(Purchases.class);
        var paid = new PurchaseCost(Hannah.pounds("10"), Hannah.pounds("2.15"));
        purse.pay(books.hannah, books.season(), id, paid, Ledgers.TODAY.minusDays(5), "I know them");
        purse.give(books.hannah, books.season(), id, Ledgers.TODAY.minusDays(4), null);
        assertThat(warned()).doesNotContain("card-kinder");

        react(reaction);
        assertThat(warned()).contains("card-kinder");
        assertThat(guard.judge(books.hannah, new Action.Hours(books.priya.id(), null, 4, AFTERWARDS))
                        .concerns())
                .extracting(Concern::rule)
                .contains("card-kinder");
        assertThat(guard.judge(books.hannah, new Action.Card(books.priya.id(), null, AFTERWARDS))
                        .concerns())
                .extracting(Concern::rule)
                .doesNotContain("card-kinder");

        react(PastGift.Reaction.DELIGHTED);
        assertThat(warned()).doesNotContain("card-kinder");
    }

    private void react(PastGift.Reaction reaction) {
        var said = new Aftermath.Said(reaction, false);
        books.ledgers.get(Aftermath.class).say(books.hannah, books.season(), Map.of(entry(), said));
    }

    private UUID entry() {
        return books.ledgers.get(Aftermath.class).of(books.hannah, books.season()).stream()
                .filter(became -> "A pen".equals(became.choice().name()))
                .findFirst()
                .orElseThrow()
                .entry();
    }

    private List<String> warned() {
        var gift = new Action.Gift(
                books.priya.id(),
                null,
                new Offer(null, "A scarf", Set.of(), false, "other", Hannah.pounds("10")),
                AFTERWARDS);
        return guard.judge(books.hannah, gift).concerns().stream()
                .map(Concern::rule)
                .toList();
    }

    @Test
    void what_lies_in_the_drawer_is_used_first_and_costs_nothing() {
        assertThat(books.propose("100").least()).isEqualTo(Hannah.pounds("6.45"));
        var practices = books.ledgers.get(Practices.class);
        practices.set(books.hannah.id(), Drawer.CARDS, "2");
        practices.set(books.hannah.id(), Drawer.STAMPS, "1");
        assertThat(books.propose("100").least()).isEqualTo(Hannah.pounds("3.00"));
        practices.set(books.hannah.id(), Drawer.CARDS, "20");
        practices.set(books.hannah.id(), Drawer.STAMPS, "20");
        assertThat(books.propose("0").isPossible()).isTrue();
    }

    private void policy(GiftPolicy policy) {
        var client = books.ledgers.clients().get(books.hannah.id(), books.priya.id());
        books.ledgers.clients().change(books.hannah.id(), client.with(policy, null));
    }

    private void limit(String once, @org.jspecify.annotations.Nullable String aYear) {
        var client = books.ledgers.clients().get(books.hannah.id(), books.priya.id());
        var limited = client.with(GiftPolicy.LIMIT, Hannah.pounds(once), aYear == null ? null : Hannah.pounds(aYear));
        books.ledgers.clients().change(books.hannah.id(), limited);
    }

    private void given(String words, String worth) {
        books.ledgers
                .ledger()
                .tell(
                        books.hannah,
                        Note.of(books.priya.id(), words)
                                .as(Kind.GIFT)
                                .direction(Direction.GIVEN)
                                .amount(Hannah.pounds(worth)));
    }

    private Action action(String price, String category) {
        return new Action.Gift(
                books.priya.id(),
                null,
                new Offer(null, "A thing", Set.of(), false, category, Hannah.pounds(price)),
                NOW);
    }

    private List<String> gift(String price, String category) {
        return blocked(action(price, category));
    }

    private List<String> hours(int quarters) {
        return blocked(new Action.Hours(books.priya.id(), null, quarters, NOW));
    }

    private List<String> blocked(Action action) {
        return guard.judge(books.hannah, action).blocking().map(Concern::rule).toList();
    }
}
