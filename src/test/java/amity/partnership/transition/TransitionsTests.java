package amity.partnership.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TransitionsTests {
    private static final LocalDate TODAY = Ledgers.TODAY;
    private static final LocalDate SPRING = TODAY.plusMonths(4);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("partnership");

    private final Practice practice = ledgers.practice("Whitlock");
    private final Client eleanor = ledgers.clients().add(practice.id(), "Eleanor Voss");
    private final Transitions changes = ledgers.get(Transitions.class);

    private Transition begun() {
        return changes.begin(practice, eleanor.id(), "Ask for the rights list", SPRING, TODAY);
    }

    private Transition now(Transition changing) {
        return changes.get(practice, changing.id());
    }

    @Test
    void how_far_it_has_come_is_read_off_what_was_agreed_since_it_was_begun() {
        var changing = begun();
        var stages = ledgers.get(TransitionStages.class);
        assertThat(stages.of(practice, changing)).isEqualTo(Transition.Stage.SEEING);
        var line = new AgreementDraft.Promised(null, false, Kind.REFERRAL, "A name", Rhythm.ONCE, 1, null);
        ledgers.get(Agreements.class)
                .agree(practice, new AgreementDraft(eleanor.id(), TODAY, null, SPRING, List.of(line)));
        assertThat(stages.of(practice, changing)).isEqualTo(Transition.Stage.AGREED);
        changes.end(practice, changing.id(), Transition.Outcome.PARTNERSHIP, null, TODAY);
        assertThat(stages.of(practice, now(changing))).isEqualTo(Transition.Stage.OUTCOME);
    }

    @Test
    void still_moving_gives_it_more_time_and_keeps_what_was_said() {
        var changing = begun();
        changes.stillMoving(practice, changing.id(), SPRING.plusMonths(3), "She sent one name", TODAY);
        assertThat(now(changing).review()).isEqualTo(SPRING.plusMonths(3));
        assertThat(now(changing).stillMoving())
                .containsExactly(new Transition.Look(TODAY, SPRING.plusMonths(3), "She sent one name"));
        assertThat(changes.due(practice, SPRING)).isEmpty();
        assertThat(changes.due(practice, SPRING.plusMonths(3))).hasSize(1);
    }

    @Test
    void taken_as_transactional_is_what_she_wants_from_then_on_with_the_reason() {
        var changing = begun();
        changes.end(practice, changing.id(), Transition.Outcome.TRANSACTIONAL, "It pays well", TODAY);
        var wanted =
                Answer.latest(ledgers.get(Reviews.class).answers(practice.id(), eleanor.id()), Question.WANTED, TODAY);
        assertThat(Objects.requireNonNull(wanted).word()).isEqualTo("transactional");
        assertThat(wanted.why()).isEqualTo("It pays well");
        assertThat(changes.due(practice, SPRING)).isEmpty();
    }

    @Test
    void one_is_under_way_at_a_time_and_what_is_over_takes_no_step_but_back() {
        var changing = begun();
        assertThatThrownBy(this::begun).isInstanceOf(Refusal.class);
        changes.end(practice, changing.id(), Transition.Outcome.TERMS, null, TODAY);
        assertThatThrownBy(() -> changes.plan(practice, changing.id(), "More", SPRING, TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> changes.stillMoving(practice, changing.id(), SPRING, null, TODAY))
                .isInstanceOf(Refusal.class);
        changes.resume(practice, changing.id());
        assertThat(now(changing).isUnderWay()).isTrue();
        assertThatThrownBy(() -> changes.resume(practice, changing.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_day_of_looking_is_still_to_come() {
        assertThatThrownBy(() -> changes.begin(practice, eleanor.id(), null, TODAY, TODAY))
                .isInstanceOf(Refusal.class);
        var changing = begun();
        changes.plan(practice, changing.id(), "x".repeat(500), changing.review(), TODAY);
        assertThatThrownBy(() -> changes.plan(practice, changing.id(), "x".repeat(501), changing.review(), TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void it_ends_where_the_two_part() {
        var changing = begun();
        ledgers.publish(new Client.Parted(practice.id(), eleanor.id()));
        assertThat(Objects.requireNonNull(now(changing).ending()).outcome()).isEqualTo(Transition.Outcome.PART);
    }
}
