package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Moment;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a later export says otherwise than an earlier one: corrected, not doubled; and what is taken back stands as it was. */
class ChangedRowsTests extends ImportTests {
    private static final String HARVEST =
            "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,First Name,Last Name";
    private static final String TOGGL =
            "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags";

    @Autowired
    People people;

    @Autowired
    Appointments appointments;

    Client raman;

    @BeforeEach
    void a_client_with_a_person() {
        raman = clients.add(practice.id(), "Raman Books");
        people.add(practice.id(), raman.id(), "Priya Raman", List.of("priya@raman.example"));
    }

    private SourceFile harvest(String name, String... rows) {
        return file(name, Stream.concat(Stream.of(HARVEST), Arrays.stream(rows)).toArray(String[]::new));
    }

    private List<Integer> minutes(String client) {
        return timeline(client).stream().map(Moment::minutes).sorted().toList();
    }

    private SourceFile calendar(String name, String... events) {
        return file(name, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR");
    }

    private static String event(String... lines) {
        return Stream.concat(
                        Stream.concat(Stream.of("BEGIN:VEVENT", "SUMMARY:Plan"), Arrays.stream(lines)),
                        Stream.of("ATTENDEE;CN=Priya:mailto:priya@raman.example", "END:VEVENT", ""))
                .collect(Collectors.joining("\r\n"));
    }

    /** Everything with the client, past and to come. */
    private List<String> meetings() {
        return Stream.concat(
                        timeline("Raman Books").stream().map(talk -> String.valueOf(talk.start())),
                        appointments
                                .withClients(
                                        practice.id(),
                                        Instant.parse("2020-01-01T00:00:00Z"),
                                        Instant.parse("2030-01-01T00:00:00Z"))
                                .stream()
                                .map(one -> one.start().toString()))
                .map(start -> start.replace(":00Z", ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02,K,P,,Admin,mail,2.0,Yes,Va,L|120",
                "2026-03-02,K,P,,Admin,mail and calls,1.5,Yes,Va,L|90"
            })
    void a_row_without_an_id_that_was_mended_is_corrected(String mended, int minutes) {
        bring(harvest("a.csv", "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L"));
        var second = bring(harvest("b.csv", mended));

        assertThat(second.rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 1));
        assertThat(minutes("K")).containsExactly(minutes);
        assertThat(bring(harvest("b.csv", mended)).rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 0));
        assertThat(bring(harvest("a.csv", "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L"))
                        .figures()
                        .moments())
                .isZero();
        assertThat(minutes("K")).containsExactly(minutes);
    }

    @Test
    void a_mended_row_taken_back_is_as_it_was_and_can_be_mended_again() {
        bring(harvest("a.csv", "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L"));
        var mended = harvest("b.csv", "2026-03-02,K,P,,Admin,mail,2.0,Yes,Va,L");
        imports.undo(practice, id(bring(mended)));
        assertThat(minutes("K")).containsExactly(90);
        assertThat(bring(mended).rows().changed()).isEqualTo(1);
        assertThat(minutes("K")).containsExactly(120);
    }

    @Test
    void a_second_row_of_the_day_beside_the_first_is_another_one() {
        var first = "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L";
        bring(harvest("a.csv", first));
        bring(harvest("b.csv", first, "2026-03-02,K,P,,Admin,mail,2.0,Yes,Va,L"));
        assertThat(minutes("K")).containsExactly(90, 120);
        bring(harvest("c.csv", "2026-03-02,K,Q,,Admin,other,0.5,Yes,Va,L"));
        assertThat(minutes("K")).as("of another project, exported by itself").containsExactly(30, 90, 120);
    }

