package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PromisesTests {
    private final Ledgers ledgers = Ledgers.open();
    private final Promises promises = ledgers.promises();
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id jonah =
            ledgers.clients().add(hannah.id(), "Jonah Reid").id();

    @AfterEach
    void close() {
        ledgers.close();
    }

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
}
