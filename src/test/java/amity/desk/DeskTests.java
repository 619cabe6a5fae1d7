package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Missing;
import amity.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTests {
    private static final LocalDate FRIDAY = Ledgers.TODAY;
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private final Ledgers ledgers = Ledgers.with("amity.boundary", "amity.calendar", "amity.desk");
    private final Desk desk = ledgers.get(Desk.class);
    private final Answers answers = ledgers.get(Answers.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = client("Priya Raman", Client.Status.ACTIVE);
    private final Client tom = client("Tom Ashdown", Client.Status.ACTIVE);

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void a_day_with_nothing_says_so() {
        assertThat(desk.today(hannah).nothing()).isTrue();
    }

    @Test
    void at_most_three_things_a_day_and_the_rest_wait() {
        for (var name : List.of("One", "Two", "Three", "Four")) {
            promise(client(name, Client.Status.ACTIVE), name, FRIDAY);
        }
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("One", "Two", "Three");
        assertThat(desk.today(hannah).rest()).extracting(Entry::what).containsExactly("Four");
    }

    @Test
    void the_user_sets_between_one_and_five_things() {
        var paces = ledgers.get(Paces.class);
        promise(priya, "One", FRIDAY);
        promise(tom, "Two", FRIDAY);
        paces.limit(hannah, 1);
        assertThat(desk.today(hannah).entries()).hasSize(1);
        assertThatThrownBy(() -> paces.limit(hannah, 6)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> paces.limit(hannah, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_done_today_counts_towards_the_day() {
        ledgers.get(Paces.class).limit(hannah, 1);
        promise(priya, "One", FRIDAY);
        promise(tom, "Two", FRIDAY);
        done("One");
        assertThat(desk.today(hannah).entries()).isEmpty();
        assertThat(desk.today(hannah).rest()).extracting(Entry::what).containsExactly("Two");
        assertThat(desk.today(hannah).done()).extracting(Answer::what).containsExactly("One");
    }

    @Test
    void at_most_one_thing_per_client() {
        promise(priya, "One", FRIDAY);
        promise(priya, "Two", FRIDAY);
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("One");
        assertThat(desk.today(hannah).rest()).extracting(Entry::what).containsExactly("Two");
    }

    @Test
    void talks_come_first_then_promises_then_dates() {
        born(client("Ruth Carmichael", Client.Status.ACTIVE), "Ruth", MonthDay.of(11, 20));
        promise(priya, "Send the book", FRIDAY);
        talk(tom, 14);
        assertThat(kinds(desk.today(hannah).entries()))
                .containsExactly(amity.desk.Kind.TALK, amity.desk.Kind.PROMISE, amity.desk.Kind.DATE);
    }

    @Test
    void a_promise_comes_from_the_working_day_before_it_is_due() {
        promise(priya, "By Monday", MONDAY);
        promise(tom, "By Tuesday", MONDAY.plusDays(1));
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("By Monday");
        assertThat(desk.today(hannah).entries().getFirst().due()).isEqualTo(MONDAY);
    }

    @Test
    void a_promise_without_a_day_comes_a_week_after_it_was_said() {
        promise(priya, "Introduce Jonah", null);
        assertThat(desk.today(hannah).nothing()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(6)).nothing()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(7)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.margin().first()).isEqualTo("7 days");
                    assertThat(entry.why()).isEqualTo("On 20 November you told Priya Raman you would.");
                });
    }

    @Test
    void their_promises_are_never_chased() {
        ledgers.promises().make(hannah, priya.id(), Promise.Whose.THEIRS, "a testimonial", FRIDAY, null);
        assertThat(desk.today(hannah).nothing()).isTrue();
    }

    @Test
    void a_promise_kept_becomes_a_moment_given_and_undo_takes_both_back() {
        var promise = promise(priya, "send the book", FRIDAY);
        var answer = done("Send the book");
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.direction()).isEqualTo(Direction.GIVEN);
                    assertThat(moment.kind().way()).isTrue();
                    assertThat(moment.words()).isEqualTo("Send the book");
                });
        assertThat(ledgers.promises().get(hannah.id(), promise.id()).state()).isEqualTo(Promise.State.KEPT);
        answers.undo(hannah, answer.entry());
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id())).isEmpty();
        assertThat(ledgers.promises().get(hannah.id(), promise.id()).state()).isEqualTo(Promise.State.OPEN);
        assertThat(desk.today(hannah).entries()).hasSize(1);
    }

    @Test
    void done_twice_writes_once() {
        talk(tom, 14);
        var id = desk.today(hannah).entries().getFirst().id().toString();
        answers.done(hannah, id);
        answers.done(hannah, id);
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id())).hasSize(1);
    }

    @Test
    void a_talk_done_becomes_a_talk_with_its_time() {
        var talk = talk(tom, 14);
        done("Before you talk to Tom Ashdown");
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id()))
                .extracting(Moment::kind, Moment::start, Moment::minutes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.TALK, talk.start(), 30));
        assertThat(desk.today(hannah).entries()).isEmpty();
    }

    @Test
    void a_talk_that_is_over_is_no_longer_ahead() {
        talk(tom, 8);
        assertThat(desk.today(hannah).nothing()).isTrue();
    }

    @Test
    void later_comes_back_on_the_next_working_day() {
        promise(priya, "Send the book", FRIDAY);
        answers.later(hannah, only().id().toString(), answers.delays(hannah).next());
        assertThat(desk.today(hannah).entries()).isEmpty();
        assertThat(desk.today(hannah).later())
                .singleElement()
                .satisfies(held -> assertThat(held.entry().what()).isEqualTo("Send the book"));
        assertThat(desk.on(hannah, FRIDAY.plusDays(2)).entries()).isEmpty();
        assertThat(desk.on(hannah, MONDAY).entries()).hasSize(1);
    }

    @Test
    void not_this_holds_until_the_reason_changes() {
        var promise = promise(priya, "Send the book", FRIDAY);
        answers.notThis(hannah, only().id().toString());
        assertThat(desk.today(hannah).nothing()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(30)).nothing()).isTrue();
        ledgers.promises().letGo(hannah, promise.id());
        promise(priya, "Send the book", MONDAY);
        assertThat(desk.today(hannah).entries()).hasSize(1);
    }

    @Test
    void the_same_entry_has_the_same_id_on_every_computation() {
        promise(priya, "Send the book", FRIDAY);
        var promise = ledgers.promises().open(hannah.id()).getFirst();
        assertThat(only().id().toString()).isEqualTo("promise:" + promise.id() + ":2026-11-20");
        assertThat(only()).isEqualTo(only());
    }

    @Test
    void an_entry_that_is_no_longer_called_for_cannot_be_answered() {
        assertThatThrownBy(() -> answers.done(hannah, "drift:nobody:2026-W47")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> answers.undo(hannah, "drift:nobody:2026-W47")).isInstanceOf(Missing.class);
    }

    @Test
    void nobody_answers_the_desk_of_another_practice() {
        promise(priya, "Send the book", FRIDAY);
        var id = only().id().toString();
        var other = ledgers.practice("Another practice");
        assertThat(desk.today(other).nothing()).isTrue();
        assertThatThrownBy(() -> answers.done(other, id)).isInstanceOf(Missing.class);
    }

    @Test
    void parted_clients_never_appear_and_resting_ones_for_promises_and_dates() {
        var parted = client("Parted", Client.Status.PARTED);
        var resting = client("Resting", Client.Status.RESTING);
        promise(parted, "Parted", FRIDAY);
        born(parted, "Someone", MonthDay.of(11, 20));
        talk(parted, 10);
        talk(resting, 11);
        promise(resting, "Resting", FRIDAY);
        born(resting, "Anna", MonthDay.of(11, 20));
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("Resting");
        assertThat(desk.today(hannah).rest()).extracting(Entry::what).containsExactly("Anna’s birthday");
    }

    @Test
    void a_birthday_comes_on_its_day_or_the_working_day_before_and_never_for_past_years() {
        born(priya, "Priya", MonthDay.of(11, 22));
        assertThat(only().what()).isEqualTo("Priya’s birthday");
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(desk.on(hannah, MONDAY).nothing()).isTrue();
        done("Priya’s birthday");
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .extracting(Moment::kind, Moment::personal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.CARE, true));
    }

    @Test
    void no_birthday_is_brought_up_where_they_keep_it_to_work() {
        born(priya, "Priya", MonthDay.of(11, 20));
        ledgers.clients().change(hannah.id(), copy(priya, priya.status(), Client.TheirStrand.WORK_ONLY));
        assertThat(desk.today(hannah).nothing()).isTrue();
    }

    @Test
    void busy_until_holds_all_but_promises_with_a_day() {
        talk(tom, 14);
        promise(priya, "Send the book", FRIDAY);
        ledgers.get(Paces.class).busyUntil(hannah, FRIDAY.plusDays(10));
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("Send the book");
        ledgers.get(Paces.class).busyUntil(hannah, null);
        assertThat(desk.today(hannah).entries()).hasSize(2);
    }

    @Test
    void last_months_invoices_are_asked_for_on_the_first_working_day_of_a_month_once_files_have_been_brought() {
        var firstWorkingDay = LocalDate.of(2026, 12, 1);
        assertThat(desk.on(hannah, firstWorkingDay).nothing()).isTrue();
        ledgers.ledger()
                .record(
                        hannah,
                        Note.of(priya.id(), "Invoice 7").as(Kind.INVOICE).from("freshbooks", UUID.randomUUID()));
        assertThat(desk.on(hannah, firstWorkingDay).entries())
                .extracting(Entry::what)
                .containsExactly("Bring November’s invoices");
        assertThat(desk.on(hannah, firstWorkingDay.plusDays(7)).nothing()).isTrue();
        assertThat(desk.today(hannah).nothing()).isTrue();
    }

    private Entry only() {
        assertThat(desk.today(hannah).entries()).hasSize(1);
        return desk.today(hannah).entries().getFirst();
    }

    private Answer done(String what) {
        return answers.done(
                hannah,
                desk.today(hannah).entries().stream()
                        .filter(entry -> entry.what().equals(what))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
    }

    private static List<amity.desk.Kind> kinds(List<Entry> entries) {
        return entries.stream().map(Entry::kind).toList();
    }

    private Promise promise(Client with, String words, LocalDate due) {
        return ledgers.promises().make(hannah, with.id(), Promise.Whose.OURS, words, due, null);
    }

    private Appointment talk(Client with, int hour) {
        var start = FRIDAY.atTime(LocalTime.of(hour, 0)).atZone(Ledgers.LONDON).toInstant();
        return ledgers.get(Appointments.class).keep(hannah.id(), appointment(with, start));
    }

    private static Appointment appointment(Client with, Instant start) {
        return new Appointment(
                Ids.next(),
                "uid" + start + with.id(),
                "",
                start,
                start.plus(30, ChronoUnit.MINUTES),
                false,
                "Call",
                with.id(),
                List.of(),
                null);
    }

    private void born(Client at, String name, MonthDay birthday) {
        var people = ledgers.get(People.class);
        var added = people.add(hannah.id(), at.id(), name, List.of());
        people.change(hannah.id(), new Person(added.id(), at.id(), name, null, birthday, null, List.of()));
    }

    private Client client(String name, Client.Status status) {
        var added = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), copy(added, status, Client.TheirStrand.OPEN));
    }

    private static Client copy(Client of, Client.Status status, Client.TheirStrand theirs) {
        return new Client(
                of.id(),
                of.name(),
                null,
                status,
                true,
                null,
                of.sector(),
                of.giftPolicy(),
                null,
                false,
                false,
                null,
                theirs,
                null);
    }
}
