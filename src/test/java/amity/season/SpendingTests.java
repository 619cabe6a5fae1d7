package amity.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.practice.Practice;
import amity.shell.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpendingTests {
    private final Hannah books = new Hannah();
    private final Seasons seasons = books.seasons;
    private final Practice hannah = books.hannah;

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void the_budget_is_never_lower_than_what_is_ordered() {
        decideGift();
        seasons.order(hannah, books.season(), books.tom.id().value(), Hannah.pounds("31.50"));
        assertThatThrownBy(() -> seasons.budget(hannah, books.season(), Hannah.pounds("31"), 0))
                .isInstanceOf(Refused.class);
        assertThat(Hannah.entry(seasons.propose(hannah, books.season()), books.tom)
                        .chosen()
                        .cost())
                .isEqualTo(3150);
    }

    @Test
    void ordering_past_the_budget_is_refused() {
        decideGift();
        assertThatThrownBy(() ->
                        seasons.order(hannah, books.season(), books.tom.id().value(), Hannah.pounds("36")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("£0.30");
    }

    private void decideGift() {
        seasons.budget(hannah, books.season(), Hannah.pounds("40"), 0);
        seasons.decide(
                hannah,
                books.season(),
                books.tom.id().value(),
                Choice.gift(null, "A pen", 2500).because("He asked"));
        seasons.apply(hannah, books.season(), Hannah.pounds("40"), 0);
    }
}
