package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What events of calendars mean that other programs read wrongly: exceptions, changes, zones, versions. */
class EventsTests {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String SUMMER =
            "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
                    + "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n";

    @TempDir
    Path folder;

    private List<Row> read(String... parts) throws UnreadableFile {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", parts) + "END:VCALENDAR\n";
        return Drafts.rows(
                Drafts.written(folder, text.replace("\n", "\r\n")),
                ReadingContext.none(BERLIN, LocalDate.of(2026, 11, 20)));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    private static String zone(String id) {
        return "BEGIN:VTIMEZONE\nTZID:" + id + "\n" + SUMMER + "END:VTIMEZONE\n";
    }

    /** Each as "title day time", those called off left out. */
    private static List<String> stands(List<Row> rows) {
        return Drafts.entries(rows, RowEntry.Appointment.class).stream()
                .filter(one -> !one.cancelled())
                .map(one -> one.title() + " "
                        + (one.start() == null
                                ? one.day().toString()
                                : one.start().atZone(BERLIN).toLocalDateTime().toString()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=YEARLY;UNTIL=20283456T123456",
                "RRULE:FREQ=YEARLY;UNTIL=soon",
                "RRULE:FREQ=SOMETIMES",
                "EXDATE:20269999T100000Z",
                "RECURRENCE-ID:20269999T100000Z"
            })
    void one_unreadable_event_is_a_wrong_row_and_the_others_are_read(String unreadable) throws UnreadableFile {
        var rows = read(
                event("UID:bad", "SUMMARY:Bad", "DTSTART:20260901T120000Z", unreadable),
                event("UID:good", "SUMMARY:Good", "DTSTART:20260902T120000Z"));
        assertThat(stands(rows)).containsExactly("Good 2026-09-02T14:00");
        assertThat(Drafts.wrong(rows)).hasSize(1);
    }

    @Test
    void an_exception_without_a_date_takes_nothing_away() throws UnreadableFile {
        assertThat(stands(read(event("UID:a", "SUMMARY:A", "DTSTART:20260902T120000Z", "EXDATE:"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;VALUE=DATE:20260302",
                "EXDATE:20260302T000000",
                "EXDATE:20260302T000000Z",
                "EXDATE;TZID=Europe/Berlin:20260302T000000",
                "EXDATE:20260301T230000Z",
                "EXDATE;VALUE=DATE:20260302,20260310"
            })
    void a_day_of_an_all_day_series_is_taken_out_however_the_exception_writes_it(String exception)
            throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:a", "SUMMARY:A", "DTSTART;VALUE=DATE:20260301", "RRULE:FREQ=DAILY;COUNT=3", exception))))
                .containsExactly("A 2026-03-01", "A 2026-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;TZID=Europe/Berlin:20260302T100000",
                "EXDATE:20260302T090000Z",
                "EXDATE;VALUE=DATE:20260302",
                "EXDATE:20260302T100000",
                "EXDATE;TZID=America/New_York:20260302T040000",
                "EXDATE;TZID=\"W. Europe Standard Time\":20260302T100000"
            })
    void an_hour_of_a_series_is_taken_out_however_the_exception_writes_it(String exception) throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:a",
                        "SUMMARY:A",
                        "DTSTART;TZID=Europe/Berlin:20260301T100000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        exception))))
                .containsExactly("A 2026-03-01T10:00", "A 2026-03-03T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;TZID=Europe/Berlin:20261019T090000",
                "RECURRENCE-ID:20261019T070000Z",
                "RECURRENCE-ID;VALUE=DATE:20261019",
                "RECURRENCE-ID:20261019T090000",
                "RECURRENCE-ID;TZID=America/New_York:20261019T030000"
            })
    void a_moved_occurrence_stands_once_however_its_place_is_written(String place) throws UnreadableFile {
        assertThat(stands(read(
                        event(
                                "UID:t",
                                "SUMMARY:Team",
                                "DTSTART;TZID=Europe/Berlin:20261012T090000",
                                "RRULE:FREQ=WEEKLY;COUNT=3"),
                        event("UID:t", "SUMMARY:Team", place, "DTSTART;TZID=Europe/Berlin:20261020T110000"))))
                .containsExactly("Team 2026-10-12T09:00", "Team 2026-10-20T11:00", "Team 2026-10-26T09:00");
    }

    @Test
    void a_moved_day_of_an_all_day_series_stands_once() throws UnreadableFile {
        assertThat(stands(read(
                        event("UID:t", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20261012", "RRULE:FREQ=WEEKLY;COUNT=2"),
                        event(
                                "UID:t",
                                "SUMMARY:Fair",
                                "RECURRENCE-ID:20261019T000000",
                                "DTSTART;VALUE=DATE:20261021"))))
                .containsExactly("Fair 2026-10-12", "Fair 2026-10-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261019T090000",
                "RECURRENCE-ID;TZID=Europe/Berlin;RANGE=THISANDFUTURE:20261019T090000",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T070000Z"
            })
    void this_and_all_later_ones_move_together(String place) throws UnreadableFile {
        assertThat(stands(read(
                        event(
                                "UID:t",
                                "SUMMARY:Team",
                                "DTSTART;TZID=Europe/Berlin:20261005T090000",
                                "RRULE:FREQ=WEEKLY;COUNT=5"),
                        event("UID:t", "SUMMARY:New team", place, "DTSTART;TZID=Europe/Berlin:20261020T110000"))))
                .containsExactly(
                        "New team 2026-10-20T11:00",
                        "New team 2026-10-27T11:00",
                        "New team 2026-11-03T11:00",
                        "Team 2026-10-05T09:00",
                        "Team 2026-10-12T09:00");
    }

    @Test
    void a_later_change_of_all_later_ones_goes_before_an_earlier_one_and_a_single_change_before_both()
            throws UnreadableFile {
        assertThat(stands(read(
                        event(
                                "UID:t",
                                "SUMMARY:T",
                                "DTSTART;TZID=Europe/Berlin:20261005T090000",
                                "RRULE:FREQ=WEEKLY;COUNT=6"),
                        event(
                                "UID:t",
                                "SUMMARY:T",
                                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261012T090000",
                                "DTSTART;TZID=Europe/Berlin:20261012T100000"),
                        event(
                                "UID:t",
                                "SUMMARY:T",
                                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261026T090000",
                                "DTSTART;TZID=Europe/Berlin:20261026T120000"),
                        event(
                                "UID:t",
                                "SUMMARY:T",
                                "RECURRENCE-ID;TZID=Europe/Berlin:20261102T090000",
                                "DTSTART;TZID=Europe/Berlin:20261104T150000"))))
                .containsExactly(
                        "T 2026-10-05T09:00",
                        "T 2026-10-12T10:00",
                        "T 2026-10-19T10:00",
                        "T 2026-10-26T12:00",
                        "T 2026-11-04T15:00",
                        "T 2026-11-09T12:00");
    }

    @Test
    void all_later_ones_may_be_called_off() throws UnreadableFile {
        assertThat(stands(read(
                        event("UID:t", "SUMMARY:T", "DTSTART:20261005T080000Z", "RRULE:FREQ=WEEKLY;COUNT=4"),
                        event(
                                "UID:t",
                                "SUMMARY:T",
                                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T080000Z",
                                "DTSTART:20261019T080000Z",
                                "STATUS:CANCELLED"))))
                .containsExactly("T 2026-10-05T10:00", "T 2026-10-12T10:00");
    }

    @Test
    void further_dates_may_be_periods_or_days() throws UnreadableFile {
        var rows = read(event(
                "UID:r",
                "SUMMARY:P",
                "DTSTART;TZID=Europe/Berlin:20260324T080000",
                "DURATION:PT1H",
                "RDATE;VALUE=PERIOD:20260325T120000Z/PT3H,20260401T090000Z/20260401T093000Z",
                "RDATE;VALUE=DATE:20260402",
                "RDATE;TZID=Europe/Berlin:20260403T100000"));
        assertThat(stands(rows))
                .containsExactly(
                        "P 2026-03-24T08:00",
                        "P 2026-03-25T13:00",
                        "P 2026-04-01T11:00",
                        "P 2026-04-02T08:00",
                        "P 2026-04-03T10:00");
        assertThat(Drafts.entries(rows, RowEntry.Appointment.class))
                .extracting(one -> one.lasts() == null ? 0 : one.lasts().toMinutes())
                .containsExactlyInAnyOrder(60L, 180L, 30L, 60L, 60L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260415|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2;UNTIL=20260630|2026-04-15,2026-05-04,2026-06-02",
                "20260415|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2;COUNT=3|2026-04-15,2026-05-04,2026-06-02",
                "20260115|FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1,-1;UNTIL=20260228|2026-01-15,2026-01-30,2026-02-06,2026-02-27",
                "20260731|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3|2026-07-31,2026-08-31,2026-09-30",
                "20260701|FREQ=MONTHLY;BYDAY=TH;BYSETPOS=-1;UNTIL=20260830|2026-07-01,2026-07-30,2026-08-27",
                "20260105|FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1;COUNT=3|2026-01-05,2026-01-09,2026-01-16",
                "20260601|FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3|2026-06-01,2026-06-15,2026-07-15",
                "20261228|FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=1|2026-12-28"
            })
    void a_position_is_counted_in_the_whole_period_and_the_start_is_the_first(String start, String rule, String days)
            throws UnreadableFile {
        assertThat(Drafts.entries(
                        read(event("UID:b", "SUMMARY:S", "DTSTART;VALUE=DATE:" + start, "RRULE:" + rule)),
                        RowEntry.Appointment.class))
                .extracting(one -> one.day().toString())
                .containsExactly(days.split(","));
    }

    @Test
    void a_rule_may_name_several_hours_of_a_day() throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:h",
                        "SUMMARY:H",
                        "DTSTART;TZID=Europe/Berlin:20260901T090000",
                        "RRULE:FREQ=DAILY;BYHOUR=9,14;COUNT=4"))))
                .containsExactly(
                        "H 2026-09-01T09:00", "H 2026-09-01T14:00", "H 2026-09-02T09:00", "H 2026-09-02T14:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(UTC+01:00) Amsterdam\\, Berlin\\, Vienna|TZID=\"(UTC+01:00) Amsterdam, Berlin, Vienna\"",
                "(UTC+01:00) Amsterdam\\, Berlin\\, Vienna|TZID=(UTC+01:00) Amsterdam\\, Berlin\\, Vienna",
                "(UTC+01:00) Amsterdam\\, Berlin\\, Vienna|TZID=(UTC+01:00) Amsterdam, Berlin, Vienna",
                "Kuala Lumpur\\, Singapore|TZID=\"Kuala Lumpur, Singapore\"",
                "My own time|TZID=My own time",
                "My own time|TZID=my OWN time",
                "Customized Time Zone|TZID=\"Customized Time Zone\"",
                "CET|TZID=CET"
            })
    void a_zone_that_the_calendar_defines_is_found_by_its_name_however_it_is_written(String id, String parameter)
            throws UnreadableFile {
        assertThat(stands(read(zone(id), event("UID:z", "SUMMARY:Z", "DTSTART;" + parameter + ":20260730T090000"))))
                .containsExactly("Z 2026-07-30T09:00");
        assertThat(stands(read(
                        zone(id),
                        event("UID:z", "SUMMARY:Z", "DTSTART;" + parameter + ";VALUE=DATE-TIME:20260730T090000"))))
                .containsExactly("Z 2026-07-30T09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/London|10:00",
                "europe/london|10:00",
                "GMT Standard Time|10:00",
                "Romance Standard Time|09:00",
                "/freeassociation.sourceforge.net/Tzfile/Europe/London|10:00",
                "tzone://Microsoft/Utc|11:00",
                "UTC|11:00",
                "Etc/GMT-2|09:00",
                "GMT+0200|09:00",
                "UTC+2|09:00",
                "(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna|09:00",
                "(GMT) Greenwich Mean Time : Dublin\\, Edinburgh\\, Lisbon\\, London|10:00",
                "(UTC-05:00) Eastern Time (US & Canada)|15:00",
                "Eastern Time (US & Canada)|15:00",
                "US/Eastern|15:00",
                "(UTC+05:30) Chennai\\, Kolkata\\, Mumbai\\, New Delhi|05:30",
                "(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta|04:00"
            })
    void a_zone_is_known_by_place_by_windows_by_offset_or_by_its_cities(String zone, String berlin)
            throws UnreadableFile {
        assertThat(stands(read(event("UID:z", "SUMMARY:Z", "DTSTART;TZID=" + zone + ":20260730T090000"))))
                .containsExactly("Z 2026-07-30T" + berlin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moon/Crater", "Customized Time Zone", "(UTC+01:00) Somewhere", "Our office"})
    void a_zone_that_nothing_explains_is_never_hers_in_silence(String zone) throws UnreadableFile {
        var rows = read(
                event("UID:z", "SUMMARY:Z", "DTSTART;TZID=\"" + zone + "\":20260730T090000"),
                event("UID:d", "SUMMARY:Day", "DTSTART;TZID=\"" + zone + "\";VALUE=DATE:20260730"));
        assertThat(stands(rows)).containsExactly("Day 2026-07-30");
        assertThat(Drafts.wrong(rows)).containsExactly(Explanation.of("row.zone", zone));
    }

    @Test
    void of_two_versions_of_an_event_the_later_one_counts() throws UnreadableFile {
        var old = event("UID:s", "SUMMARY:Old", "DTSTART:20261207T100000Z", "SEQUENCE:0", "DTSTAMP:20261101T000000Z");
        var now = event("UID:s", "SUMMARY:New", "DTSTART:20261207T150000Z", "SEQUENCE:1", "DTSTAMP:20261001T000000Z");
        assertThat(stands(read(old, now))).containsExactly("New 2026-12-07T16:00");
        assertThat(stands(read(now, old))).containsExactly("New 2026-12-07T16:00");
        var stamped =
                event("UID:s", "SUMMARY:Last", "DTSTART:20261207T160000Z", "SEQUENCE:1", "DTSTAMP:20261102T000000Z");
        assertThat(stands(read(stamped, now, old))).containsExactly("Last 2026-12-07T17:00");
    }

    @Test
    void of_two_versions_of_a_moved_occurrence_the_later_one_counts() throws UnreadableFile {
        var series = event("UID:s", "SUMMARY:S", "DTSTART:20261207T100000Z", "RRULE:FREQ=WEEKLY;COUNT=2");
        var first =
                event("UID:s", "SUMMARY:S", "RECURRENCE-ID:20261214T100000Z", "DTSTART:20261215T100000Z", "SEQUENCE:1");
        var second = event(
                "UID:s",
                "SUMMARY:S",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261214T110000",
                "DTSTART:20261216T100000Z",
                "SEQUENCE:2");
        assertThat(stands(read(series, first, second))).containsExactly("S 2026-12-07T11:00", "S 2026-12-16T11:00");
        assertThat(stands(read(second, first, series))).containsExactly("S 2026-12-07T11:00", "S 2026-12-16T11:00");
    }

    @Test
    void events_without_a_name_of_their_own_stand_beside_each_other() throws UnreadableFile {
        var rows = read(
                event("SUMMARY:One", "DTSTART:20261208T100000Z"),
                event("SUMMARY:Two", "DTSTART:20261209T100000Z"),
                event("UID:", "SUMMARY:Three", "DTSTART:20261210T100000Z"));
        assertThat(Drafts.entries(rows, RowEntry.Appointment.class))
                .extracting(RowEntry.Appointment::uid)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "X-FUNAMBOL-ALLDAY:1"})
    void a_day_from_midnight_to_midnight_that_is_said_to_be_whole_is_a_whole_day(String said) throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:d",
                        "SUMMARY:D",
                        "DTSTART;TZID=Europe/Berlin:20260730T000000",
                        "DTEND;TZID=Europe/Berlin:20260731T000000",
                        said))))
                .containsExactly("D 2026-07-30");
    }

    @Test
    void what_begins_and_ends_in_different_zones_lasts_as_long_as_it_does() throws UnreadableFile {
        assertThat(Drafts.entries(
                                read(event(
                                        "UID:f",
                                        "SUMMARY:Flight",
                                        "DTSTART;TZID=Europe/Berlin:20260730T100000",
                                        "DTEND;TZID=America/New_York:20260730T130000")),
                                RowEntry.Appointment.class)
                        .getFirst()
                        .lasts())
                .hasHours(9);
    }

    @Test
    void what_a_calendar_calls_off_is_called_off_whatever_its_events_say() throws UnreadableFile {
        var event = event("UID:m", "SUMMARY:M", "DTSTART:20261202T100000Z");
        var off = read("METHOD:CANCEL\n", event);
        assertThat(stands(off)).isEmpty();
        assertThat(Drafts.entries(off, RowEntry.Appointment.class)).hasSize(1);
        assertThat(((Row.Entries) off.getFirst()).hash())
                .isNotEqualTo(((Row.Entries) read(event).getFirst()).hash());
        var next = "END:VCALENDAR\nBEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:PUBLISH\n"
                + event("UID:n", "SUMMARY:N", "DTSTART:20261203T100000Z");
        assertThat(stands(read("METHOD:CANCEL\n", event, next))).containsExactly("N 2026-12-03T11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=HOURLY;INTERVAL=3;COUNT=3|T09:00 T12:00 T15:00",
                "FREQ=HOURLY;INTERVAL=2;UNTIL=20261201T120000Z|T09:00 T11:00 T13:00",
                "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10;COUNT=4|T09:00 T09:20 T09:40 T10:00",
                "FREQ=HOURLY|T09:00",
                "FREQ=MINUTELY;COUNT=100000000|T09:00",
                "FREQ=SECONDLY;COUNT=3|T09:00"
            })
    void what_repeats_within_the_day_stands_as_often_as_a_day_holds_and_once_where_it_would_fill_a_calendar(
            String rule, String times) throws UnreadableFile {
        assertThat(stands(read(
                        event("UID:h", "SUMMARY:H", "DTSTART;TZID=Europe/Berlin:20261201T090000", "RRULE:" + rule))))
                .containsExactly(java.util.Arrays.stream(times.split(" "))
                        .map(time -> "H 2026-12-01" + time)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GMT+02:00|2026-07-01T09:00", "UTC-05:00|2026-07-01T16:00", "Z|2026-07-01T11:00"})
    void a_zone_that_is_an_offset_needs_no_quotes(String zone, String expected) throws UnreadableFile {
        assertThat(stands(read(event("UID:z", "SUMMARY:Z", "DTSTART;TZID=" + zone + ":20260701T090000"))))
                .containsExactly("Z " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:2026-12-01T10:00:00Z|2026-12-01T11:00",
                "DTSTART:20261201T1000Z|2026-12-01T11:00",
                "DTSTART:20261201T100000-0500|2026-12-01T16:00",
                "DTSTART:2026-12-01T10:00:00.000+02:00|2026-12-01T09:00",
                "DTSTART;TZID=Europe/London:2026-12-01T10:00|2026-12-01T11:00",
                "DTSTART;VALUE=DATE:2026-12-01|2026-12-01",
                "DTSTART;VALUE=DATE:20261201T000000Z|2026-12-01",
                "DTSTART;VALUE=DATE:20261201T100000Z|2026-12-01T11:00",
                "DTSTART:20261201|2026-12-01"
            })
    void dates_are_read_however_they_are_written(String start, String expected) throws UnreadableFile {
        assertThat(stands(read(event("UID:w", "SUMMARY:W", start)))).containsExactly("W " + expected);
    }

    @Test
    void exceptions_are_read_however_they_are_written() throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:x",
                        "SUMMARY:X",
                        "DTSTART;TZID=Europe/Berlin:20261201T100000",
                        "RRULE:FREQ=WEEKLY;BYDAY=TU, TH;COUNT=4",
                        "EXDATE:2026-12-03T09:00:00Z",
                        "EXDATE;TZID=Europe/Berlin:20261208T1000"))))
                .containsExactly("X 2026-12-01T10:00", "X 2026-12-10T10:00");
    }

    @Test
    void cities_behind_an_offset_with_a_point_are_known() throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:p", "SUMMARY:P", "DTSTART;TZID=\"(GMT+01.00) Sarajevo/Warsaw/Zagreb\":20260701T090000"))))
                .containsExactly("P 2026-07-01T09:00");
    }

    @Test
    void a_list_of_exceptions_may_have_blanks_in_it() throws UnreadableFile {
        assertThat(stands(read(event(
                        "UID:l",
                        "SUMMARY:L",
                        "DTSTART:20261201T090000Z",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE:20261202T090000Z, 20261203T090000Z"))))
                .containsExactly("L 2026-12-01T10:00");
    }
}
