package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.practice.OwnAddresses;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a calendar brings: who was there, with which client, and what is nobody's business. */
class MeetingsTests extends ImportTests {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2030-01-01T00:00:00Z");

    @Autowired
    People people;

    @Autowired
    Appointments appointments;

    Client raman;
    Client ashdown;

    @BeforeEach
    void two_clients_with_a_person_each() {
        raman = clients.add(practice.id(), "Raman Books");
        people.add(practice.id(), raman.id(), "Priya Raman", List.of("priya@raman.example"));
        ashdown = clients.add(practice.id(), "Ashdown Surveying");
        people.add(practice.id(), ashdown.id(), "Tom Ashdown", List.of("tom.ashdown@gmail.com"));
        practices.keep(practice.id(), OwnAddresses.of("hannah@whitlock.example"));
    }

    private SourceFile calendar(String name, String... events) {
        return file(name, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR");
    }

    private static String event(String uid, String start, String... more) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:Call\r\nDTSTART:%s\r\nDURATION:PT30M\r\n%s\r\nEND:VEVENT\r\n"
                .formatted(uid, start, String.join("\r\n", more));
    }

    private static String asks(String name, String email) {
        return "ATTENDEE;CN=" + name + ":mailto:" + email;
    }

    private List<Moment> talks(Client client) {
        return ledger.timeline(practice.id(), client.id());
    }

    private List<String> present(Moment moment) {
        return ledger.present(practice.id(), List.of(moment.id())).getOrDefault(moment.id(), List.of()).stream()
                .map(person -> people.get(practice.id(), person).name())
                .sorted()
                .toList();
    }

    private List<String> diary() {
        return appointments.withClients(practice.id(), LONG_AGO, FAR_AHEAD).stream()
                .map(one -> clients.get(practice.id(), java.util.Objects.requireNonNull(one.client()))
                                .name() + " "
                        + one.start().toString().substring(0, 10))
                .sorted()
                .toList();
    }

    @Test
    void whoever_came_was_there_and_becomes_a_person_at_the_client_or_on_their_own() {
        var imported = bring(calendar(
                "a.ics",
                event(
                        "one",
                        "20261105T100000Z",
                        "ORGANIZER:mailto:hannah@whitlock.example",
                        asks("Priya Raman", "PRIYA@raman.example"),
                        asks("Sam Raman", "sam@raman.example"),
                        asks("Jo Field", "jo.field@gmail.com"),
                        "ATTENDEE;CUTYPE=ROOM:mailto:room@raman.example",
                        "ATTENDEE;PARTSTAT=DECLINED:mailto:no@raman.example")));

        assertThat(imported.figures().people()).isEqualTo(new ImportReport.Tally(2, 1));
        var talk = talks(raman).getFirst();
        assertThat(talk.kind()).isEqualTo(Kind.TALK);
        assertThat(talk.direction()).isEqualTo(Direction.SHARED);
        assertThat(talk.minutes()).isEqualTo(30);
        assertThat(present(talk)).containsExactly("Jo Field", "Priya Raman", "Sam Raman");
        assertThat(people.at(practice.id(), raman.id()))
                .extracting(Person::name)
                .containsExactly("Priya Raman", "Sam Raman");
        assertThat(people.apart(practice.id())).extracting(Person::name).containsExactly("Jo Field");
    }

    @Test
    void a_meeting_with_people_of_two_clients_is_a_moment_of_each_and_comes_once() {
        var file = calendar(
                "a.ics",
                event(
                        "both",
                        "20261105T100000Z",
                        asks("Priya", "priya@raman.example"),
                        asks("Tom", "tom.ashdown@gmail.com")),
                event(
                        "soon",
                        "20261205T100000Z",
                        asks("Tom", "tom.ashdown@gmail.com"),
                        asks("Priya", "priya@raman.example")));
        var first = bring(file);
        assertThat(first.rows()).isEqualTo(new ImportReport.Rows(2, 0, 0, 0, 0));
        assertThat(first.figures().moments()).isEqualTo(2);
        assertThat(first.figures().appointments()).isEqualTo(2);
        assertThat(talks(raman)).hasSize(1);
        assertThat(present(talks(ashdown).getFirst())).containsExactly("Priya Raman", "Tom Ashdown");
        assertThat(diary()).containsExactly("Ashdown Surveying 2026-12-05", "Raman Books 2026-12-05");

        var again = bring(file);
        assertThat(again.rows()).isEqualTo(new ImportReport.Rows(0, 2, 0, 0, 0));
        assertThat(again.figures().moments()).isZero();
        assertThat(talks(raman)).hasSize(1);
        assertThat(talks(ashdown)).hasSize(1);

        imports.undo(practice, id(again));
        assertThat(diary()).hasSize(2);
        imports.undo(practice, id(first));
        assertThat(talks(raman)).isEmpty();
        assertThat(talks(ashdown)).isEmpty();
        assertThat(diary()).isEmpty();
    }

