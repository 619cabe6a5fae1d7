package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.partnership.review.Rounds;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewsDueTests extends OnTheDesk {
    private final Rounds rounds = ledgers.get(Rounds.class);

    @Test
    void the_review_of_the_quarter_is_one_entry_until_everyone_was_gone_through() {
        assertThat(reviewEntries()).isEmpty();
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "friendly", FRIDAY.withMonth(9));
        assertThat(reviewEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.id().toString()).isEqualTo("round:practice:2026-Q4");
            assertThat(entry.way().address()).isEqualTo("/review");
        });
        rounds.begin(hannah);
        rounds.stillSo(hannah, tom.id());
        assertThat(reviewEntries()).singleElement().satisfies(entry -> assertThat(entry.why())
                .contains("1 of 2 are done"));
        rounds.stillSo(hannah, priya.id());
        assertThat(reviewEntries()).isEmpty();
    }

    @Test
    void what_was_said_in_this_quarter_already_brings_up_nothing() {
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "friendly");
        ledgers.get(Reviews.class).answer(hannah, priya.id(), Question.WANTED, "friendly");
        assertThat(reviewEntries()).isEmpty();
    }

    private List<Entry> reviewEntries() {
        return desk.today(hannah).entries().stream()
                .filter(entry -> entry.id().rule().equals("round"))
                .toList();
    }
}
