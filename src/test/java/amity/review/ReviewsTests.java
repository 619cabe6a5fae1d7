package amity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.practice.Practice;
import amity.shell.Refusal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReviewsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("review");

    private final Reviews reviews = ledgers.get(Reviews.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @Test
    void the_latest_answer_holds_and_the_earlier_stays() {
        reviews.answer(hannah, priya, Question.WANTED, "friendly", Ledgers.TODAY.minusDays(90));
        reviews.answer(hannah, priya, Question.WANTED, "partnership");
        var answers = reviews.answers(hannah.id(), priya);
        assertThat(Answer.latest(answers, Question.WANTED, Ledgers.TODAY).word())
                .isEqualTo("partnership");
        assertThat(Answer.latest(answers, Question.WANTED, Ledgers.TODAY.minusDays(1))
                        .word())
                .isEqualTo("friendly");
        assertThat(Answer.latest(answers, Question.WANTED, Ledgers.TODAY.minusDays(91)))
                .isNull();
        assertThat(ledgers.told(Answer.Changed.class)).hasSize(2);
    }

    @Test
    void of_two_answers_on_one_day_the_later_holds() {
        reviews.answer(hannah, priya, Question.GEL, "yes");
        reviews.answer(hannah, priya, Question.GEL, "no");
        assertThat(Answer.latest(reviews.answers(hannah.id(), priya), Question.GEL, Ledgers.TODAY)
                        .word())
                .isEqualTo("no");
    }

    @Test
    void the_seven_circles_say_how_well_she_knows_them() {
        assertThat(reviews.answer(hannah, priya, Question.KNOWN, "1").word()).isEqualTo("not-yet");
        assertThat(reviews.answer(hannah, priya, Question.KNOWN, "3").word()).isEqualTo("business");
        assertThat(reviews.answer(hannah, priya, Question.KNOWN, "5").word()).isEqualTo("personal");
        assertThat(reviews.answer(hannah, priya, Question.KNOWN, "7").word()).isEqualTo("friend");
    }

    @Test
    void a_word_that_is_no_answer_and_a_day_to_come_are_refused() {
        assertThatThrownBy(() -> reviews.answer(hannah, priya, Question.WANTED, "lovely"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("transactional, friendly, partnership, undecided");
        assertThatThrownBy(() -> reviews.answer(hannah, priya, Question.WANTED, "friendly", Ledgers.TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_overrule_needs_a_reason_and_holds_until_its_day() {
        assertThatThrownBy(() -> reviews.overrule(hannah, priya, "kind", "friendly", " ", Ledgers.TODAY.plusDays(90)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.overrule(hannah, priya, "kind", "friendly", "We talk", Ledgers.TODAY))
                .isInstanceOf(Refusal.class);
        var overrule = reviews.overrule(hannah, priya, "kind", "friendly", "We talk daily", Ledgers.TODAY.plusDays(90));
        assertThat(reviews.overrules(hannah.id(), priya)).containsExactly(overrule);
        assertThat(overrule.holdsOn(Ledgers.TODAY.plusDays(90))).isTrue();
        assertThat(overrule.holdsOn(Ledgers.TODAY.plusDays(91))).isFalse();
        reviews.letGo(hannah.id(), overrule);
        assertThat(reviews.overrules(hannah.id(), priya)).isEmpty();
    }

    @Test
    void what_she_says_of_a_figure_later_takes_the_place_of_what_she_said_before() {
        var until = Ledgers.TODAY.plusDays(90);
        reviews.overrule(hannah, priya, "kind", "friendly", "We talk daily", until);
        reviews.overrule(hannah, priya, "drift", "in-touch", "We talk daily", until);
        reviews.overrule(hannah, priya, "kind", "partnership", "She sent Ruth", until);
        assertThat(reviews.overrules(hannah.id(), priya))
                .filteredOn(overrule -> overrule.holdsOn(Ledgers.TODAY))
                .extracting(Overrule::word)
                .containsExactlyInAnyOrder("in-touch", "partnership");
    }

    @Test
    void answers_follow_a_merge_and_go_back_when_it_is_taken_back() {
        var twin = ledgers.clients().add(hannah.id(), "P. Raman").id();
        reviews.answer(hannah, twin, Question.GEL, "yes");
        ledgers.get(Merges.class).merge(hannah.id(), priya, twin);
        assertThat(reviews.answers(hannah.id(), priya)).hasSize(1);
        ledgers.get(Merges.class).unmerge(hannah.id(), twin);
        assertThat(reviews.answers(hannah.id(), twin)).hasSize(1);
        assertThat(reviews.answers(hannah.id(), priya)).isEmpty();
    }

    @Test
    void no_practice_sees_what_another_answered() {
        reviews.answer(hannah, priya, Question.GEL, "yes");
        var other = ledgers.practice("Another practice");
        assertThat(reviews.answers(other.id())).isEmpty();
        assertThat(reviews.answers(other.id(), priya)).isEmpty();
    }
}
