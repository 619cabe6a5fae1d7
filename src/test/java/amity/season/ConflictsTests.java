package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConflictsTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final Conflicts conflicts = books.ledgers.get(Conflicts.class);

    @Test
    void a_gift_she_decided_counts_from_the_day_their_house_forbids_it() {
        books.seasons.decide(
                books.hannah,
                books.season(),
                books.tom.id().value(),
                Choice.gift(null, "A pen", 1000).because("He asked"),
                "I know them");
        assertThat(conflicts.in(books.hannah, books.season(), Ledgers.TODAY)).isZero();
        books.change(books.tom, Client.GiftPolicy.NONE);
        books.change(books.priya, Client.GiftPolicy.NONE);
        assertThat(conflicts.in(books.hannah, books.season(), Ledgers.TODAY)).isEqualTo(1);
        var other = books.ledgers.practice("Another practice");
        assertThat(conflicts.in(other, books.season(), Ledgers.TODAY)).isZero();
    }

    @Test
    void a_season_nobody_has_touched_has_none() {
        assertThat(conflicts.in(books.hannah, books.season(), Ledgers.TODAY)).isZero();
    }
}
