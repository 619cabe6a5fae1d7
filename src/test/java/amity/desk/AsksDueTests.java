package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Note;
import amity.moment.Signal;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksDueTests extends OnTheDesk {
    private final Asks asks = ledgers.get(Asks.class);

    @Test
    void what_she_meant_to_ask_comes_up_on_its_day_until_it_is_withdrawn_and_done_means_asked() {
        var ask = plan(tom);
        assertThat(asksToday()).isEmpty();
        asks.remind(hannah, ask.id(), FRIDAY);
        var entry = entry();
        assertThat(entry.what()).isEqualTo("Ask Tom Ashdown for a hand");
        assertThat(entry.say().words()).isEqualTo("One page to read?");
        answers.done(hannah, entry.id().toString());
        assertThat(state(ask)).isEqualTo(AskState.ASKED);
        assertThat(asksToday()).isEmpty();
        answers.undo(hannah, entry.id().toString());
        assertThat(state(ask)).isEqualTo(AskState.PLANNED);
        assertThat(asksToday()).hasSize(1);
        asks.withdraw(hannah, ask.id());
        assertThat(asksToday()).isEmpty();
    }

    @Test
    void what_was_asked_comes_back_to_be_answered_with_a_yes_a_no_or_done() {
        var ask = asked(tom);
        var entry = entry();
        answers.asked(hannah, entry.id().toString(), AskState.GIVEN);
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id())).hasSize(1);
        answers.undo(hannah, entry.id().toString());
        assertThat(state(ask)).isEqualTo(AskState.ASKED);
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id())).isEmpty();
        answers.asked(hannah, entry.id().toString(), AskState.AGREED);
        asks.withdraw(hannah, ask.id());
        answers.undo(hannah, entry.id().toString());
        assertThat(state(ask)).isEqualTo(AskState.WITHDRAWN);
    }

    @Test
    void praise_brings_up_what_she_meant_to_ask_before_its_day() {
        plan(tom);
        var praise = Note.of(tom.id(), "Said the proofs were immaculate")
                .as(amity.moment.Kind.SIGNAL)
                .signal(Signal.PRAISE)
                .direction(Direction.RECEIVED);
        var moment = ledgers.ledger().tell(hannah, praise.on(FRIDAY.minusDays(2)));
        assertThat(entry().why()).contains("A good moment");
        assertThat(entry().moments()).containsExactly(moment.id());
    }

    @Test
    void while_a_renewal_is_open_a_question_waits_and_a_warning_wants_a_reason() {
        var ask = plan(tom);
        asks.remind(hannah, ask.id(), FRIDAY);
        ledgers.clients().open(hannah.id(), tom.id(), OpenMatter.Matter.RENEWAL, FRIDAY.minusDays(1), null);
        assertThat(asksToday()).isEmpty();
        ledgers.clients().close(hannah.id(), tom.id(), OpenMatter.Matter.RENEWAL, FRIDAY);
        ledgers.clients().change(hannah.id(), tom.with(Client.Sector.LEGAL));
        asks.reword(hannah, ask.id(), amity.moment.Kind.MENTION, "Two sentences?");
        assertThat(entry().say().concerns()).hasSize(1);
        var id = entry().id().toString();
        assertThatThrownBy(() -> answers.done(hannah, id)).isInstanceOf(GuardRefusal.class);
        answers.done(hannah, id, "They may");
        assertThat(state(ask)).isEqualTo(AskState.ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transactional", "friendly"})
    void where_she_keeps_no_count_nothing_of_it_comes_up(String wanted) {
        asked(tom);
        assertThat(asksToday()).hasSize(1);
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, wanted);
        assertThat(asksToday()).isEmpty();
    }

    @Test
    void nothing_of_it_comes_up_with_one_who_rests_or_has_gone() {
        asked(tom);
        ledgers.clients().change(hannah.id(), tom.with(Client.Status.RESTING));
        assertThat(asksToday()).isEmpty();
        ledgers.clients().change(hannah.id(), tom.with(Client.Status.PARTED));
        assertThat(asksToday()).isEmpty();
    }

    @Test
    void asks_come_after_questions_before_a_talk_and_before_those_gone_quiet() {
        assertThat(EntryKind.ASK).isBetween(EntryKind.QUESTION, EntryKind.DRIFT);
    }

    private Ask plan(Client client) {
        return asks.plan(hannah, new AskPlan(client.id(), null, amity.moment.Kind.HELP, null, "One page to read?"));
    }

    /** And to be thought of today. */
    private Ask asked(Client client) {
        var ask = asks.asked(hannah, plan(client).id(), null, null);
        return asks.remind(hannah, ask.id(), FRIDAY);
    }

    private AskState state(Ask ask) {
        return asks.get(hannah, ask.id()).state();
    }

    private Entry entry() {
        return asksToday().getFirst();
    }

    private List<Entry> asksToday() {
        return desk.today(hannah).entries().stream()
                .filter(entry -> entry.kind() == EntryKind.ASK)
                .toList();
    }
}
