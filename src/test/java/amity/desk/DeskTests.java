package amity.desk;

import static amity.schema.Tables.MOMENT_MOMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class DeskTests extends OnTheDesk {
    @Test
    void a_day_with_nothing_says_so() {
        assertThat(desk.today(hannah).isEmpty()).isTrue();
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
        assertThatThrownBy(() -> paces.limit(hannah, 6)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> paces.limit(hannah, 0)).isInstanceOf(Refusal.class);
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
                .containsExactly(amity.desk.EntryKind.TALK, amity.desk.EntryKind.PROMISE, amity.desk.EntryKind.DATE);
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
        assertThat(desk.today(hannah).isEmpty()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(6)).isEmpty()).isTrue();
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
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void a_talk_that_is_over_waits_to_be_told_until_it_is_noted() {
        talk(tom, 8);
        assertThat(only().what()).isEqualTo("Your talk with Tom Ashdown");
        ledgers.ledger().tell(hannah, Note.of(tom.id(), "About the ledger").as(Kind.TALK));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
        assertThat(desk.on(hannah, MONDAY).isEmpty()).isTrue();
    }

    @Test
    void of_several_talks_the_nearest_stands_and_all_that_has_a_day_stays_in_view() {
        var ruth = client("Ruth Carmichael", Client.Status.ACTIVE);
        talk(priya, 10);
        talk(tom, 14);
        talk(ruth, 15);
        promise(client("Sunil Mehta", Client.Status.ACTIVE), "Send the book", MONDAY);
        promise(client("Aoife Brennan", Client.Status.ACTIVE), "Call the printer", MONDAY);
        var today = desk.today(hannah);
        assertThat(today.entries())
                .extracting(Entry::what)
                .containsExactly("Before you talk to Priya Raman", "Send the book", "Call the printer");
        assertThat(today.inView())
                .extracting(Entry::what)
                .containsExactly("Before you talk to Tom Ashdown", "Before you talk to Ruth Carmichael");
        assertThat(today.behind()).isEmpty();
    }

    @Test
    void what_is_promised_to_whom_she_talks_with_stands_inside_the_talk() {
        talk(priya, 14);
        promise(priya, "Send the book", FRIDAY);
        var today = desk.today(hannah);
        assertThat(today.entries()).extracting(Entry::kind).containsExactly(amity.desk.EntryKind.TALK);
        assertThat(today.inside(today.entries().getFirst()))
                .extracting(Entry::what)
                .containsExactly("Send the book");
        assertThat(today.inView()).isEmpty();
        assertThat(today.behind()).isEmpty();
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
        assertThat(desk.on(hannah, MONDAY).isEmpty()).isTrue();
        done("Priya’s birthday");
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .extracting(Moment::kind, Moment::isPersonal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.CARE, true));
    }

    @Test
    void nothing_is_put_off_beyond_the_day_it_happens_on() {
        born(priya, "Priya", MonthDay.of(11, 23));
        var birthday = only();
        assertThat(birthday.canWaitUntil(MONDAY, FRIDAY)).isTrue();
        assertThat(birthday.canWaitUntil(MONDAY.plusDays(1), FRIDAY)).isFalse();
        promise(tom, "Send the book", FRIDAY);
        assertThat(desk.today(hannah).entries())
                .filteredOn(entry -> entry.kind() == amity.desk.EntryKind.PROMISE)
                .singleElement()
                .satisfies(word -> assertThat(word.canWaitUntil(MONDAY.plusWeeks(1), FRIDAY))
                        .isTrue());
    }

    @Test
    void a_day_of_another_year_is_said_with_its_year() {
        promise(priya, "Send the book", MONDAY);
        assertThat(desk.today(hannah).inView())
                .allSatisfy(entry -> assertThat(entry.why()).doesNotContain("2026"));
        assertThat(desk.on(hannah, FRIDAY.plusDays(320)).entries())
                .filteredOn(entry -> entry.kind() == amity.desk.EntryKind.PROMISE)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.why()).contains("On 20 November 2026 you told", "by 23 November 2026"));
    }

    @Test
    void no_birthday_is_brought_up_where_they_keep_it_to_work() {
        born(priya, "Priya", MonthDay.of(11, 20));
        ledgers.clients().change(hannah.id(), copy(priya, priya.status(), Client.TheirStrand.WORK_ONLY));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
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
        assertThat(desk.on(hannah, firstWorkingDay).isEmpty()).isTrue();
        var invoice =
                ledgers.ledger().tell(hannah, Note.of(priya.id(), "Invoice 7").as(Kind.INVOICE));
        ledgers.get(DSLContext.class)
                .update(MOMENT_MOMENT)
                .set(MOMENT_MOMENT.IMPORT_ID, UUID.randomUUID())
                .where(MOMENT_MOMENT.ID.eq(invoice.id().value()))
                .execute();
        assertThat(desk.on(hannah, firstWorkingDay).entries())
                .extracting(Entry::what)
                .containsExactly("Bring November’s invoices");
        assertThat(desk.on(hannah, firstWorkingDay.plusDays(7)).isEmpty()).isTrue();
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void clients_wanted_transactional_appear_for_promises_and_dates_only() {
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "transactional");
        talk(tom, 14);
        promise(tom, "Send the ledger", FRIDAY);
        assertThat(desk.today(hannah).entries()).extracting(Entry::what).containsExactly("Send the ledger");
        assertThat(desk.today(hannah).rest()).isEmpty();
    }
}
