package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.client.People;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LedgerTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Ledger ledger = ledgers.ledger();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();
    private final Client.Id jonah =
            ledgers.clients().add(hannah.id(), "Jonah Reid").id();

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

    @Test
    void what_is_being_done_now_is_recorded_with_leave_and_not_without() {
        var card = Note.of(priya, "A card").as(Kind.CARD);
        assertThatThrownBy(() -> ledger.record(hannah, note -> false, card))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.timeline(hannah.id(), priya)).isEmpty();
        assertThat(ledger.record(hannah, note -> note.client().equals(priya), card)
                        .words())
                .isEqualTo("A card");
    }

    @Test
    void many_moments_told_at_once_are_one_change_of_their_clients() {
        ledger.tell(hannah, List.of(Note.of(priya, "Lunch"), Note.of(priya, "Tea"), Note.of(jonah, "Dinner")));
        assertThat(ledger.timelines(hannah.id(), List.of(priya, jonah)).get(priya))
                .extracting(Moment::words)
                .containsExactly("Lunch", "Tea");
        assertThat(told()).containsExactly(List.of(priya, jonah));
    }

    @Test
    void a_moment_corrected_to_another_client_takes_its_promises_along_and_both_are_told() {
        var first = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var promise = promise(first);
        var second = ledger.correct(hannah, first.id(), Note.of(jonah, "Lunch").on(Ledgers.TODAY.minusDays(1)));
        assertThat(told()).containsExactly(List.of(priya), List.of(priya), List.of(jonah));
        assertThat(promised(promise)).isEqualTo(second.id());
        ledger.takeBack(hannah, first.id(), "It was Priya after all");
        assertThat(promised(promise)).isEqualTo(first.id());
        ledger.restore(hannah, second.id());
        assertThat(promised(promise)).isEqualTo(second.id());
    }

    @Test
    void taking_a_correction_back_and_putting_it_in_place_again_tell_both_of_its_clients() {
        var first = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var second = ledger.correct(hannah, first.id(), Note.of(jonah, "Lunch"));
        var before = told().size();
        ledger.takeBack(hannah, first.id(), "It was Priya after all");
        assertThat(told().subList(before, told().size())).containsExactlyInAnyOrder(List.of(priya), List.of(jonah));
        var between = told().size();
        ledger.restore(hannah, second.id());
        assertThat(told().subList(between, told().size())).containsExactlyInAnyOrder(List.of(priya), List.of(jonah));
    }

    @Test
    void the_last_talk_is_the_last_time_both_met_or_spoke_up_to_a_day() {
        var called = ledger.tell(hannah, Note.of(priya, "Called").as(Kind.TALK).on(Ledgers.TODAY.minusDays(9)));
        var fair =
                ledger.tell(hannah, Note.of(priya, "The fair").as(Kind.FUNCTION).on(Ledgers.TODAY.minusDays(3)));
        ledger.tell(hannah, Note.of(priya, "A card").as(Kind.CARD));
        assertThat(ledger.lastTalk(hannah.id(), priya, Ledgers.TODAY)).contains(fair);
        assertThat(ledger.lastTalk(hannah.id(), priya, Ledgers.TODAY.minusDays(4)))
                .contains(called);
        assertThat(ledger.lastTalk(hannah.id(), jonah, Ledgers.TODAY)).isEmpty();
        assertThat(ledger.talks(hannah.id(), List.of(priya, jonah), List.of(Ledgers.TODAY.minusDays(3))))
                .containsExactly(fair);
    }

    @Test
    void moments_of_some_kinds_are_found_of_everyone_or_of_some() {
        var help = ledger.tell(hannah, Note.of(priya, "Fixed my printer").as(Kind.HELP));
        var card = ledger.tell(hannah, Note.of(jonah, "A card").as(Kind.CARD));
        ledger.tell(hannah, Note.of(jonah, "Called").as(Kind.TALK));
        var kinds = Set.of(Kind.HELP, Kind.CARD);
        assertThat(ledger.ofKinds(hannah.id(), kinds)).isEqualTo(Map.of(priya, List.of(help), jonah, List.of(card)));
        assertThat(ledger.ofKinds(hannah.id(), kinds, List.of(jonah))).isEqualTo(Map.of(jonah, List.of(card)));
        assertThat(ledger.among(hannah.id(), List.of(card.id(), help.id()))).containsExactly(help, card);
    }

    @Test
    void a_signal_is_found_from_the_day_it_came() {
        var thanks =
                ledger.tell(hannah, Note.of(priya, "Thanks").as(Kind.SIGNAL).signal(Signal.THANKS));
        assertThat(ledger.signals(hannah.id(), Set.of(Signal.THANKS), Ledgers.TODAY))
                .containsExactly(thanks);
        assertThat(ledger.signals(hannah.id(), Set.of(Signal.PRAISE), Ledgers.TODAY))
                .isEmpty();
        assertThat(ledger.signals(hannah.id(), Set.of(Signal.THANKS), Ledgers.TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_client_has_worked_with_us_since_the_first_day_of_paid_work() {
        var first = Ledgers.TODAY.minusDays(30);
        ledger.tell(hannah, Note.of(priya, "Letters").as(Kind.WORK).on(first));
        ledger.tell(hannah, Note.of(priya, "Letters").as(Kind.WORK));
        assertThat(ledger.firstWorked(hannah.id(), List.of(first, Ledgers.TODAY)))
                .isEqualTo(Map.of(priya, first));
    }

    @Test
    void whoever_was_there_is_counted_by_the_talks_and_functions_of_one_client_or_of_all() {
        var grace = ledgers.get(People.class).add(hannah.id(), priya, "Grace", List.of());
        var talk = ledger.tell(hannah, Note.of(priya, "Called").as(Kind.TALK).present(grace.id()));
        ledger.tell(hannah, Note.of(priya, "The fair").as(Kind.FUNCTION).present(grace.id()));
        ledger.tell(hannah, Note.of(priya, "A card").as(Kind.CARD).present(grace.id()));
        assertThat(ledger.talkedWith(hannah.id())).isEqualTo(Map.of(grace.id(), 2));
        assertThat(ledger.talkedWith(hannah.id(), List.of(priya))).isEqualTo(Map.of(grace.id(), 2));
        assertThat(ledger.talkedWith(hannah.id(), List.of(jonah))).isEmpty();
        assertThat(ledger.present(hannah.id(), List.of(talk.id()))).isEqualTo(Map.of(talk.id(), List.of(grace.id())));
        assertThat(ledger.note(hannah.id(), talk).origin().present()).containsExactly(grace.id());
    }

    @Test
    void whoever_has_worked_or_met_anyone_knows_how_long_she_was_alone() {
        assertThat(ledger.alone(hannah.id(), Ledgers.TODAY).isKnown()).isFalse();
        ledger.tell(hannah, Note.of(priya, "Letters").as(Kind.WORK).on(Ledgers.TODAY.minusDays(2)));
        assertThat(ledger.alone(hannah.id(), Ledgers.TODAY)).isEqualTo(new TimeAlone(1, null));
        assertThat(ledger.alone(hannah.id(), Ledgers.TODAY).isKnown()).isTrue();
        ledger.tell(hannah, Note.of(priya, "Called").as(Kind.TALK));
        assertThat(ledger.alone(hannah.id(), Ledgers.TODAY)).isEqualTo(new TimeAlone(0, Ledgers.TODAY));
        assertThat(ledger.alone(hannah.id(), Ledgers.TODAY).isKnown()).isTrue();
    }

    @Test
    void a_place_in_a_timeline_is_written_and_read_back() {
        var noted = ledger.tell(hannah, Note.of(priya, "Lunch"));
        var place = ledger.entry(hannah.id(), noted.id()).place();
        assertThat(place).hasToString("2026-11-20," + noted.id().value());
        assertThat(LedgerEntry.Place.named(place.toString())).isEqualTo(place);
        assertThatThrownBy(() -> LedgerEntry.Place.named("2026-11-20")).isInstanceOf(NotFound.class);
    }

    @Test
    void moments_follow_one_another_as_their_ids_are_written() {
        var ids = Stream.of(
                        "00000000-0000-0000-0000-000000000001",
                        "00000000-0000-0000-8000-000000000000",
                        "7fffffff-0000-0000-0000-000000000000",
                        "80000000-0000-0000-0000-000000000000")
                .map(UUID::fromString)
                .map(Moment.Id::new)
                .toList();
        assertThat(ids.reversed().stream().sorted()).isEqualTo(ids);
    }

    private List<Collection<Client.Id>> told() {
        return ledgers.told(Moment.Changed.class).stream()
                .map(Moment.Changed::clients)
                .toList();
    }

    private Promise.Id promise(Moment moment) {
        return ledgers.promises()
                .make(hannah, moment.client(), Promise.Whose.OURS, "Send the list", null, moment.id())
                .id();
    }

    private Moment.Id promised(Promise.Id promise) {
        return ledgers.promises().get(hannah.id(), promise).moment();
    }
}
