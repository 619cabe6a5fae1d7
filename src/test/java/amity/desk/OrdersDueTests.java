package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.gift.Shelf;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersDueTests extends OnTheDesk {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);
    private final Seasons seasons = ledgers.get(Seasons.class);

    @BeforeEach
    void decideTwoGifts() {
        season(false);
        seasons.budget(hannah, christmas(), Money.parse("GBP 200"), 0);
        decide(priya, Choice.gift(null, "A pen", 2500));
        decide(tom, Choice.gift(null, "A shawl", 800));
        seasons.apply(hannah, christmas(), Money.parse("GBP 200"), 0);
    }

    @Test
    void gifts_still_to_order_are_dated_by_their_last_day_and_named() {
        assertThat(ordersOn(LAST.minusDays(8))).isEmpty();
        assertThat(ordersOn(LAST.minusDays(7))).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Order by Friday 11 December: two gifts");
            assertThat(entry.why()).contains("A pen for Priya Raman", "hawl for Tom Ashdown");
            assertThat(entry.due()).isEqualTo(LAST);
            assertThat(entry.kind()).isEqualTo(EntryKind.DATE);
        });
        assertThat(ordersOn(LAST.plusDays(1)))
                .extracting(Entry::what)
                .containsExactly("Two gifts should have been ordered by Friday 11 December");
        assertThat(ordersOn(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void what_is_ordered_waits_no_more() {
        order(priya);
        assertThat(ordersOn(LAST)).extracting(Entry::what).containsExactly("Order by today: one gift");
        order(tom);
        assertThat(ordersOn(LAST)).isEmpty();
    }

    @Test
    void what_takes_longer_has_an_earlier_day_of_its_own() {
        var shelf = ledgers.get(Shelf.class);
        var slow = shelf.add(hannah, "A hand-bound notebook", Money.parse("GBP 20"), false, Set.of("paper"), Set.of());
        shelf.put(
                hannah,
                new amity.plan.Idea(
                        slow.id(),
                        slow.name(),
                        slow.price(),
                        30,
                        false,
                        slow.category(),
                        slow.suits(),
                        slow.contains(),
                        slow.excludes()));
        decide(priya, Choice.gift(slow.id(), slow.name(), slow.price()));
        seasons.apply(hannah, christmas(), Money.parse("GBP 200"), 0);
        assertThat(ordersOn(LocalDate.of(2026, 11, 20)))
                .extracting(Entry::due)
                .containsExactly(LocalDate.of(2026, 11, 25));
    }

    private List<Entry> ordersOn(LocalDate day) {
        var today = desk.on(hannah, day);
        return java.util.stream.Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.id().rule().equals("order"))
                .toList();
    }

    private Season christmas() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private void decide(Client client, Choice choice) {
        seasons.decide(hannah, christmas(), entry(client), choice.because("She asked"), "I know them");
    }

    private void order(Client client) {
        ledgers.get(Purchases.class)
                .order(
                        hannah,
                        christmas(),
                        entry(client),
                        new PurchaseCost(Money.parse("GBP 8"), Money.parse("GBP 0")),
                        "I know them");
    }

    private java.util.UUID entry(Client client) {
        return seasons.propose(hannah, christmas()).entries().stream()
                .filter(entry -> client.name().equals(entry.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
