package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalsWaitingTests extends OnTheDesk {
    private final Arrivals arrivals = ledgers.get(Arrivals.class);

    @Test
    void what_arrived_comes_after_dates_and_is_beyond_the_limit_of_a_day() {
        for (var name : new String[] {"One", "Two", "Three"}) {
            promise(client(name, Client.Status.ACTIVE), name, FRIDAY);
        }
        send(priya, new Submission.Correction("It is Priya"));
        send(priya, new Submission.Correction("And Raman"));
        var entries = desk.today(hannah).entries();
        assertThat(kinds(entries))
                .containsExactly(EntryKind.PROMISE, EntryKind.PROMISE, EntryKind.PROMISE, EntryKind.ARRIVED);
        assertThat(entries.getLast().what()).isEqualTo("Priya Raman sent you 2 things");
        assertThat(entries.getLast().way().address()).isEqualTo("/arrivals?client=" + priya.id());
    }

    @Test
    void it_comes_whatever_stands_between_the_two() {
        ledgers.get(Reviews.class).answer(hannah, priya.id(), Question.WANTED, "transactional");
        send(priya, new Submission.Correction("A word"));
        send(client("Resting", Client.Status.RESTING), new Submission.Correction("A word"));
        send(client("Parted", Client.Status.PARTED), new Submission.Correction("A word"));
        assertThat(desk.today(hannah).entries())
                .filteredOn(entry -> entry.kind() == EntryKind.ARRIVED)
                .hasSize(3);
    }

    @Test
    void it_is_seen_to_on_its_own_page_and_cannot_be_passed_over() {
        var request = send(priya, new Submission.Request(Submission.Right.EVERYTHING, ""));
        var entry = desk.today(hannah).entries().stream()
                .filter(one -> one.kind() == EntryKind.LEGAL)
                .findFirst()
                .orElseThrow();
        assertThat(entry.due()).isEqualTo(FRIDAY.plusMonths(1));
        assertThat(entry.why())
                .isEqualTo("It arrived on 20 November. The law gives you a month: answer by 20 December.");
        assertThatThrownBy(() -> answers.done(hannah, entry.id().toString())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answers.notThis(hannah, entry.id().toString())).isInstanceOf(Refusal.class);
        arrivals.settle(hannah, request.id(), Arrival.How.ANSWERED, "Sent", java.util.List.of());
        assertThat(desk.today(hannah).isEmpty()).isTrue();
    }

    private Arrival send(Client from, Submission submission) {
        var sender = new Arrival.Sender(from.id(), null, UUID.randomUUID());
        return arrivals.receive(hannah, sender, UUID.randomUUID().toString(), submission);
    }
}
