package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeToolsTests {
    @TempDir
    Path folder;

    @Test
    void toggl_brings_work_for_clients_and_leaves_other_time_out() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("toggl.csv"));
        var work = Drafts.entries(rows, RowEntry.Work.class).getFirst();
        assertThat(Drafts.producer("toggl.csv")).isEqualTo("toggl");
        assertThat(work.client().name()).isEqualTo("Kite Studio");
        assertThat(work.spent()).isEqualTo(Duration.ofSeconds(5430));
        assertThat(work.start()).isEqualTo(Instant.parse("2025-07-14T08:00:30Z"));
        assertThat(work.amount()).extracting(Sum::toString).asString().contains("45.25", "EUR");
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.no-client");
    }

    @Test
    void two_equal_entries_are_two() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("toggl.csv"));
        assertThat(Drafts.entries(rows, RowEntry.Work.class)).hasSize(2);
        assertThat(Drafts.keys(rows)).doesNotHaveDuplicates();
    }

    @Test
    void clockify_tells_its_order_of_dates_by_any_day_after_the_twelfth() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("clockify.csv"));
        var work = Drafts.entries(rows, RowEntry.Work.class).getFirst();
        assertThat(Drafts.producer("clockify.csv")).isEqualTo("clockify");
        assertThat(work.day()).isEqualTo("2025-10-15");
        assertThat(work.start()).isEqualTo(Instant.parse("2025-10-15T22:00:00Z"));
        assertThat(Drafts.wrong(rows)).containsExactly(Explanation.of("row.no-such-month", "13"));
    }

    @Test
    void breaks_and_time_off_are_no_work_whatever_the_language_and_the_case() throws UnreadableFile {
        var header = "Client,Project,Description,Type,Start Date,Start Time,Duration (h)";
        var rows = Drafts.rows(Drafts.written(folder, header + """

                        Kite Studio,Inbox,Sorting,REGULAR,2025-10-15,09:00,01:00:00
                        Kite Studio,Inbox,Lunch,BREAK,2025-10-15,10:00,00:30:00
                        Kite Studio,Inbox,Mittag,Pause,2025-10-15,11:00,00:30:00
                        Kite Studio,Inbox,Away,Time off,2025-10-16,09:00,08:00:00
                        Kite Studio,Inbox,Break down the figures,,2025-10-17,09:00,02:00:00
                        """));
        assertThat(Drafts.entries(rows, RowEntry.Work.class))
                .extracting(RowEntry.Work::words)
                .containsExactly("Sorting", "Break down the figures");
        assertThat(Drafts.leftOut(rows)).hasSize(3).containsOnly("exchange.left-out.no-work");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30|PT1H30M",
                "1:30:00|PT1H30M",
                "1:30 h|PT1H30M",
                "1.5|PT1H30M",
                "1,5|PT1H30M",
                "1.5h|PT1H30M",
                "1,5 Std.|PT1H30M",
                "1h 30m|PT1H30M",
                "1h30|PT1H30M",
                "1 hr 30 mins|PT1H30M",
                "1 hour, 30 minutes|PT1H30M",
                "1 Std. 30 Min.|PT1H30M",
                "90 min|PT1H30M",
                "45m|PT45M",
                "2m 30s|PT2M30S",
                "30 s|PT30S",
                "PT1H30M|PT1H30M",
                "18:25 min|PT18M25S",
                "0:45 min|PT45S",
                "90:00 Min.|PT1H30M",
                "1:30 Std.|PT1H30M",
                "1.500|PT1H30M",
                "1,5\u202fh|PT1H30M"
            })
    void time_spent_is_read_with_its_unit(String written, Duration expected) throws Mistake {
        assertThat(TimeFormat.spent(written, new Amounts(Amounts.Mark.UNTOLD, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/31/2026, 11:30:00\u202fPM|23:30",
                "1:05:00\u202fAM|01:05",
                "2:05\u00a0PM|14:05",
                "2:05\u2009p.m.|14:05",
                "2:05 p. m.|14:05",
                "12:30 AM|00:30",
                "12:30 PM|12:30",
                "\u200e3/31/2026, 9:05 PM|21:05",
                "오후 2:05|14:05",
                "下午2:05|14:05",
                "上午 9:05|09:05",
                "14h30|14:30",
                "14:30 Uhr|14:30",
                "09:15 at noon|09:15",
                "2026-03-31T23:30:00.123-08:00|23:30"
            })
    void a_time_is_read_whatever_blank_stands_before_pm(String written, String expected) {
        assertThat(TimeFormat.clock(written)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-31T23:30:00-08:00|-08:00",
                "2026-03-31 20:15:00 -0500|-05:00",
                "2026-03-31T22:00:00Z|Z",
                "2026-03-31T22:00:00.000Z|Z",
                "2026-03-31 22:00 UTC|Z",
                "2026-03-31T22:00+01|+01:00",
                "Tue Mar 31 2026 23:30:00 GMT-0800 (Pacific Standard Time)|-08:00",
                "31 Mar 2026 11:30 PM +0100|+01:00",
                "2026-03-31T22:00:00+05:30|+05:30",
                "2026-03-31T22:00:00−03:00|-03:00",
                "2026-03-31 22:00|",
                "2026-03-31|",
                "22:00-08|-08:00"
            })
    void a_time_may_say_how_far_it_is_from_greenwich(String written, String expected) {
        assertThat(TimeFormat.offset(written)).isEqualTo(expected == null ? null : java.time.ZoneOffset.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "3 apples", "1h 2h", "30 m 10", "PT", "-1:30", "1000", "-PT1H"})
    void what_is_no_time_spent_is_wrong(String written) {
        assertThatThrownBy(() -> TimeFormat.spent(written, new Amounts(Amounts.Mark.UNTOLD, null)))
                .isInstanceOfSatisfying(Mistake.class, mistake -> assertThat(mistake.why())
                        .isEqualTo(Explanation.of("row.duration", written)));
    }

    @Test
    void harvest_writes_hours_with_a_decimal_comma() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.resource("harvest.csv"));
        var work = Drafts.entries(rows, RowEntry.Work.class).getFirst();
        assertThat(Drafts.producer("harvest.csv")).isEqualTo("harvest");
        assertThat(work.spent()).isEqualTo(Duration.ofMinutes(135));
        assertThat(work.amount()).isNotNull();
        assertThat(work.amount().amount()).isEqualByComparingTo("1090");
    }

    @Test
    void what_a_tracker_calls_its_missing_client_is_none(@org.junit.jupiter.api.io.TempDir java.nio.file.Path empty)
            throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(empty, """
                Project,Client,Description,Start Date,Start Time,End Date,End Time,Duration (h)
                P,Without client,a,2026-03-05,14:00:00,2026-03-05,15:30:00,01:30:00
                P,(No client),b,2026-03-06,14:00:00,2026-03-06,15:30:00,01:30:00
                """));
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.no-client", "exchange.left-out.no-client");
    }
}