    @Test
    void of_several_mended_rows_each_is_corrected_once() {
        bring(harvest(
                "a.csv",
                "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L",
                "2026-03-02,K,P,,Admin,calls,1.0,Yes,Va,L",
                "2026-03-03,K,P,,Admin,mail,1.0,Yes,Va,L"));
        var second = bring(harvest(
                "b.csv",
                "2026-03-02,K,P,,Admin,mail,2.0,Yes,Va,L",
                "2026-03-02,K,P,,Admin,calls,1.25,Yes,Va,L",
                "2026-03-03,K,P,,Admin,mail,1.0,Yes,Va,L",
                "2026-03-04,K,P,,Admin,mail,3.0,Yes,Va,L"));
        assertThat(second.rows()).isEqualTo(new ImportReport.Rows(1, 3, 0, 0, 2));
        assertThat(minutes("K")).containsExactly(60, 75, 120, 180);
    }

    @Test
    void what_she_corrected_by_hand_is_not_brought_again_when_its_row_is_mended() {
        bring(harvest("a.csv", "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L"));
        ledger.strike(practice, timeline("K").getFirst().id(), "Not mine");
        bring(harvest("b.csv", "2026-03-02,K,P,,Admin,mail,2.0,Yes,Va,L"));
        assertThat(timeline("K")).isEmpty();
    }

    @Test
    void an_entry_that_begins_at_the_same_second_is_the_same_one_whatever_was_mended_in_it() {
        bring(file("a.csv", TOGGL, "V,v@va.example,K,P,,mail,No,2026-03-02,10:00:05,2026-03-02,11:00:05,01:00:00,"));
        bring(file(
                "b.csv",
                TOGGL,
                "V,v@va.example,K,Q,,mail and calls,No,2026-03-02,10:00:05,2026-03-02,12:00:05,02:00:00,"));
        assertThat(minutes("K")).containsExactly(120);
    }

