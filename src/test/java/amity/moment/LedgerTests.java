package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTests {
    private final Ledgers ledgers = Ledgers.open();
    private final Ledger ledger = ledgers.ledger();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void a_moment_needs_only_a_client_and_words() {
        var moment = ledger.tell(hannah, Note.of(priya, "Lunch at the market"));
        assertThat(moment.day()).isEqualTo(Ledgers.TODAY);
        assertThat(moment.direction()).isEqualTo(Direction.SHARED);
        assertThat(moment.strand()).isEqualTo(Strand.BUSINESS);
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(moment);
    }

    @Test
    void tomorrow_may_be_noted_and_the_day_after_may_not() {
        ledger.tell(hannah, Note.of(priya, "Call across the date line").on(Ledgers.TODAY.plusDays(1)));
        assertThatThrownBy(() -> ledger.tell(hannah, Note.of(priya, "Next week").on(Ledgers.TODAY.plusDays(2))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ledger.tell(hannah, Note.of(priya, "Long ago").on(LocalDate.of(1969, 12, 31))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_correction_takes_the_place_of_a_moment_and_the_old_one_stays_readable() {
        var noted = ledger.tell(hannah, Note.of(priya, "She sent Dafydd").as(Kind.MENTION));
        var corrected = ledger.correct(
                hannah, noted.id(), Note.of(priya, "She sent Dafydd to me").as(Kind.REFERRAL));
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(corrected);
        assertThat(ledger.entry(hannah.id(), noted.id()).replacedBy()).isEqualTo(corrected.id());
        assertThat(ledger.entries(hannah.id(), priya, Ledgers.TODAY, 10)).hasSize(2);
        assertThatThrownBy(() -> ledger.correct(hannah, noted.id(), Note.of(priya, "Again")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_moment_struck_out_keeps_its_reason_counts_no_more_and_can_come_back() {
        var noted = ledger.tell(hannah, Note.of(priya, "Wrong client"));
        assertThatThrownBy(() -> ledger.strike(hannah, noted.id(), " ")).isInstanceOf(Refusal.class);
        ledger.strike(hannah, noted.id(), "It was Tom");
        assertThat(ledger.timeline(hannah.id(), priya)).isEmpty();
        assertThat(ledger.entry(hannah.id(), noted.id()).struckWhy()).isEqualTo("It was Tom");
        ledger.restore(hannah, noted.id());
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(noted);
    }

    @Test
    void a_correction_taken_back_stays_readable_and_may_take_its_place_again() {
        var first = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var second = ledger.correct(hannah, first.id(), Note.of(priya, "Lunch in Saltaire"));

        ledger.takeBack(hannah, first.id(), "Not Saltaire");

        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(first);
        assertThat(ledger.entry(hannah.id(), second.id()).struckWhy()).isEqualTo("Not Saltaire");

        ledger.restore(hannah, second.id());

        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(second);
        assertThat(ledger.entry(hannah.id(), first.id()).replacedBy()).isEqualTo(second.id());
    }

    @Test
    void never_do_a_moment_and_its_correction_both_stand() {
        var first = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var second = ledger.correct(hannah, first.id(), Note.of(priya, "Lunch in Saltaire"));
        ledger.takeBack(hannah, first.id(), "Not Saltaire");
        var third = ledger.correct(hannah, first.id(), Note.of(priya, "Lunch in Leeds"));

        assertThatThrownBy(() -> ledger.restore(hannah, second.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ledger.restore(hannah, third.id())).isInstanceOf(Refusal.class);
        ledger.strike(hannah, third.id(), "There was no lunch");
        assertThatThrownBy(() -> ledger.takeBack(hannah, first.id(), "There was"))
                .isInstanceOf(Refusal.class);
        ledger.restore(hannah, third.id());
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(third);
    }

    @Test
    void every_change_tells_whose_timeline_changed() {
        var noted = ledger.tell(hannah, Note.of(priya, "Lunch"));
        ledger.strike(hannah, noted.id(), "Twice");
        assertThat(ledgers.told(Moment.Changed.class))
                .containsExactly(
                        new Moment.Changed(hannah.id(), List.of(priya)),
                        new Moment.Changed(hannah.id(), List.of(priya)));
    }

    @Test
    void no_practice_reads_or_changes_the_moments_of_another() {
        var noted = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var other = ledgers.practice("Another practice");
        assertThat(ledger.timeline(other.id(), priya)).isEmpty();
        assertThatThrownBy(() -> ledger.strike(other, noted.id(), "Mine")).isInstanceOf(NotFound.class);
    }
}
