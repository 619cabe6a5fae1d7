package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.shell.Ids;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinesTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Client.Id TOM = new Client.Id(Ids.next());

    @Test
    void hours_follow_the_clock_on_their_own_wall_through_the_change_of_time() {
        var theirs = lines(hours(TOM, WEEK, 9, 17, NEW_YORK));
        // New York went back to winter time on Sunday 1 November 2026, London on 25 October.
        assertThat(next(theirs, "2026-10-29T23:00:00Z")).contains(time("2026-10-30T09:00:00-04:00"));
        assertThat(next(theirs, "2026-10-30T22:00:00Z")).contains(time("2026-11-02T09:00:00-05:00"));
        assertThat(theirs.crossedBy(call("2026-10-30T13:30:00Z"))).isEmpty();
        assertThat(theirs.crossedBy(call("2026-11-02T13:30:00Z"))).hasSize(1);
    }

    @Test
    void an_hour_that_the_clocks_skip_begins_when_they_have_skipped_it() {
        var nightly = lines(hours(TOM, EnumSet.allOf(DayOfWeek.class), 1, 5, LONDON));
        assertThat(next(nightly, "2026-03-28T12:00:00Z")).contains(time("2026-03-29T02:00:00+01:00"));
    }

    @Test
    void an_hour_that_the_clocks_repeat_is_good_both_times() {
        var early = lines(Boundary.of(
                TOM,
                Side.THEIRS,
                new ContactHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 15), LocalTime.of(1, 45)),
                LONDON));
        // 01:15 to 01:45 comes twice in the night to 25 October.
        assertThat(early.crossedBy(call("2026-10-25T00:20:00Z"))).isEmpty();
        assertThat(next(early, "2026-10-25T00:50:00Z")).contains(time("2026-10-25T01:15:00Z"));
        assertThat(early.crossedBy(call("2026-10-25T01:20:00Z"))).isEmpty();
    }

    @Test
    void the_next_good_time_is_within_the_hours_of_both() {
        var both = lines(hours(TOM, WEEK, 9, 17, NEW_YORK), hours(null, WEEK, 8, 16, LONDON));
        assertThat(next(both, "2026-11-20T10:00:00Z")).contains(time("2026-11-20T09:00:00-05:00"));
        assertThat(next(both, "2026-11-20T16:00:00Z")).contains(time("2026-11-23T09:00:00-05:00"));
    }

    @Test
    void where_hours_never_meet_there_is_no_good_time_and_nothing_is_left() {
        var never = lines(hours(TOM, Set.of(DayOfWeek.SUNDAY), 9, 17, LONDON), hours(null, WEEK, 8, 16, LONDON));
        assertThat(next(never, "2026-11-20T10:00:00Z")).isEmpty();
        assertThat(never.nothingLeft(Instant.parse("2026-11-20T10:00:00Z"))).containsExactly("hours");
    }

    @Test
    void where_every_channel_is_closed_nothing_is_left() {
        var written = Boundary.of(TOM, Side.THEIRS, Channels.only("email", "letter"), LONDON);
        var spoken = Boundary.of(TOM, Side.OURS, Channels.only("call", "video"), LONDON);
        var now = Instant.parse("2026-11-20T10:00:00Z");
        assertThat(lines(written).nothingLeft(now)).isEmpty();
        assertThat(lines(written, spoken).nothingLeft(now)).containsExactly("channels");
    }

    @Test
    void leave_is_waited_out_and_then_the_hours_count() {
        var away = lines(
                hours(TOM, WEEK, 9, 17, LONDON),
                Boundary.leave(TOM, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20), "", LONDON));
        assertThat(next(away, "2026-11-19T10:00:00Z")).contains(time("2026-11-23T09:00:00Z"));
    }

    @Test
    void a_day_of_leave_is_a_day_on_the_wall_of_whoever_is_away() {
        var day = LocalDate.of(2026, 11, 20);
        var away = lines(Boundary.leave(TOM, day, day, "", ZoneId.of("Pacific/Auckland")));
        assertThat(away.crossedBy(call("2026-11-19T10:30:00Z"))).isEmpty();
        assertThat(away.crossedBy(call("2026-11-19T11:30:00Z"))).hasSize(1);
        assertThat(next(away, "2026-11-19T11:30:00Z")).contains(time("2026-11-20T11:00:00Z"));
    }

    @Test
    void a_boundary_holds_between_its_dates_only_and_can_be_waited_out() {
        var topic = Boundary.of(TOM, Side.THEIRS, new Topic("the merger"), LONDON)
                .between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25));
        var action = new Action.Call(TOM, null, "How is the merger going?", Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(lines(topic).crossedBy(action)).containsExactly(topic);
        assertThat(lines(topic).next(action)).contains(time("2026-11-26T00:00:00Z"));
    }

    @Test
    void a_channel_that_opens_is_enough() {
        var letters = Boundary.of(TOM, Side.THEIRS, Channels.not("email", "letter"), LONDON);
        var texts =
                Boundary.of(TOM, Side.OURS, Channels.not("message"), LONDON).between(null, LocalDate.of(2026, 11, 30));
        var message = new Action.Message(TOM, null, null, "", Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(lines(letters).crossedBy(message)).isEmpty();
        assertThat(lines(letters, texts).crossedBy(message)).hasSize(2);
        assertThat(lines(letters, texts).next(message)).contains(time("2026-12-01T00:00:00Z"));
    }

    @Test
    void however_long_somebody_is_away_it_is_waited_out() {
        var away = lines(Boundary.leave(TOM, LocalDate.of(2026, 11, 1), LocalDate.of(2028, 10, 31), "", LONDON));
        assertThat(next(away, "2026-11-20T10:00:00Z")).contains(time("2028-11-01T00:00:00Z"));
    }

    @Test
    void what_ends_by_itself_is_no_reason_to_say_that_nothing_is_left() {
        var last = LocalDate.of(2026, 11, 30);
        var sundays = hours(TOM, Set.of(DayOfWeek.SUNDAY), 9, 17, LONDON).between(null, last);
        var spoken = Boundary.of(TOM, Side.OURS, Channels.only("call"), LONDON).between(null, last);
        var written = Boundary.of(TOM, Side.THEIRS, Channels.only("email"), LONDON);
        assertThat(lines(sundays, spoken, written, hours(null, WEEK, 8, 16, LONDON))
                        .nothingLeft(Instant.parse("2026-11-20T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_channel_is_left_once_its_boundary_has_ended() {
        var calls =
                Boundary.of(TOM, Side.THEIRS, Channels.not("call"), LONDON).between(null, LocalDate.of(2026, 11, 19));
        assertThat(lines(calls).channelsLeft(Instant.parse("2026-11-19T10:00:00Z")))
                .doesNotContain("call");
        assertThat(lines(calls).channelsLeft(Instant.parse("2026-11-20T10:00:00Z")))
                .contains("call");
    }

    @Test
    void a_good_time_is_told_by_our_own_clock_where_they_have_said_no_hours() {
        assertThat(next(lines(hours(null, WEEK, 9, 17, NEW_YORK)), "2026-11-20T10:00:00Z"))
                .contains(time("2026-11-20T14:00:00Z"));
    }

    /** Zones of all sorts, among them those with odd offsets and changes at midnight, around the days on which clocks change. */
    @Test
    void the_next_good_time_is_good_and_none_before_it_is() {
        var random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            var zones = Stream.generate(() -> zone(random)).limit(2).toList();
            var from = nearChange(zones.getFirst(), random);
            var lines = lines(hours(TOM, random, zones.getFirst()), hours(null, random, zones.getLast()));
            var next = lines.next(call(from));
            next.ifPresent(time -> {
                assertThat(lines.crossedBy(call(time.toInstant()))).isEmpty();
                noneBetween(lines, from, time.toInstant());
            });
            if (next.isEmpty()) noneBetween(lines, from, from.plus(Duration.ofDays(15)));
        }
    }

    private static void noneBetween(Lines lines, Instant from, Instant to) {
        for (var at = from; at.isBefore(to) && at.isBefore(from.plus(Duration.ofDays(15))); at = at.plusSeconds(900)) {
            assertThat(lines.crossedBy(call(at))).as("%s %s", at, lines).isNotEmpty();
        }
    }

    private static ZoneId zone(Random random) {
        var all = List.of(
                "Europe/London",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Africa/Cairo",
                "America/Havana",
                "Asia/Beirut",
                "Pacific/Chatham",
                "America/St_Johns",
                "Pacific/Apia",
                "America/Santiago");
        return ZoneId.of(all.get(random.nextInt(all.size())));
    }

    private static Instant nearChange(ZoneId zone, Random random) {
        var somewhen = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(700)));
        var change = zone.getRules().nextTransition(somewhen);
        var day = change == null ? somewhen : change.getInstant();
        return day.plus(Duration.ofMinutes(15L * (random.nextInt(200) - 150)));
    }

    private static Boundary hours(Client.Id client, Random random, ZoneId zone) {
        var days = IntStream.rangeClosed(1, 1 + random.nextInt(7))
                .mapToObj(any -> DayOfWeek.of(1 + random.nextInt(7)))
                .collect(Collectors.toSet());
        int from = random.nextInt(90);
        int to = from + 1 + random.nextInt(95 - from);
        var quarter = LocalTime.MIDNIGHT;
        return Boundary.of(
                client,
                client == null ? Side.OURS : Side.THEIRS,
                new ContactHours(days, quarter.plusMinutes(15L * from), quarter.plusMinutes(15L * to)),
                zone);
    }

    @Test
    void hours_and_leave_that_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> hours(TOM, WEEK, 17, 9, LONDON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("kept until 23:59");
        assertThatThrownBy(() -> hours(TOM, Set.of(), 9, 17, LONDON)).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> Boundary.leave(TOM, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 18), "", LONDON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void hours_are_written_as_people_say_them() {
        var span = hours(TOM, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 9, 17, LONDON);
        var three = hours(TOM, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 9, 17, LONDON);
        var two = hours(TOM, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 9, 17, LONDON);
        try (var ledgers = Ledgers.with("boundary")) {
            assertThat(lines(span, three, two, hours(null, WEEK, 9, 17, LONDON)).theirHours(ledgers.get(Words.class)))
                    .containsExactly(
                            "Monday to Thursday, 09:00 to 17:00 (Europe/London)",
                            "Monday to Wednesday, 09:00 to 17:00 (Europe/London)",
                            "Monday, Tuesday, 09:00 to 17:00 (Europe/London)");
        }
    }

    private static Lines lines(Boundary... drawn) {
        return new Lines(List.of(drawn), LONDON);
    }

    private static java.util.Optional<OffsetDateTime> next(Lines lines, String at) {
        return lines.next(call(at));
    }

    private static Action call(String at) {
        return call(Instant.parse(at));
    }

    private static Action call(Instant at) {
        return new Action.Call(TOM, null, "", at);
    }

    private static Boundary hours(Client.Id client, Set<DayOfWeek> days, int from, int to, ZoneId zone) {
        return Boundary.of(
                client,
                client == null ? Side.OURS : Side.THEIRS,
                new ContactHours(days, LocalTime.of(from, 0), LocalTime.of(to, 0)),
                zone);
    }

    private static OffsetDateTime time(String words) {
        return OffsetDateTime.parse(words);
    }

    @Test
    void they_are_reached_until_their_hours_end_by_their_own_clock() {
        var theirs = lines(hours(TOM, WEEK, 9, 17, NEW_YORK), hours(null, WEEK, 8, 16, LONDON));
        assertThat(theirs.reachedUntil(Instant.parse("2026-11-20T15:00:00Z")))
                .contains(time("2026-11-20T17:00:00-05:00"));
        assertThat(theirs.reachedUntil(Instant.parse("2026-11-20T13:00:00Z")))
                .as("before they open")
                .isEmpty();
        assertThat(lines(hours(null, WEEK, 8, 16, LONDON)).reachedUntil(Instant.parse("2026-11-20T15:00:00Z")))
                .as("they have said none")
                .isEmpty();
        var over = hours(TOM, WEEK, 9, 17, NEW_YORK).between(null, LocalDate.of(2026, 11, 19));
        assertThat(lines(over).reachedUntil(Instant.parse("2026-11-20T15:00:00Z")))
                .isEmpty();
    }

    @Test
    void what_speaks_of_a_topic_is_left_out_on_the_days_it_holds() {
        var last = LocalDate.of(2026, 11, 20);
        var topic = lines(
                Boundary.of(TOM, Side.THEIRS, new Topic("the merger"), LONDON).between(null, last));
        assertThat(topic.leaveOut("How is the merger going?", last)).isTrue();
        assertThat(topic.leaveOut("How is the weather?", last)).isFalse();
        assertThat(topic.leaveOut("How is the merger going?", last.plusDays(1))).isFalse();
        assertThat(topic.topics(last)).hasSize(1);
    }

    @Test
    void hours_hold_from_their_first_minute_and_not_at_their_last() {
        var office = lines(hours(TOM, WEEK, 9, 17, LONDON));
        assertThat(office.crossedBy(call("2026-11-20T09:00:00Z"))).isEmpty();
        assertThat(office.crossedBy(call("2026-11-20T16:59:00Z"))).isEmpty();
        assertThat(office.crossedBy(call("2026-11-20T17:00:00Z"))).hasSize(1);
    }
}
