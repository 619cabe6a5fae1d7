package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.ContactHours;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.review.Question;
import amity.review.Reviews;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietClientsTests extends OnTheDesk {
    @Test
    void silence_beyond_a_clients_own_rhythm_is_brought_up_with_the_talk_before_it() {
        var last = talked(priya, 49);
        assertThat(only()).satisfies(entry -> {
            assertThat(entry.id().toString()).isEqualTo("drift:" + priya.id() + ":2026-W47");
            assertThat(entry.what()).isEqualTo("Priya Raman is drifting");
            assertThat(entry.why())
                    .isEqualTo("You last spoke on 2 Oct, 49 days ago; usually it is about every 14 days.");
            assertThat(entry.margin()).isEqualTo(new Entry.Margin("7 weeks", "without a talk"));
            assertThat(entry.moments()).containsExactly(last.id());
        });
    }

    @Test
    void the_days_it_is_silent_are_those_of_the_calendar_and_leave_between_them_is_said() {
        ledgers.get(amity.boundary.Boundaries.class)
                .keep(
                        hannah,
                        Boundary.leave(priya.id(), FRIDAY.minusDays(40), FRIDAY.minusDays(31), "", Ledgers.LONDON));
        talked(priya, 63);
        assertThat(only()).satisfies(entry -> {
            assertThat(entry.why())
                    .isEqualTo("You last spoke on 18 Sept, 63 days ago; usually it is about every 14 days."
                            + " 10 days of leave are not counted.");
            assertThat(entry.margin()).isEqualTo(new Entry.Margin("9 weeks", "without a talk"));
        });
    }

    @Test
    void a_client_in_touch_or_with_too_few_talks_is_left_alone() {
        talked(priya, 14);
        wanted(tom);
        ledgers.ledger().tell(hannah, Note.of(tom.id(), "Call").as(Kind.TALK).on(FRIDAY.minusDays(300)));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void a_coming_appointment_keeps_it_off() {
        talked(priya, 49);
        ledgers.get(Appointments.class)
                .keep(
                        hannah.id(),
                        appointment(
                                priya,
                                FRIDAY.plusDays(20)
                                        .atTime(10, 0)
                                        .atZone(Ledgers.LONDON)
                                        .toInstant()));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void nobody_is_written_to_on_leave() {
        talked(priya, 49);
        ledgers.get(Boundaries.class)
                .keep(hannah, Boundary.leave(priya.id(), FRIDAY.minusDays(2), FRIDAY.plusDays(5), "", Ledgers.LONDON));
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void the_guard_says_when_a_word_is_welcome() {
        talked(priya, 49);
        ledgers.get(Boundaries.class)
                .keep(
                        hannah,
                        Boundary.of(
                                priya.id(),
                                Boundary.Side.THEIRS,
                                new ContactHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                                Ledgers.LONDON));
        assertThat(only().say().concerns()).singleElement().satisfies(concern -> assertThat(concern.nextGoodTime())
                .hasToString("2026-11-23T09:00Z"));
    }

    @Test
    void resting_parted_and_transactional_clients_do_not_drift() {
        talked(client("Resting", Client.Status.RESTING), 49);
        talked(client("Parted", Client.Status.PARTED), 49);
        talked(tom, 49);
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "transactional");
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    @Test
    void in_touch_becomes_a_talk_and_the_drift_is_over() {
        talked(priya, 49);
        var answer = answers.done(hannah, only().id().toString());
        assertThat(ledgers.ledger().entry(hannah.id(), answer.moment()).moment().kind())
                .isEqualTo(Kind.TALK);
        assertThat(desk.today(hannah).isEmpty()).isTrue();
        answers.undo(hannah, answer.entry());
        assertThat(desk.today(hannah).entries()).hasSize(1);
    }

    @Test
    void not_this_holds_through_the_weeks_until_they_have_talked_again() {
        talked(priya, 49);
        answers.notThis(hannah, only().id().toString());
        assertThat(desk.on(hannah, FRIDAY.plusDays(14)).isEmpty()).isTrue();
        ledgers.ledger().tell(hannah, Note.of(priya.id(), "Call").as(Kind.TALK).on(FRIDAY.minusDays(40)));
        assertThat(desk.today(hannah).entries()).hasSize(1);
    }

    @Test
    void on_another_day_it_is_read_anew() {
        talked(priya, 14);
        assertThat(desk.on(hannah, FRIDAY.plusDays(35)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id().period()).isEqualTo("2026-W52");
                    assertThat(entry.margin().first()).isEqualTo("7 weeks");
                });
    }

    @Test
    void the_user_is_asked_what_she_wants_of_one_client_at_a_time_and_answers_on_the_spot() {
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.CAME_BACK, "nothing");
        worked(tom, 100);
        worked(tom, 200);
        assertThat(only().what()).isEqualTo("Tom Ashdown: is this what you want?");
        answers.wanted(hannah, only().id().toString(), "friendly");
        assertThat(desk.today(hannah).entries()).isEmpty();
        assertThat(ledgers.get(Reviews.class).answers(hannah.id(), tom.id()))
                .extracting("word")
                .contains("friendly");
    }

    @Test
    void where_the_books_show_work_and_payment_alone_what_came_back_is_asked_once_for_all() {
        worked(tom, 100);
        worked(priya, 120);
        assertThat(only()).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("What came back?");
            assertThat(entry.why()).contains("2 of your clients");
            assertThat(entry.way().address()).isEqualTo("/what-came-back");
        });
    }

    @Test
    void the_anniversary_of_working_together_counts_from_the_first_paid_work() {
        wanted(tom);
        worked(tom, (int) ChronoUnit.DAYS.between(FRIDAY.minusYears(2), FRIDAY));
        worked(tom, (int) ChronoUnit.DAYS.between(FRIDAY.minusYears(1), FRIDAY));
        assertThat(only().what()).isEqualTo("2 years of working with Tom Ashdown");
        assertThat(only().kind()).isEqualTo(amity.desk.EntryKind.DATE);
    }

    /** Talks every fortnight, the last one so many days ago; what is wanted is said, so that only the silence is left. */
    private Moment talked(Client with, int daysAgo) {
        wanted(with);
        Moment last = null;
        for (int back = 8; back >= 0; back--) {
            last = ledgers.ledger()
                    .tell(hannah, Note.of(with.id(), "Call").as(Kind.TALK).on(FRIDAY.minusDays(daysAgo + 14L * back)));
        }
        return last;
    }

    private void wanted(Client client) {
        ledgers.get(Reviews.class).answer(hannah, client.id(), Question.WANTED, "friendly");
        ledgers.get(Reviews.class).answer(hannah, client.id(), Question.CAME_BACK, "nothing");
    }

    private void worked(Client with, int daysAgo) {
        ledgers.ledger().tell(hannah, Note.of(with.id(), "Inbox").as(Kind.WORK).on(FRIDAY.minusDays(daysAgo)));
    }
}
