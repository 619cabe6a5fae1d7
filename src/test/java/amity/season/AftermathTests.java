package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.People;
import amity.client.Person;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AftermathTests {
    @AutoClose
    private final Hannah books = new Hannah();

    @Test
    void what_a_gift_cost_last_year_is_what_it_cost_on_the_same_persons_day() {
        var anya = named("Anya Raman", MonthDay.of(12, 10));
        var ben = named("Ben Raman", MonthDay.of(12, 12));
        kept(anya, 2026, Choice.gift(null, "A pen", 2_000));
        kept(ben, 2026, Choice.gift(null, "A mug", 900));
        var now = kept(anya, 2027, Choice.gift(null, "A lamp", 1_000));
        assertThat(books.ledgers.get(Aftermath.class).of(books.hannah, now))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.lastYear()).isEqualTo(2_000);
                    assertThat(one.isLess()).isTrue();
                });
    }

    private Person named(String name, MonthDay birthday) {
        var people = books.ledgers.get(People.class);
        var person = people.add(books.hannah.id(), books.priya.id(), name, List.of());
        return people.change(
                books.hannah.id(), new Person(person.id(), person.client(), name, null, birthday, null, List.of()));
    }

    /** The season of somebody's birthday with a plan kept. */
    private Season kept(Person whose, int year, Choice gift) {
        var season = books.ledgers
                .get(OpenSeasons.class)
                .open(books.hannah, "birthday", whose.id().value(), year);
        books.seasons.decide(books.hannah, season, books.priya.id().value(), gift.because("So"), "I know them");
        books.seasons.apply(books.hannah, season, Hannah.pounds("100"), 0);
        return books.seasons.of(books.hannah, season.occasion(), year);
    }
}
