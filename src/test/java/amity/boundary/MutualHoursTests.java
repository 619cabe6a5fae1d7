package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MutualHoursTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id tom =
            ledgers.clients().add(hannah.id(), "Tom Ashdown").id();

    @Test
    void both_sides_see_what_each_has_said_of_its_hours_theirs_first() {
        keep(hours(Side.OURS, DayOfWeek.MONDAY));
        keep(hours(Side.THEIRS, DayOfWeek.TUESDAY));
        keep(Boundary.of(tom, Side.THEIRS, new Visits(false), Ledgers.LONDON));
        assertThat(ledgers.get(MutualHours.class).reach(hannah, tom))
                .containsExactly(
                        new MutualHours.Reach("theirs", "Tuesday, 09:00 to 17:00 (Europe/London)"),
                        new MutualHours.Reach("ours", "Monday, 09:00 to 17:00 (Europe/London)"));
    }

    @Test
    void hours_not_said_yet_or_of_another_time_are_not_seen() {
        keep(hours(Side.OURS, DayOfWeek.MONDAY).toSay(Ledgers.TODAY));
        keep(hours(Side.BOTH, DayOfWeek.MONDAY).between(Ledgers.TODAY.plusDays(1), null));
        assertThat(ledgers.get(MutualHours.class).reach(hannah, tom)).isEmpty();
    }

    private void keep(Boundary boundary) {
        ledgers.get(Boundaries.class).keep(hannah, boundary);
    }

    private Boundary hours(Side side, DayOfWeek day) {
        var hours = new ContactHours(Set.of(day), LocalTime.of(9, 0), LocalTime.of(17, 0));
        return Boundary.of(tom, side, hours, Ledgers.LONDON);
    }
}
