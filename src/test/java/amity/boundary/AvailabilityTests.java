package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.shell.Ids;
import amity.shell.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AvailabilityTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Client.Id TOM = new Client.Id(Ids.next());

    @Test
    void hours_follow_the_clock_on_their_own_wall_through_the_change_of_time() {
        var theirs = available(hours(TOM, false, WEEK, 9, 17, NEW_YORK));
        // New York went back to winter time on Sunday 1 November 2026, London on 25 October.
        assertThat(theirs.next(Instant.parse("2026-10-29T23:00:00Z"))).contains(time("2026-10-30T09:00:00-04:00"));
        assertThat(theirs.next(Instant.parse("2026-10-30T22:00:00Z"))).contains(time("2026-11-02T09:00:00-05:00"));
        assertThat(theirs.closed(Instant.parse("2026-10-30T13:30:00Z"))).isEmpty();
        assertThat(theirs.closed(Instant.parse("2026-11-02T13:30:00Z"))).hasSize(1);
    }

    @Test
    void an_hour_that_the_clocks_skip_begins_when_they_have_skipped_it() {
        var nightly = available(hours(TOM, false, EnumSet.allOf(DayOfWeek.class), 1, 5, LONDON));
        assertThat(nightly.next(Instant.parse("2026-03-28T12:00:00Z"))).contains(time("2026-03-29T02:00:00+01:00"));
    }

    @Test
    void the_next_good_time_is_within_the_hours_of_both() {
        var both = available(hours(TOM, false, WEEK, 9, 17, NEW_YORK), hours(null, true, WEEK, 8, 16, LONDON));
        assertThat(both.next(Instant.parse("2026-11-20T10:00:00Z"))).contains(time("2026-11-20T09:00:00-05:00"));
        assertThat(both.next(Instant.parse("2026-11-20T16:00:00Z"))).contains(time("2026-11-23T09:00:00-05:00"));
    }

    @Test
    void where_hours_never_meet_there_is_no_good_time() {
        var never = available(
                hours(TOM, false, Set.of(DayOfWeek.SUNDAY), 9, 17, LONDON), hours(null, true, WEEK, 8, 16, LONDON));
        assertThat(never.next(Instant.parse("2026-11-20T10:00:00Z"))).isEmpty();
    }

    @Test
    void leave_is_waited_out_and_then_the_hours_count() {
        var away = new Availability(
                List.of(hours(TOM, false, WEEK, 9, 17, LONDON)),
                List.of(new Leave(Ids.next(), TOM, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20), "")),
                LONDON);
        assertThat(away.next(Instant.parse("2026-11-19T10:00:00Z"))).contains(time("2026-11-23T09:00:00Z"));
    }

    @Test
    void hours_and_leave_that_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> hours(TOM, false, WEEK, 17, 9, LONDON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hours(TOM, false, Set.of(), 9, 17, LONDON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Leave(Ids.next(), TOM, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 18), ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void hours_are_written_as_people_say_them() {
        assertThat(Times.shown(hours(TOM, false, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 9, 17, LONDON)))
                .isEqualTo("Monday to Thursday, 09:00 to 17:00 (Europe/London)");
        assertThat(Times.shown(hours(TOM, false, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 9, 17, LONDON)))
                .startsWith("Monday, Tuesday,");
    }

    private static Availability available(ContactHours... hours) {
        return new Availability(List.of(hours), List.of(), LONDON);
    }

    private static ContactHours hours(
            Client.Id client, boolean ours, Set<DayOfWeek> days, int from, int to, ZoneId zone) {
        return new ContactHours(Ids.next(), client, ours, days, LocalTime.of(from, 0), LocalTime.of(to, 0), zone);
    }

    private static OffsetDateTime time(String words) {
        return OffsetDateTime.parse(words);
    }
}
