package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.NotFound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BoundariesTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final Boundaries boundaries = ledgers.get(Boundaries.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id tom =
            ledgers.clients().add(hannah.id(), "Tom Ashdown").id();
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @Test
    void hours_set_anew_take_the_place_of_the_older_and_those_of_other_dates_stay() {
        keep(hours(tom, 9));
        var summer = keep(hours(tom, 7).between(TODAY, TODAY.plusDays(30)));
        var inFuture = keep(hours(tom, 6).between(TODAY, null));
        var anew = keep(hours(tom, 10));
        var hers = keep(hours(priya, 8));
        assertThat(boundaries.all(hannah)).containsExactlyInAnyOrder(summer, inFuture, anew, hers);
    }

    @Test
    void two_topics_stand_side_by_side() {
        var divorce = keep(Boundary.of(tom, Side.THEIRS, new Topic("his divorce"), Ledgers.LONDON));
        var wine = keep(Boundary.of(tom, Side.THEIRS, new Topic("wine"), Ledgers.LONDON));
        assertThat(boundaries.all(hannah)).containsExactlyInAnyOrder(divorce, wine);
    }

    @Test
    void leave_that_adjoins_leave_is_kept_as_one() {
        keep(Boundary.leave(tom, TODAY, TODAY.plusDays(2), "Rome", Ledgers.LONDON));
        var later = keep(Boundary.leave(tom, TODAY.plusDays(3), TODAY.plusDays(5), "Leeds", Ledgers.LONDON));
        assertThat(boundaries.all(hannah)).containsExactly(later);
        assertThat(later.from()).isEqualTo(TODAY);
        assertThat(later.to()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void a_boundary_changed_is_the_same_boundary() {
        var leave = keep(Boundary.leave(tom, TODAY, TODAY.plusDays(2), "", Ledgers.LONDON));
        keep(leave.between(TODAY, TODAY.plusDays(9)));
        assertThat(boundaries.get(hannah, leave.id()).to()).isEqualTo(TODAY.plusDays(9));
        assertThat(boundaries.all(hannah)).hasSize(1);
    }

    @Test
    void a_boundary_forgotten_is_gone_with_the_clients_it_was_relaxed_for() {
        var ours = keep(hours(null, 9));
        boundaries.relax(hannah, ours.id(), tom);
        boundaries.forget(hannah, ours.id());
        assertThat(boundaries.all(hannah)).isEmpty();
        assertThat(boundaries.drawn(hannah, tom).relaxed()).isEmpty();
        assertThatThrownBy(() -> boundaries.forget(hannah, ours.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void every_change_is_told_to_whom_it_concerns() {
        var ours = keep(hours(null, 9));
        boundaries.relax(hannah, ours.id(), tom);
        boundaries.hold(hannah, ours.id(), tom);
        boundaries.forget(hannah, ours.id());
        assertThat(ledgers.told(Boundary.Changed.class))
                .containsExactly(
                        new Boundary.Changed(hannah.id(), null),
                        new Boundary.Changed(hannah.id(), tom),
                        new Boundary.Changed(hannah.id(), tom),
                        new Boundary.Changed(hannah.id(), null));
    }

    @Test
    void only_what_holds_for_every_client_is_relaxed_for_one_and_twice_is_as_good_as_once() {
        var theirs = keep(hours(tom, 9));
        assertThatThrownBy(() -> boundaries.relax(hannah, theirs.id(), tom)).isInstanceOf(NotFound.class);
        var ours = keep(hours(null, 9));
        boundaries.relax(hannah, ours.id(), tom);
        boundaries.relax(hannah, ours.id(), tom);
        boundaries.hold(hannah, ours.id(), tom);
        assertThat(boundaries.drawn(hannah, tom).holding()).contains(ours);
    }

    @Test
    void what_is_relaxed_for_one_client_holds_for_another_asked_about_together() {
        var ours = keep(hours(null, 9));
        boundaries.relax(hannah, ours.id(), tom);
        var lines = boundaries.lines(hannah, List.of(tom, priya), TODAY);
        assertThat(lines.get(tom).drawn()).isEmpty();
        assertThat(lines.get(priya).drawn()).containsExactly(ours);
    }

    @Test
    void the_rules_for_everyone_are_those_of_no_client() {
        var ours = keep(hours(null, 9));
        keep(hours(tom, 10));
        assertThat(boundaries.defaults(hannah)).containsExactly(ours);
    }

    @Test
    void what_waits_to_be_said_waits_no_longer_than_it_holds() {
        var social = keep(
                Boundary.of(tom, Side.OURS, new SocialMedia(), Ledgers.LONDON).toSay(TODAY));
        keep(Boundary.leave(null, TODAY, TODAY.plusDays(2), "", Ledgers.LONDON).toSay(TODAY));
        keep(Boundary.of(tom, Side.OURS, new Visits(false), Ledgers.LONDON));
        assertThat(boundaries.toSay(hannah)).hasSize(2);
        ledgers.moveTo(TODAY.plusDays(3));
        assertThat(boundaries.toSay(hannah)).containsExactly(social);
    }

    private Boundary keep(Boundary boundary) {
        return boundaries.keep(hannah, boundary);
    }

    private static Boundary hours(Client.@Nullable Id client, int from) {
        var side = client == null ? Side.OURS : Side.THEIRS;
        var hours = new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(17, 0));
        return Boundary.of(client, side, hours, Ledgers.LONDON);
    }
}
