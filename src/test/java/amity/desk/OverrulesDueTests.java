package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.review.Question;
import amity.review.Reviews;
import org.junit.jupiter.api.Test;

class OverrulesDueTests extends OnTheDesk {
    @Test
    void what_she_saw_otherwise_comes_up_on_the_day_she_named_and_not_before() {
        var reviews = ledgers.get(Reviews.class);
        reviews.answer(hannah, priya.id(), Question.WANTED, "friendly");
        reviews.answer(hannah, tom.id(), Question.WANTED, "friendly");
        reviews.overrule(hannah, priya.id(), "closeness", "friend", "We met at school", FRIDAY.plusDays(30));

        assertThat(desk.on(hannah, FRIDAY.plusDays(29)).isEmpty()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(30)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("Do you still see Priya Raman otherwise?");
                    assertThat(entry.why()).contains("friend", "We met at school");
                });
    }
}
