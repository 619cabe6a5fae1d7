package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CrossingsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Crossings crossings = ledgers.get(Crossings.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id tom =
            ledgers.clients().add(hannah.id(), "Tom Ashdown").id();
    private final Boundary visits = Boundary.of(tom, Boundary.Side.OURS, new Visits(false), Ledgers.LONDON);

    @Test
    void whichever_side_crossed_it_it_is_a_signal_of_the_day_it_happened() {
        var day = Ledgers.TODAY.minusDays(2);
        var theirs = crossings.note(hannah, visits, tom, false, day, " He stood at the door ");
        assertThat(theirs.signal()).isEqualTo(Signal.BOUNDARY_CROSSED);
        assertThat(theirs.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(theirs.day()).isEqualTo(day);
        assertThat(theirs.words()).isEqualTo("Boundary crossed (no visits): He stood at the door");
        assertThat(crossings
                        .note(hannah, visits, tom, true, day, "I went round")
                        .direction())
                .isEqualTo(Direction.GIVEN);
    }

    @Test
    void what_happened_has_to_be_said() {
        assertThatThrownBy(() -> crossings.note(hannah, visits, tom, true, Ledgers.TODAY, " "))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void it_happened_on_the_day_typed_and_else_today() {
        assertThat(crossings.day(hannah, " ")).isEqualTo(Ledgers.TODAY);
        assertThat(crossings.day(hannah, " 2026-11-02 ")).isEqualTo(LocalDate.of(2026, 11, 2));
    }
}
