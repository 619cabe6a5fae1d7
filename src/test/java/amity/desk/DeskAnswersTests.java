package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.knowing.Remark;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.shell.NotFound;
import org.junit.jupiter.api.Test;

class DeskAnswersTests extends OnTheDesk {
    @Test
    void what_was_done_today_counts_towards_the_day() {
        ledgers.get(Paces.class).limit(hannah, 1);
        promise(priya, "One", FRIDAY);
        promise(tom, "Two", FRIDAY);
        done("One");
        assertThat(desk.today(hannah).entries()).isEmpty();
        assertThat(desk.today(hannah).rest()).extracting(Entry::what).containsExactly("Two");
        assertThat(desk.today(hannah).done()).extracting(DeskAnswer::what).containsExactly("One");
    }

    @Test
    void a_promise_kept_becomes_a_moment_given_and_undo_takes_both_back() {
        var promise = promise(priya, "send the book", FRIDAY);
        var answer = done("Send the book");
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.direction()).isEqualTo(Direction.GIVEN);
                    assertThat(moment.kind().isWay()).isTrue();
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
        assertThat(desk.today(hannah).isEmpty()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(30)).isEmpty()).isTrue();
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
        assertThatThrownBy(() -> answers.done(hannah, "drift:nobody:2026-W47")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.undo(hannah, "drift:nobody:2026-W47")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_answers_the_desk_of_another_practice() {
        promise(priya, "Send the book", FRIDAY);
        var id = only().id().toString();
        var other = ledgers.practice("Another practice");
        assertThat(desk.today(other).isEmpty()).isTrue();
        assertThatThrownBy(() -> answers.done(other, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_heard_in_a_talk_is_kept_beside_it_and_taken_back_with_it() {
        talk(tom, 14);
        var hearing = ledgers.get(TalkNotes.class);
        var heard = hearing.of(hannah, tom, "He loves smoky tea. I said I'd send the price list; He has a new office");
        assertThat(heard).extracting(Remark::as).containsExactly(Remark.As.LIKE, Remark.As.OURS, Remark.As.KNOW);
        answers.talked(hannah, only().id().toString(), heard);
        var facts = ledgers.get(amity.client.Facts.class);
        assertThat(facts.of(hannah.id(), tom.id()))
                .extracting(amity.client.Fact::stance)
                .containsExactlyInAnyOrder(amity.client.Fact.Stance.LIKE, null);
        assertThat(ledgers.promises().open(hannah.id(), tom.id())).hasSize(1);
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id()))
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.kind()).isEqualTo(Kind.TALK);
                    assertThat(talk.words()).startsWith("Call: He loves smoky tea.");
                    assertThat(talk.start())
                            .isEqualTo(
                                    FRIDAY.atTime(9, 0).atZone(Ledgers.LONDON).toInstant());
                });
        answers.undo(hannah, desk.today(hannah).done().getFirst().entry());
        assertThat(facts.of(hannah.id(), tom.id())).isEmpty();
        assertThat(ledgers.promises().open(hannah.id(), tom.id())).isEmpty();
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id())).isEmpty();
    }

    @Test
    void what_tells_of_health_is_kept_in_neutral_words() {
        talk(tom, 14);
        var heard = ledgers.get(TalkNotes.class).of(hannah, tom, "He is coeliac");
        answers.talked(hannah, only().id().toString(), heard);
        assertThat(ledgers.get(amity.client.Facts.class).of(hannah.id(), tom.id()))
                .singleElement()
                .satisfies(fact -> assertThat(fact.words()).doesNotContainIgnoringCase("coeliac"));
        assertThat(ledgers.ledger().timeline(hannah.id(), tom.id()).getFirst().words())
                .doesNotContainIgnoringCase("coeliac");
    }
}
