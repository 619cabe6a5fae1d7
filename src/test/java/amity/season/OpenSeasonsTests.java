package amity.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.calendar.Occasions;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.gift.Shelf;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OpenSeasonsTests {
    @AutoClose
    private final Hannah books = new Hannah();

    private final OpenSeasons opened = books.ledgers.get(OpenSeasons.class);
    private final Occasions occasions = books.ledgers.get(Occasions.class);
    private final People people = books.ledgers.get(People.class);

    @Test
    void everyones_day_has_the_list_of_christmas_and_another_only_whom_she_adds() {
        assertThat(names(opened.open(books.hannah, "new-year", null, 2027)))
                .containsExactly("Martha Ellison", "Priya Raman", "Tom Ashdown");
        var diwali = opened.open(books.hannah, "diwali", null, 2027);
        assertThat(names(diwali)).isEmpty();
        books.seasons.add(books.hannah, diwali, books.tom.id().value());
        assertThat(names(opened.open(books.hannah, "diwali", null, 2027))).containsExactly("Tom Ashdown");
    }

    @Test
    void a_birthday_is_for_its_person_alone_also_on_29_february() {
        people.add(books.hannah.id(), books.priya.id(), "Owen Hale", List.of());
        var anya = born("Anya Raman", books.priya, MonthDay.of(2, 29));
        var season = opened.open(books.hannah, "birthday", anya.value(), 2027);
        assertThat(season.day()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(season.lastOrderDay()).isEqualTo(LocalDate.of(2027, 2, 21));
        assertThat(season.title()).isEqualTo("Anya Raman’s birthday 2027");
        assertThat(names(season)).containsExactly("Anya Raman");
        assertThat(names(opened.open(books.hannah, "birthday", apart().value(), 2027)))
                .containsExactly("Eleanor Voss");
    }

    @Test
    void an_anniversary_is_the_day_she_said_or_of_the_first_paid_work_and_begins_a_year_later() {
        var first = books.ledgers.clients().add(books.hannah.id(), "Ruth Carmichael");
        books.ledgers.clients().change(books.hannah.id(), first.withSince(LocalDate.of(2024, 2, 29)));
        assertThat(occasions.coming(books.hannah, Ledgers.TODAY))
                .filteredOn(coming -> coming.occasion().word().equals("anniversary"))
                .extracting(coming -> coming.occasion().title() + " " + coming.on())
                .containsExactly(
                        "Anniversary with Ruth Carmichael 2027-02-28",
                        "Anniversary with Priya Raman 2027-04-20",
                        "Anniversary with Tom Ashdown 2027-04-20",
                        "Anniversary with Martha Ellison 2027-10-31");
        assertThat(names(opened.open(books.hannah, "anniversary", books.tom.id().value(), 2027)))
                .containsExactly("Tom Ashdown");
    }

    @Test
    void a_season_is_not_opened_twice() {
        var one = opened.open(books.hannah, "easter", null, 2027);
        assertThat(opened.open(books.hannah, "easter", null, 2027).id()).isEqualTo(one.id());
        assertThat(opened.atHand(books.hannah)).hasSize(1);
    }

    @Test
    void an_opened_season_stays_when_its_birthday_is_forgotten() {
        var anya = born("Anya Raman", books.priya, MonthDay.of(3, 5));
        opened.open(books.hannah, "birthday", anya.value(), 2027);
        var now = people.get(books.hannah.id(), anya);
        people.change(books.hannah.id(), new Person(anya, now.client(), now.name(), null, null, null, List.of()));
        assertThat(opened.atHand(books.hannah)).singleElement().satisfies(season -> assertThat(season.day())
                .isEqualTo(LocalDate.of(2027, 3, 5)));
    }

    @Test
    void no_season_is_opened_for_a_day_that_is_past() {
        assertThatThrownBy(() -> opened.open(books.hannah, "easter", null, 2026))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Easter 2026 is past");
    }

    @Test
    void a_birthday_is_not_brought_up_where_either_side_keeps_it_to_work() {
        born("Anya Raman", books.priya, MonthDay.of(3, 5));
        books.ledgers.clients().change(books.hannah.id(), books.priya.with(Client.TheirStrand.WORK_ONLY));
        assertThat(occasions.coming(books.hannah, Ledgers.TODAY))
                .noneMatch(coming -> coming.occasion().word().equals("birthday"));
    }

    @Test
    void what_was_given_for_another_occasion_of_the_same_year_is_not_given_again() {
        var opened = this.opened.open(books.hannah, "new-year", null, 2027);
        var diwali = this.opened.open(books.hannah, "diwali", null, 2027);
        books.seasons.add(books.hannah, diwali, books.tom.id().value());
        var idea = books.ledgers.get(Shelf.class).ideas(books.hannah).getFirst();
        books.seasons.decide(
                books.hannah,
                opened,
                books.tom.id().value(),
                Choice.gift(idea.id(), idea.name(), idea.price()).because("He asked for it"),
                "I know them");
        books.seasons.apply(books.hannah, opened, Hannah.pounds("50"), 4);
        var tom = books.seasons
                .propose(books.hannah, diwali, Hannah.pounds("50"), 0, Ledgers.TODAY)
                .entry(books.tom.id().value());
        assertThat(tom.ruledOut()).anySatisfy(ruled -> assertThat(ruled.rule() + " " + ruled.idea())
                .startsWith("same-again " + idea));
    }

    private List<String> names(Season season) {
        return books.seasons.propose(books.hannah, season, Hannah.pounds("50"), 0, Ledgers.TODAY).entries().stream()
                .map(Proposal.Entry::name)
                .toList();
    }

    private Person.Id apart() {
        var person = people.add(books.hannah.id(), null, "Eleanor Voss", List.of());
        return people.change(
                        books.hannah.id(),
                        new Person(person.id(), null, person.name(), null, MonthDay.of(3, 1), null, List.of()))
                .id();
    }

    private Person.Id born(String name, Client at, MonthDay day) {
        var person = people.add(books.hannah.id(), at.id(), name, List.of());
        return people.change(books.hannah.id(), new Person(person.id(), at.id(), name, null, day, null, List.of()))
                .id();
    }
}