    @Test
    void a_client_of_whom_a_correction_leaves_nothing_goes_and_comes_back_with_an_undo() {
        bring(file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00")));
        var second = bring(file("b.csv", FRESHBOOKS, invoice("Bloom", "1", "2026-09-01", "", "500.00")));
        assertThat(clientNames()).containsExactly("Bloom", "Raman Books");

        imports.undo(practice, id(second));
        assertThat(clientNames()).containsExactly("Acme", "Raman Books");
        assertThat(timeline("Acme")).hasSize(1);
        assertThat(bring(file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00")))
                        .rows()
                        .changed())
                .isZero();
    }

    @Test
    void a_client_of_whom_more_is_known_stays_when_a_correction_leaves_no_work() {
        bring(file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00")));
        people.add(practice.id(), client("Acme").id(), "Ann", List.of("ann@acme.example"));
        bring(file("b.csv", FRESHBOOKS, invoice("Bloom", "1", "2026-09-01", "", "500.00")));
        assertThat(clientNames()).containsExactly("Acme", "Bloom", "Raman Books");
    }

    @Test
    void a_series_whose_hour_changes_keeps_none_of_the_old_hours() {
        bring(calendar("a.ics", event("UID:s", "DTSTART:20261102T100000Z", "RRULE:FREQ=WEEKLY;COUNT=6")));
        bring(calendar("b.ics", event("UID:s", "DTSTART:20261102T140000Z", "RRULE:FREQ=WEEKLY;COUNT=6", "SEQUENCE:1")));
        assertThat(meetings())
                .containsExactly(
                        "2026-11-02T14:00",
                        "2026-11-09T14:00",
                        "2026-11-16T14:00",
                        "2026-11-23T14:00",
                        "2026-11-30T14:00",
                        "2026-12-07T14:00");
    }

    @Test
    void a_series_that_begins_anew_later_keeps_what_took_place_before() {
        bring(calendar("a.ics", event("UID:s", "DTSTART:20261102T100000Z", "RRULE:FREQ=WEEKLY;COUNT=6")));
        bring(calendar("b.ics", event("UID:s", "DTSTART:20261116T150000Z", "RRULE:FREQ=WEEKLY;COUNT=2", "SEQUENCE:1")));
        assertThat(meetings())
                .containsExactly("2026-11-02T10:00", "2026-11-09T10:00", "2026-11-16T15:00", "2026-11-23T15:00");
    }

    @Test
    void an_undo_puts_a_changed_series_back_as_it_stood() {
        var before = calendar("a.ics", event("UID:s", "DTSTART:20261102T100000Z", "RRULE:FREQ=WEEKLY;COUNT=5"));
        bring(before);
        var stood = meetings();
        var after = calendar(
                "b.ics", event("UID:s", "DTSTART:20261101T140000Z", "RRULE:FREQ=WEEKLY;COUNT=3", "SEQUENCE:1"));
        imports.undo(practice, id(bring(after)));
        assertThat(meetings()).isEqualTo(stood);
        assertThat(bring(before).rows().changed()).isZero();
        assertThat(bring(after).rows().changed()).isEqualTo(1);
        assertThat(meetings()).containsExactly("2026-11-01T14:00", "2026-11-08T14:00", "2026-11-15T14:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261209T140000Z",
                "DTSTART:20261109T140000Z",
                "DTSTART:20261209T100000Z;STATUS:CANCELLED",
                "DTSTART;VALUE=DATE:20261210"
            })
    void an_undo_puts_a_changed_meeting_back_as_it_stood(String changed) {
        bring(calendar("a.ics", event("UID:m", "DTSTART:20261209T100000Z")));
        imports.undo(
                practice,
                id(bring(calendar(
                        "b.ics",
                        event(Stream.concat(Stream.of("UID:m"), Arrays.stream(changed.split(";(?=STATUS)")))
                                .toArray(String[]::new))))));
        assertThat(meetings()).containsExactly("2026-12-09T10:00");
    }

    @Test
    void an_undo_brings_a_meeting_back_that_was_put_off_after_its_day() {
        bring(calendar("a.ics", event("UID:m", "DTSTART:20261109T100000Z")));
        imports.undo(practice, id(bring(calendar("b.ics", event("UID:m", "DTSTART:20261209T100000Z")))));
        assertThat(meetings()).containsExactly("2026-11-09T10:00");
    }

    @Test
    void a_meeting_put_off_or_brought_forward_stands_once() {
        bring(calendar("a.ics", event("UID:m", "DTSTART:20261109T100000Z")));
        bring(calendar("b.ics", event("UID:m", "DTSTART:20261209T100000Z")));
        assertThat(meetings()).containsExactly("2026-12-09T10:00");
        bring(calendar("c.ics", event("UID:m", "DTSTART:20261110T100000Z")));
        assertThat(meetings()).containsExactly("2026-11-10T10:00");
    }

    @Test
    void a_single_change_that_is_withdrawn_stands_no_longer() {
        var series = new String[] {"UID:s", "DTSTART:20261102T100000Z", "RRULE:FREQ=WEEKLY;COUNT=5"};
        var moved = event("UID:s", "RECURRENCE-ID:20261130T100000Z", "DTSTART:20261201T120000Z");
        var past = event("UID:s", "RECURRENCE-ID:20261109T100000Z", "DTSTART:20261110T120000Z");
        bring(calendar("a.ics", event(series), moved, past));
        assertThat(meetings()).contains("2026-12-01T12:00", "2026-11-10T12:00").hasSize(5);
        bring(calendar("b.ics", event(series)));
        assertThat(meetings())
                .containsExactly(
                        "2026-11-02T10:00",
                        "2026-11-09T10:00",
                        "2026-11-16T10:00",
                        "2026-11-23T10:00",
                        "2026-11-30T10:00");
    }

    @Test
    void what_is_older_by_its_sequence_never_changes_what_is_newer() {
        var newer = calendar("b.ics", event("UID:m", "DTSTART:20261209T140000Z", "SEQUENCE:2"));
        var older = calendar("a.ics", event("UID:m", "DTSTART:20261209T100000Z", "SEQUENCE:1"));
        bring(newer);
        var late = bring(older);
        assertThat(late.rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 0));
        assertThat(meetings()).containsExactly("2026-12-09T14:00");
        assertThat(bring(newer).rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 0));
        imports.undo(practice, id(late));
        assertThat(meetings()).containsExactly("2026-12-09T14:00");
        var together = bring(
                calendar("c.ics", event("UID:n", "DTSTART:20261210T140000Z", "SEQUENCE:3")),
                calendar("d.ics", event("UID:n", "DTSTART:20261210T100000Z", "SEQUENCE:2")));
        assertThat(together.rows().read()).isEqualTo(2);
        assertThat(meetings()).containsExactly("2026-12-09T14:00", "2026-12-10T14:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Call Priya,,call",
        "Call Claire,12 Mill Lane,call",
        "Catch-up,https://zoom.us/j/123,video",
        "Zoom with Priya,,video",
        "Lunch,12 Mill Lane,meeting"
    })
    void a_call_in_a_calendar_is_a_call_and_no_meeting_in_person(String title, String place, String channel) {
        bring(calendar(
                "a.ics",
                event("UID:m", "DTSTART:20261109T100000Z", "LOCATION:" + (place == null ? "" : place))
                        .replace("SUMMARY:Plan", "SUMMARY:" + title)));
        assertThat(timeline("Raman Books").getFirst().channel()).isEqualTo(channel);
    }

    @Test
    void a_file_of_which_nothing_comes_says_why() {
        var toggl = bring(file(
                "t.csv", TOGGL, "V,v@va.example,,Bloom,,Sheets,No,2026-09-28,10:00:00,2026-09-28,10:15:00,00:15:00,"));
        assertThat(toggl.rows().leftOut()).isEqualTo(1);
        assertThat(toggl.files().getFirst().note()).isEqualTo("Nothing came of its one row. Time for no client.");
        var alone = bring(file(
                "a.ics",
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "UID:p",
                "DTSTART:20261209T100000Z",
                "END:VEVENT",
                "END:VCALENDAR"));
        assertThat(alone.files().getFirst().note()).contains("private ones stay out");
        assertThat(bring(harvest("h.csv", "2026-03-02,K,P,,Admin,mail,1.5,Yes,Va,L"))
                        .files()
                        .getFirst()
                        .note())
                .isNull();
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD";
    }

    private List<String> apart() {
        return people.apart(practice.id()).stream().map(Person::name).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Smith,Bob Smith,2",
        "Anna Smith,Anna Smith,1",
        "Anna Smith,A. Smith,1",
        "Anna Smith,Anna Jones,1",
        "Anna Smith,Dr Anna Smith,1",
        "최유림,유림 최,1",
        "Anna Smith,Smiths,2"
    })
    void two_people_may_share_an_address(String one, String other, int people) {
        bring(file(
                "a.vcf", card("FN:" + one, "EMAIL:smiths@gmail.com"), card("FN:" + other, "EMAIL:smiths@gmail.com")));
        assertThat(apart()).hasSize(people);
        bring(file("b.vcf", card("FN:" + other, "TEL:2", "EMAIL:smiths@gmail.com")));
        assertThat(apart()).hasSize(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEL:+55 11 90000-0001|1",
                "TEL:011 90000 0001|1",
                "BDAY:1980-05-06|1",
                "TEL:+55 11 90000-0009|2",
                "BDAY:1981-05-06|2",
                "NOTE:hello|2"
            })
    void somebody_whose_address_changes_is_known_by_number_or_birthday(String trait, int people) {
        bring(file("a.vcf", card("FN:Ana Prado", "EMAIL:ana@old.example", "TEL:+55 11 90000-0001", "BDAY:1980-05-06")));
        bring(file("b.vcf", card("FN:Ana Prado", "EMAIL:ana@new.example", trait)));
        assertThat(apart()).hasSize(people);
    }
}
