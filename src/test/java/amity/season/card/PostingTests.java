package amity.season.card;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Destination;
import amity.calendar.PostingDate;
import amity.calendar.PostingDates;
import amity.client.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostingTests extends WritingTests {
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
        address("", Wording.CHRISTMAS, " ");
        assertThat(card().post()).isNull();
        assertThat(ledgers.get(People.class).get(hannah.id(), herself.id()).address())
                .isNull();

        address("Ms Brennan", Wording.NEW_YEAR, "Curragh Road, Kildare, Ireland");
        assertThat(card().addressee().dear()).isEqualTo("Ms Brennan");
        assertThat(card().addressee().lines()).containsExactly("Curragh Road", "Kildare", "Ireland");
        assertThat(card().post()).satisfies(post -> assertThat(post.by()).isEqualTo(LocalDate.of(2026, 12, 18)));
    }
}
