package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PromisesTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Promises promises = ledgers.promises();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id jonah =
            ledgers.clients().add(hannah.id(), "Jonah Reid").id();

    @Test
    void open_promises_come_soonest_first_and_undated_ones_last() {
        var undated = promises.make(hannah, jonah, Promise.Whose.OURS, "Introduce him to Dafydd", null, null);
        var later =
                promises.make(hannah, jonah, Promise.Whose.THEIRS, "Send the brief", Ledgers.TODAY.plusDays(9), null);
        var sooner =
                promises.make(hannah, jonah, Promise.Whose.OURS, "Book the studio", Ledgers.TODAY.plusDays(2), null);
        assertThat(promises.open(hannah.id(), jonah)).containsExactly(sooner, later, undated);
    }

    @Test
    void a_promise_is_open_until_kept_or_let_go_and_can_be_opened_again() {
        var promise = promises.make(hannah, jonah, Promise.Whose.OURS, "Introduce him to Dafydd", null, null);
        promises.letGo(hannah, promise.id());
        assertThat(promises.open(hannah.id())).isEmpty();
        promises.reopen(hannah, promise.id());
        var kept = ledgers.ledger()
                .tell(hannah, Note.of(jonah, "Introduced him to Dafydd").as(Kind.RESOURCES));
        promises.keep(hannah, promise.id(), kept.id());
        assertThat(promises.get(hannah.id(), promise.id()).state()).isEqualTo(Promise.State.KEPT);
    }

    @Test
    void what_is_promised_is_said_in_a_few_words_and_made_on_the_day_of_its_moment_else_today() {
        assertThatThrownBy(() -> promises.make(hannah, jonah, Promise.Whose.OURS, " ", null, null))
                .isInstanceOf(Refusal.class);
        var talk = ledgers.ledger()
                .tell(hannah, Note.of(jonah, "Called").as(Kind.TALK).on(Ledgers.TODAY.minusDays(3)));
        assertThat(promises.make(hannah, jonah, Promise.Whose.OURS, "Send the list", null, talk.id())
                        .madeOn())
                .isEqualTo(Ledgers.TODAY.minusDays(3));
        assertThat(promises.make(hannah, jonah, Promise.Whose.OURS, " Send the list ", null, null))
                .satisfies(promise -> {
                    assertThat(promise.madeOn()).isEqualTo(Ledgers.TODAY);
                    assertThat(promise.words()).isEqualTo("Send the list");
                });
    }

    @Test
    void a_promise_let_go_can_be_opened_again() {
        var promise = promises.make(hannah, jonah, Promise.Whose.OURS, "Introduce him to Dafydd", null, null);
        promises.letGo(hannah, promise.id());
        promises.reopen(hannah, promise.id());
        assertThat(promises.open(hannah.id())).containsExactly(promise);
    }

    @Test
    void what_was_promised_in_a_personal_moment_is_not_brought_up_where_it_is_kept_to_work() {
        var party = promised(jonah, Strand.PERSONAL);
        var list = promised(jonah, Strand.BUSINESS);
        var undated = promises.make(hannah, jonah, Promise.Whose.OURS, "Introduce him to Dafydd", null, null);
        var priya = ledgers.clients().add(hannah.id(), "Priya Raman").id();
        var hers = promised(priya, Strand.PERSONAL);
        assertThat(promises.open(hannah.id(), jonah)).containsExactly(party, list, undated);
        ledgers.clients()
                .change(hannah.id(), ledgers.clients().get(hannah.id(), jonah).with(Client.TheirStrand.WORK_ONLY));
        assertThat(promises.open(hannah.id(), jonah)).containsExactly(list, undated);
        assertThat(promises.open(hannah.id())).containsExactlyInAnyOrder(list, undated, hers);
    }

    private Promise promised(Client.Id client, Strand strand) {
        var moment = ledgers.ledger()
                .tell(hannah, Note.of(client, "Called").as(Kind.TALK).strand(strand));
        return promises.make(hannah, client, Promise.Whose.OURS, "Come along", null, moment.id());
    }
}