    @Test
    void an_appointment_that_has_passed_becomes_a_talk_of_each_client() {
        var file = calendar(
                "a.ics",
                event(
                        "both",
                        "20261205T100000Z",
                        asks("Priya", "priya@raman.example"),
                        asks("Tom", "tom.ashdown@gmail.com")));
        bring(file);
        clock.moveTo(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(bring(file).figures().moments()).isEqualTo(2);
        assertThat(bring(file).figures().moments()).isZero();
        assertThat(talks(raman)).hasSize(1);
        assertThat(talks(ashdown)).hasSize(1);
    }

    @Test
    void what_is_private_leaves_nothing_behind() {
        var imported = bring(calendar(
                "a.ics",
                event("dinner", "20261105T190000Z", asks("Mum", "mum@gmail.com")),
                event("alone", "20261106T190000Z"),
                event("off", "20261107T100000Z", "STATUS:CANCELLED", asks("Priya", "priya@raman.example"))));

        assertThat(imported.rows()).isEqualTo(new ImportReport.Rows(3, 0, 0, 3, 0));
        assertThat(imported.figures().people()).isEqualTo(new ImportReport.Tally(0, 0));
        assertThat(imported.figures().moments() + imported.figures().appointments())
                .isZero();
        assertThat(people.apart(practice.id())).isEmpty();
    }

    @Test
    void somebody_met_in_business_is_known_before_there_is_a_client() {
        var calendar = calendar("a.ics", event("new", "20261105T100000Z", asks("Ida Moss", "ida@mossworks.example")));
        assertThat(bring(calendar).figures().people()).isEqualTo(new ImportReport.Tally(1, 0));
        assertThat(people.apart(practice.id())).extracting(Person::name).containsExactly("Ida Moss");
        var moss = clients.add(practice.id(), "Mossworks");
        clients.alsoKnownAs(practice.id(), moss.id(), amity.client.Alias.email("accounts@mossworks.example"));

        assertThat(bring(calendar).figures().moments()).isEqualTo(1);
        assertThat(present(talks(moss).getFirst())).containsExactly("Ida Moss");
    }

    @Test
    void her_own_addresses_are_never_a_person() {
        bring(
                file(
                        "me.vcf",
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:Hannah Whitlock",
                        "EMAIL:Hannah@Whitlock.example",
                        "END:VCARD"),
                calendar(
                        "a.ics",
                        "X-WR-CALNAME:me@home.example\r\n",
                        event(
                                "one",
                                "20261105T100000Z",
                                asks("Hannah", "hannah@whitlock.example"),
                                asks("H", "me@home.example"),
                                asks("Priya", "priya@raman.example"))));

        assertThat(people.apart(practice.id())).isEmpty();
        assertThat(present(talks(raman).getFirst())).containsExactly("Priya Raman");
    }

    @Test
    void what_is_called_off_or_moved_later_does_not_stay_as_it_was() {
        var rule = "RRULE:FREQ=WEEKLY;COUNT=3";
        var who = asks("Priya", "priya@raman.example");
        bring(calendar("a.ics", event("weekly", "20261102T090000Z", rule, who)));
        assertThat(talks(raman)).hasSize(3);
        var before = talks(raman);

        var second = bring(calendar(
                "b.ics",
                event("weekly", "20261102T090000Z", rule, who, "EXDATE:20261109T090000Z"),
                event("weekly", "20261117T140000Z", "RECURRENCE-ID:20261116T090000Z", who)));
        assertThat(talks(raman))
                .extracting(moment -> moment.day().toString())
                .containsExactly("2026-11-02", "2026-11-17");
        imports.undo(practice, id(second));
        assertThat(talks(raman)).isEqualTo(before);
    }

    @Test
    void somebody_who_is_added_to_a_meeting_was_there_too() {
        bring(calendar("a.ics", event("one", "20261105T100000Z", asks("Priya", "priya@raman.example"))));
        var second = bring(calendar(
                "b.ics",
                event(
                        "one",
                        "20261105T100000Z",
                        asks("Priya", "priya@raman.example"),
                        asks("Sam Raman", "sam@raman.example"))));
        assertThat(second.rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 1));
        assertThat(talks(raman)).hasSize(1);
        assertThat(present(talks(raman).getFirst())).containsExactly("Priya Raman", "Sam Raman");
        imports.undo(practice, id(second));
        assertThat(present(talks(raman).getFirst())).containsExactly("Priya Raman");
    }

    @Test
    void taking_a_calendar_back_takes_its_people_and_a_longer_one_keeps_them() {
        var one = event("one", "20261105T100000Z", asks("Ida Moss", "ida@mossworks.example"));
        var two = event("two", "20261106T100000Z", asks("Ida Moss", "ida@mossworks.example"));
        var first = bring(calendar("a.ics", one));
        var longer = bring(calendar("b.ics", one, two));
        assertThat(longer.figures().people()).isEqualTo(new ImportReport.Tally(0, 1));
        imports.undo(practice, id(first));
        assertThat(people.apart(practice.id())).hasSize(1);
        imports.undo(practice, id(longer));
        assertThat(people.apart(practice.id())).isEmpty();
    }
}
