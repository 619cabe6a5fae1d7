package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTests {
    @TempDir
    Path folder;

    private List<RowEntry.Appointment> repeating(String start, String rule) throws UnreadableFile {
        var file = Drafts.written(
                folder, "BEGIN:VEVENT\r\nUID:x\r\nDTSTART" + start + "\r\nRRULE:" + rule + "\r\nEND:VEVENT\r\n");
        return Drafts.entries(Drafts.rows(file), RowEntry.Appointment.class);
    }

    private static List<RowEntry.Appointment> diary() throws UnreadableFile {
        return Drafts.entries(Drafts.rows(Drafts.resource("diary.ics")), RowEntry.Appointment.class);
    }

    @Test
    void an_appointment_stands_in_our_time_with_who_was_asked() throws UnreadableFile {
        var call = diary().getFirst();
        assertThat(call.start()).isEqualTo(Instant.parse("2025-07-03T08:00:00Z"));
        assertThat(call.lasts()).isEqualTo(Duration.ofMinutes(30));
        assertThat(Drafts.entries(Drafts.rows(Drafts.resource("diary.ics")), RowEntry.Guest.class))
                .containsExactly(
                        new RowEntry.Guest("Nia", "nia@kite.example"),
                        new RowEntry.Guest("me@practice.example", "me@practice.example"));
        assertThat(call.occurrence()).isNull();
    }

    @Test
    void a_repeating_one_brings_its_occurrences_without_the_excepted_and_the_moved() throws UnreadableFile {
        assertThat(diary().stream().filter(call -> call.uid().equals("weekly") && !call.cancelled()))
                .extracting(RowEntry.Appointment::day)
                .extracting(Object::toString)
                .containsExactly("2026-10-05", "2026-10-26");
        assertThat(diary().stream().filter(RowEntry.Appointment::cancelled))
                .extracting(RowEntry.Appointment::day)
                .extracting(Object::toString)
                .containsExactly("2026-10-12", "2026-10-20");
    }

    @Test
    void the_clock_goes_back_and_the_call_stays_at_nine() throws UnreadableFile {
        assertThat(diary().stream().filter(call -> call.uid().equals("weekly") && !call.cancelled()))
                .extracting(RowEntry.Appointment::start)
                .containsExactly(Instant.parse("2026-10-05T08:00:00Z"), Instant.parse("2026-10-26T09:00:00Z"));
    }

    @Test
    void appointments_may_be_to_come_and_an_impossible_day_is_a_wrong_row() throws UnreadableFile {
        assertThat(diary())
                .extracting(RowEntry.Appointment::day)
                .extracting(Object::toString)
                .contains("2027-05-10");
        assertThat(Drafts.wrong(Drafts.rows(Drafts.resource("diary.ics"))))
                .containsExactly(Explanation.of("row.no-such-day", "31 February"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;INTERVAL=10;COUNT=3|2026-01-30,2026-02-09,2026-02-19",
                "FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4|2026-01-30,2026-02-02,2026-02-06,2026-02-09",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3|2026-01-30,2026-02-27,2026-03-27",
                "FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=2|2026-01-30,2026-02-27",
                "FREQ=MONTHLY;COUNT=3|2026-01-30,2026-03-30,2026-04-30",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3|2026-01-30,2026-02-27,2026-03-31",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260301|2026-01-30,2026-02-13,2026-02-27",
                "FREQ=YEARLY|2026-01-30,2027-01-30",
                "FREQ=YEARLY;BYMONTH=2;BYDAY=2SU|2026-01-30,2026-02-08"
            })
    void repeats_as_its_rule_says(String rule, String days) throws UnreadableFile {
        assertThat(repeating(";VALUE=DATE:20260130", rule))
                .extracting(RowEntry.Appointment::day)
                .extracting(Object::toString)
                .startsWith(days.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=2000000000",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=1;BYSETPOS=366",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;COUNT=2147483647",
                "FREQ=MONTHLY;BYDAY=53MO,-53SU"
            })
    void no_rule_can_hang_the_reader(String rule) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(repeating(":00010101T000000Z", rule))
                .hasSizeLessThan(1200));
    }

    @Test
    void a_calendar_without_events_says_so() {
        var file = Drafts.written(folder, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableFile.class, () -> Drafts.rows(file))
                        .why())
                .isEqualTo(Explanation.of("file.no-events"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;TZID=Eastern Standard Time:20261102T100000|2026-11-02T15:00:00Z",
                "DTSTART;TZID=\"W. Europe Standard Time\":20260602T100000|2026-06-02T08:00:00Z",
                "DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20261102T100000|2026-11-02T09:00:00Z",
                "DTSTART;TZID=Our own time:20260602T100000|2026-06-02T14:00:00Z",
                "DTSTART:20260602T100000|2026-06-02T14:00:00Z",
                "DTSTART:20260602T100000Z|2026-06-02T10:00:00Z"
            })
    void a_zone_is_known_by_any_of_its_names_and_the_calendars_own_stands_in(String start, Instant at)
            throws UnreadableFile {
        var file = Drafts.written(
                folder,
                "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT\r\nUID:x\r\n" + start
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(Drafts.entries(Drafts.rows(file), RowEntry.Appointment.class))
                .extracting(RowEntry.Appointment::start)
                .containsExactly(at);
    }

    @Test
    void every_zone_of_windows_is_one_of_the_worlds() throws IOException {
        try (var lines = Files.lines(Path.of("src/main/resources/intake/windows-zones.csv"))) {
            assertThat(lines.skip(1).map(line -> line.split(",")))
                    .hasSizeGreaterThan(130)
                    .allSatisfy(row -> assertThat(ZoneNames.of(row[0])).isEqualTo(TimeZone.getTimeZone(row[1])));
        }
    }
}
