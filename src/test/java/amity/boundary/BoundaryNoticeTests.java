package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BoundaryNoticeTests {
    private static final LocalDate TODAY = Ledgers.TODAY; // a Friday

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("boundary");

    private final BoundaryNotice notice = ledgers.get(BoundaryNotice.class);
    private final Boundaries boundaries = ledgers.get(Boundaries.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id tom =
            ledgers.clients().add(hannah.id(), "Tom Ashdown").id();

    @Test
    void what_was_said_to_one_client_waits_no_longer_and_is_a_moment_of_that_day() {
        var visits = keep(tom, new Visits(false));
        var told = notice.told(hannah, visits.id(), TODAY.minusDays(1), null);
        assertThat(boundaries.toSay(hannah)).isEmpty();
        assertThat(moments()).singleElement().satisfies(moment -> {
            assertThat(moment.id()).isEqualTo(told.moment());
            assertThat(moment.kind()).isEqualTo(Kind.NOTE);
            assertThat(moment.words()).isEqualTo("Told them: no visits");
            assertThat(moment.day()).isEqualTo(TODAY.minusDays(1));
        });
    }

    @Test
    void what_was_said_to_all_is_a_moment_with_nobody() {
        var visits = keep(null, new Visits(false));
        assertThat(notice.told(hannah, visits.id(), null, null)).isEqualTo(new BoundaryNotice.Told(null, null));
        assertThat(boundaries.toSay(hannah)).isEmpty();
        assertThat(moments()).isEmpty();
    }

    @Test
    void what_was_not_said_after_all_waits_again_since_the_same_day() {
        var visits = keep(tom, new Visits(false));
        notice.told(hannah, visits.id(), TODAY, null);
        notice.notTold(hannah, visits.id(), TODAY.minusDays(9));
        assertThat(boundaries.toSay(hannah)).extracting(Boundary::toSaySince).containsExactly(TODAY.minusDays(9));
    }

    @Test
    void it_is_written_where_they_take_something_written_and_else_spoken() {
        var visits = keep(tom, new Visits(false));
        assertThat(by(notice.told(hannah, visits.id(), null, null))).isEqualTo("message");
        var monday = new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        boundaries.keep(hannah, Boundary.of(tom, Side.THEIRS, monday, Ledgers.LONDON));
        assertThat(by(notice.told(hannah, visits.id(), null, "He asked"))).isEqualTo("message");
        boundaries.keep(hannah, Boundary.of(tom, Side.THEIRS, Channels.only("call"), Ledgers.LONDON));
        assertThat(by(notice.told(hannah, visits.id(), null, "He asked"))).isEqualTo("call");
    }

    @Test
    void on_a_day_that_is_not_good_it_waits_on_and_the_refusal_says_of_which_boundary() {
        var visits = keep(tom, new Visits(false));
        var monday = new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        boundaries.keep(hannah, Boundary.of(tom, Side.THEIRS, monday, Ledgers.LONDON));
        var held = catchThrowableOfType(GuardRefusal.class, () -> notice.told(hannah, visits.id(), null, null));
        assertThat(held.boundary()).isEqualTo(visits.id());
        assertThat(held.asksTheDay()).isTrue();
        assertThat(held.isForGood()).isFalse();
        assertThat(boundaries.toSay(hannah)).hasSize(1);
        assertThat(moments()).isEmpty();
    }

    private static String by(BoundaryNotice.Told told) {
        assertThat(told.pass()).isNotNull();
        return told.pass().action().word();
    }

    private List<Moment> moments() {
        return ledgers.ledger().timeline(hannah.id(), tom);
    }

    private Boundary keep(Client.Id client, Terms terms) {
        var ours = Boundary.of(client, Side.OURS, terms, Ledgers.LONDON);
        return boundaries.keep(hannah, ours.toSay(TODAY.minusDays(9)));
    }
}
