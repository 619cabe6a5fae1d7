package amity.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Merges;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.CoreValues;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership");

    private final Rounds rounds = ledgers.get(Rounds.class);
    private final Reviews reviews = ledgers.get(Reviews.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client aoife = active("Aoife Brennan");
    private final Client priya = active("Priya Raman");
    private final Client tom = active("Tom Ashdown");

    @Test
    void whoever_changed_most_comes_first_and_what_changed_is_said() {
        signal(tom, Signal.COMPLAINT, TODAY.minusDays(20));
        for (int month = 4; month < 10; month++) talked(priya, TODAY.minusMonths(month));
        assertThat(order()).containsExactly("Tom Ashdown", "Priya Raman", "Aoife Brennan");
        assertThat(rounds.sheet(hannah, tom.id()).changes())
                .first()
                .isInstanceOfSatisfying(Change.Complained.class, complaint -> assertThat(complaint.on())
                        .isEqualTo(TODAY.minusDays(20)));
        assertThat(rounds.sheet(hannah, priya.id()).changes()).hasAtLeastOneElementOfType(Change.Quiet.class);
        assertThat(rounds.sheet(hannah, aoife.id()).changes()).isEmpty();
    }

    @Test
    void two_questions_each_time_and_then_one_key_for_the_rest() {
        rounds.begin(hannah);
        assertThat(asked(aoife)).isEqualTo(Question.WANTED);
        reviews.answer(hannah, aoife.id(), Question.WANTED, "partnership");
        assertThat(asked(aoife)).isEqualTo(Question.ENJOYMENT);
        reviews.answer(hannah, aoife.id(), Question.ENJOYMENT, "yes");
        assertThat(rounds.sheet(hannah, aoife.id()).next()).isEmpty();
        assertThat(rounds.now(hannah).done()).isZero();
        rounds.stillSo(hannah, aoife.id());
        assertThat(rounds.now(hannah).done()).isOne();
        assertThat(rounds.now(hannah).next()).map(ReviewTurn::client).contains(priya.id());
    }

    @Test
    void still_so_is_said_again_today_and_what_was_never_said_stays_unsaid() {
        reviews.answer(hannah, tom.id(), Question.KNOWN, "business", TODAY.minusMonths(5));
        rounds.begin(hannah);
        rounds.stillSo(hannah, tom.id());
        assertThat(reviews.answers(hannah.id(), tom.id()))
                .extracting(answer -> answer.question(), answer -> answer.on())
                .containsExactly(tuple(Question.KNOWN, TODAY.minusMonths(5)), tuple(Question.KNOWN, TODAY));
    }

    @Test
    void values_are_asked_once_a_year_or_when_something_happened_and_never_without_any() {
        rounds.begin(hannah);
        assertThat(eachTime(tom)).doesNotContain(Question.VALUES);
        ledgers.get(Practices.class).keep(hannah.id(), new CoreValues(List.of("Honesty", "Care", "Craft")));
        assertThat(eachTime(tom)).contains(Question.VALUES);
        reviews.answer(hannah, tom.id(), Question.VALUES, "shared", TODAY.minusMonths(11));
        assertThat(eachTime(tom)).doesNotContain(Question.VALUES);
        signal(tom, Signal.COMPLAINT, TODAY.minusDays(3));
        assertThat(eachTime(tom)).contains(Question.VALUES);
        reviews.answer(hannah, tom.id(), Question.VALUES, "mixed");
        reviews.answer(hannah, tom.id(), Question.WANTED, "friendly");
        assertThat(asked(tom)).isEqualTo(Question.ENJOYMENT);
    }

    @Test
    void whoever_is_put_off_comes_after_everyone_else_and_nobody_is_lost() {
        rounds.begin(hannah);
        rounds.later(hannah, aoife.id());
        assertThat(rounds.now(hannah).turns())
                .extracting(ReviewTurn::client)
                .containsExactly(priya.id(), tom.id(), aoife.id());
    }

    @Test
    void beginning_again_goes_on_and_whoever_joined_comes_at_the_end() {
        rounds.begin(hannah);
        rounds.stillSo(hannah, aoife.id());
        var ruth = active("Ruth Carmichael");
        var round = rounds.begin(hannah);
        assertThat(round.done()).isOne();
        assertThat(round.turns()).extracting(ReviewTurn::client).last().isEqualTo(ruth.id());
        ledgers.clients().change(hannah.id(), tom.with(Client.Status.RESTING));
        assertThat(rounds.now(hannah).turns()).hasSize(3);
    }

    @Test
    void two_that_become_one_have_one_turn_and_two_again_when_they_part() {
        rounds.begin(hannah);
        var merging = ledgers.get(Merges.class);
        merging.merge(hannah.id(), aoife.id(), tom.id());
        assertThat(rounds.now(hannah).turns()).hasSize(2);
        rounds.stillSo(hannah, aoife.id());
        rounds.stillSo(hannah, priya.id());
        assertThat(rounds.now(hannah).isFinished()).isTrue();
        merging.unmerge(hannah.id(), tom.id());
        assertThat(rounds.now(hannah).turns()).hasSize(3);
    }

    @Test
    void each_quarter_has_a_review_of_its_own_and_each_practice() {
        rounds.begin(hannah);
        assertThat(rounds.on(hannah, TODAY).isBegun()).isTrue();
        assertThat(rounds.on(hannah, LocalDate.of(2027, 1, 1)).isBegun()).isFalse();
        assertThat(Round.quarter(LocalDate.of(2027, 3, 31))).isEqualTo("2027-Q1");
        assertThat(Round.opens(TODAY)).isEqualTo(LocalDate.of(2026, 10, 1));
        var other = ledgers.practice("Another practice");
        assertThat(rounds.now(other).isBegun()).isFalse();
        assertThatThrownBy(() -> rounds.sheet(other, tom.id())).isInstanceOf(NotFound.class);
    }

    private Question asked(Client client) {
        return rounds.sheet(hannah, client.id()).next().orElseThrow().question();
    }

    private List<Question> eachTime(Client client) {
        return rounds.sheet(hannah, client.id()).asked().stream()
                .filter(ReviewQuestion::each)
                .map(ReviewQuestion::question)
                .toList();
    }

    private List<String> order() {
        return rounds.begin(hannah).turns().stream()
                .map(turn -> ledgers.clients().get(hannah.id(), turn.client()).name())
                .toList();
    }

    private void signal(Client client, Signal signal, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client.id(), "Said so")
                                .as(Kind.SIGNAL)
                                .signal(signal)
                                .direction(Direction.RECEIVED)
                                .on(on));
    }

    private void talked(Client client, LocalDate on) {
        ledgers.ledger()
                .tell(hannah, Note.of(client.id(), "Talked").as(Kind.TALK).on(on));
    }

    private Client active(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
    }
}
