package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HindsightTests {
    private static final LocalDate TODAY = Ledgers.TODAY; // a Friday
    private static final LocalDate SUNDAY = TODAY.minusDays(5);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Hindsight hindsight = ledgers.get(Hindsight.class);
    private final Boundaries boundaries = ledgers.get(Boundaries.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client tom = ledgers.clients().add(hannah.id(), "Tom Ashdown");
    private final Action call = new Action.Call(
            tom.id(), null, "", TODAY.atTime(9, 0).atZone(Ledgers.LONDON).toInstant());

    @Test
    void what_was_said_on_a_good_day_passes_though_today_is_none() {
        reachedOn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        assertThat(pass(YESTERDAY, null)).isEqualTo(at(YESTERDAY, 9));
        assertThatThrownBy(() -> pass(SUNDAY, null)).isInstanceOf(GuardRefusal.class);
    }

    @Test
    void what_speaks_against_the_day_alone_asks_for_the_day_before_the_reason() {
        reachedOn(Set.of(DayOfWeek.MONDAY));
        assertThat(held(null, null).asksTheDay()).isTrue();
        assertThat(held(null, " ").asksTheDay()).isTrue();
        assertThat(held(TODAY, null).asksTheDay()).as("she has said it").isFalse();
        assertThat(held(SUNDAY, null).asksTheDay()).as("she has said it").isFalse();
        assertThat(pass(null, "He rang me up")).isEqualTo(call.at());
    }

    @Test
    void where_no_other_day_would_do_the_day_is_not_asked_for() {
        reachedOn(Set.of(DayOfWeek.MONDAY));
        boundaries.keep(hannah, Boundary.of(tom.id(), Side.THEIRS, Channels.not("call"), Ledgers.LONDON));
        assertThat(held(null, null).asksTheDay()).isFalse();
        assertThat(held(null, null).isForGood()).isFalse();
    }

    @Test
    void a_block_stays_one_whatever_the_reason() {
        boundaries.keep(
                hannah,
                Boundary.of(tom.id(), Side.THEIRS, hours(Set.of(DayOfWeek.MONDAY)), Ledgers.LONDON)
                        .blocking());
        assertThat(held(null, "He rang me up").asksTheDay()).isFalse();
        assertThat(held(null, "He rang me up").isForGood()).isTrue();
    }

    @Test
    void what_is_yet_to_come_was_not_said() {
        assertThatThrownBy(() -> pass(TODAY.plusDays(1), null))
                .isInstanceOf(Refusal.class)
                .isNotInstanceOf(GuardRefusal.class);
        assertThat(pass(TODAY, null)).isEqualTo(call.at());
    }

    @Test
    void the_hour_of_a_day_gone_by_is_a_good_one_of_it_and_noon_where_there_is_none() {
        reachedOn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        assertThat(hindsight.at(hannah, call, YESTERDAY)).isEqualTo(at(YESTERDAY, 9));
        assertThat(hindsight.at(hannah, call, SUNDAY)).isEqualTo(at(SUNDAY, 12));
    }

    private void reachedOn(Set<DayOfWeek> days) {
        boundaries.keep(hannah, Boundary.of(tom.id(), Side.THEIRS, hours(days), Ledgers.LONDON));
    }

    private static ContactHours hours(Set<DayOfWeek> days) {
        return new ContactHours(days, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    private Instant pass(@Nullable LocalDate on, @Nullable String anyway) {
        return hindsight
                .pass(hannah, List.of(call), on, anyway)
                .getFirst()
                .action()
                .at();
    }

    private GuardRefusal held(@Nullable LocalDate on, @Nullable String anyway) {
        return catchThrowableOfType(GuardRefusal.class, () -> pass(on, anyway));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Ledgers.LONDON).toInstant();
    }
}
