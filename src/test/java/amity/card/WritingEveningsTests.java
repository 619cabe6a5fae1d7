package amity.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingEveningsTests extends AgreementWriterTests {
    @Test
    void evenings_are_planned_backwards_from_the_last_posting_day() {
        for (int i = 0; i < 5; i++) person(client("Client " + i), "Person " + i, "1 High Street\nYork");
        var christmas = christmas();
        var first = LocalDate.of(2026, 12, 1);
        var second = LocalDate.of(2026, 12, 14);
        evenings.pick(hannah, christmas, List.of(second, first));

        var plan = evenings.plan(hannah, christmas());

        assertThat(plan.tooLate()).isEmpty();
        assertThat(plan.plan().get(first)).hasSize(3).contains(card());
        assertThat(plan.plan().get(second)).hasSize(3);
        assertThat(plan.of(card())).contains(first);
        assertThatThrownBy(() -> evenings.pick(hannah, christmas(), List.of(LocalDate.of(2027, 1, 3))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pick another evening");
        assertThat(evenings.of(hannah, christmas())).containsExactly(first, second);
    }

    @Test
    void an_evening_after_its_last_day_is_too_late_for_a_card() {
        evenings.pick(hannah, christmas(), List.of(LocalDate.of(2026, 12, 20)));
        assertThat(evenings.plan(hannah, christmas()).tooLate()).containsExactly(card());
    }
}
