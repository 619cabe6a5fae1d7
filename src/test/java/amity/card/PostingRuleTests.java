package amity.card;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Destination;
import amity.calendar.PostingDate;
import amity.calendar.PostingDates;
import amity.client.People;
import amity.client.Person;
import amity.season.OpenSeasons;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingRuleTests extends AgreementWriterTests {
    @Test
    void the_day_to_post_is_the_carriers_for_that_country_and_hers_once_she_has_said_it() {
        assertThat(card().post()).satisfies(post -> {
            assertThat(post.country()).isEqualTo("IE");
            assertThat(post.isExpected()).isTrue();
        });

        ledgers.get(PostingDates.class)
                .say(
                        hannah,
                        new PostingDate(
                                "Royal Mail",
                                "International",
                                Destination.WESTERN_EUROPE,
                                LocalDate.of(2026, 11, 26),
                                false,
                                "royalmail.com",
                                TODAY));

        assertThat(card().post()).satisfies(post -> {
            assertThat(post.by()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(post.isExpected()).isFalse();
        });
    }

    @Test
    void an_address_is_the_persons_and_without_one_nobody_knows_the_day() {
        address("", CardSubject.CHRISTMAS, " ");
        assertThat(card().post()).isNull();
        assertThat(ledgers.get(People.class).get(hannah.id(), herself.id()).address())
                .isNull();

        address("Ms Brennan", CardSubject.NEW_YEAR, "Curragh Road, Kildare, Ireland");
        assertThat(card().addressee().dear()).isEqualTo("Ms Brennan");
        assertThat(card().addressee().lines()).containsExactly("Curragh Road", "Kildare", "Ireland");
        assertThat(card().post()).satisfies(post -> assertThat(post.by()).isEqualTo(LocalDate.of(2026, 12, 18)));
    }

    @Test
    void for_another_occasion_the_day_is_counted_back_as_post_usually_takes_and_is_to_be_checked() {
        var atHome = client("Tom Ashdown");
        person(atHome, "Tom Ashdown", "1 High Street\nYork");
        var far = client("Adeyemi Acoustic");
        person(far, "Jonah Adeyemi", "1540 Agricola Street\nHalifax NS\nCanada");
        var diwali = ledgers.get(OpenSeasons.class).open(hannah, "diwali", null, 2027);
        for (var client : List.of(aoife, atHome, far))
            seasons.add(hannah, diwali, client.id().value());

        assertThat(cards.of(hannah, diwali))
                .allSatisfy(card -> assertThat(card.post().isExpected()).isTrue())
                .extracting(card -> card.addressee().dear() + " " + card.post().by())
                .containsExactly("Jonah 2027-10-15", "Aoife 2027-10-22", "Tom 2027-10-25");
    }

    @Test
    void a_birthday_card_says_so_from_its_openings_on_and_nobody_collects_it_on_a_sunday() {
        var people = ledgers.get(People.class);
        people.change(
                hannah.id(),
                new Person(
                        herself.id(),
                        aoife.id(),
                        "Aoife Brennan",
                        null,
                        MonthDay.of(2, 14),
                        herself.address(),
                        List.of()));
        var birthday = ledgers.get(OpenSeasons.class)
                .open(hannah, "birthday", herself.id().value(), 2027);

        var card = cards.of(hannah, birthday).getFirst();

        assertThat(card.openings().values()).hasSize(3).allMatch(opening -> opening.feast() == Feast.BIRTHDAY);
        assertThat(card.post().there()).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(card.post().by()).isEqualTo(LocalDate.of(2027, 2, 6));
    }
}
