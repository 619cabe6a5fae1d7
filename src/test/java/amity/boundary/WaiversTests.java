package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WaiversTests {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z"); // a Friday

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Guard guard = ledgers.get(Guard.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");

    @Test
    void why_a_warning_was_passed_is_kept_with_the_client() {
        reachedOnMondays(Side.THEIRS);
        pass("call", " He rang me up ");
        assertThat(guard.passed(hannah, tom.id())).singleElement().satisfies(waiver -> {
            assertThat(waiver.at()).isEqualTo(NOW);
            assertThat(waiver.action()).isEqualTo("call");
            assertThat(waiver.why()).startsWith("Tom Ashdown likes to be reached Monday");
            assertThat(waiver.reason()).isEqualTo("He rang me up");
        });
    }

    @Test
    void nothing_is_kept_where_nothing_was_passed() {
        pass("call", "Just so");
        assertThat(guard.passed(hannah, tom.id())).isEmpty();
        assertThat(moments()).isEmpty();
    }

    @Test
    void a_boundary_of_theirs_that_was_passed_was_crossed_by_us() {
        reachedOnMondays(Side.THEIRS);
        pass("call", "He rang me up");
        assertThat(moments()).singleElement().satisfies(moment -> {
            assertThat(moment.signal()).isEqualTo(Signal.BOUNDARY_CROSSED);
            assertThat(moment.direction()).isEqualTo(Direction.GIVEN);
            assertThat(moment.words()).contains("You did it all the same: “He rang me up”");
        });
    }

    @Test
    void what_was_agreed_by_both_is_crossed_too_and_our_own_is_not() {
        reachedOnMondays(Side.OURS);
        pass("call", "It could not wait");
        assertThat(moments()).isEmpty();
        reachedOnMondays(Side.BOTH);
        pass("call", "It could not wait");
        assertThat(moments()).hasSize(1);
    }

    @Test
    void a_gift_policy_that_was_passed_is_no_boundary_crossed() {
        ledgers.clients().change(hannah.id(), tom.with(Client.GiftPolicy.DECLARE, null));
        pass("gift", "He knows, and will say so");
        assertThat(guard.passed(hannah, tom.id())).hasSize(1);
        assertThat(moments()).isEmpty();
    }

    @Test
    void what_was_not_done_after_all_has_crossed_nothing() {
        reachedOnMondays(Side.THEIRS);
        pass("call", "He rang me up");
        guard.takeBack(hannah, tom.id(), NOW);
        assertThat(guard.passed(hannah, tom.id())).isEmpty();
        assertThat(moments()).isEmpty();
    }

    @Test
    void a_crossing_struck_out_already_stays_so_when_it_was_not_done_after_all() {
        reachedOnMondays(Side.THEIRS);
        pass("call", "He rang me up");
        var crossing = moments().getFirst().id();
        ledgers.ledger().strike(hannah, crossing, "He had asked me to");
        guard.takeBack(hannah, tom.id(), NOW);
        assertThat(ledgers.ledger().entry(hannah.id(), crossing).struckWhy()).isEqualTo("He had asked me to");
    }

    private void pass(String word, String anyway) {
        guard.pass(hannah, Actions.named(word, tom.id(), NOW), anyway);
    }

    private List<Moment> moments() {
        return ledgers.ledger().timeline(hannah.id(), tom.id());
    }

    private void reachedOnMondays(Side side) {
        var monday = new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        ledgers.get(Boundaries.class).keep(hannah, Boundary.of(tom.id(), side, monday, Ledgers.LONDON));
    }
}
