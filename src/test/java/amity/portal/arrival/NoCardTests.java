package amity.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.card.Cards;
import amity.client.Client;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonCount;
import amity.season.Seasons;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client who objects to being written to, on the list of a season. */
class NoCardTests {
    private final Ledgers ledgers = Ledgers.with("clientpage", "card", "gift");
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");

    @AfterEach
    void close() {
        ledgers.close();
    }

    @Test
    void who_objects_gets_no_card_at_the_desk_and_none_is_counted() {
        client("Brennan Equine Vets");
        var trust = client("Carmichael Trust");
        assertThat(desk()).isEqualTo(counted()).isEqualTo(2);
        objects(trust);
        assertThat(desk()).isEqualTo(counted()).isEqualTo(1);
    }

    @Test
    void a_card_that_is_written_stays_on_the_desk_whatever_they_say_since() {
        client("Brennan Equine Vets");
        var trust = client("Carmichael Trust");
        var cards = ledgers.get(Cards.class);
        cards.write(hannah, season(), trust.id().value());
        objects(trust);
        assertThat(desk()).isEqualTo(counted()).isEqualTo(2);
        cards.undo(hannah, season(), trust.id().value());
        assertThat(desk()).isEqualTo(counted()).isEqualTo(1);
    }

    private void objects(Client client) {
        ledgers.get(Arrivals.class)
                .receive(
                        hannah,
                        new Arrival.Sender(client.id(), null, UUID.randomUUID()),
                        "once",
                        new Submission.Request(Submission.Request.Right.OBJECT, ""));
    }

    private Client client(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        return ledgers.clients().change(hannah.id(), client.with(Client.Status.ACTIVE));
    }

    private Season season() {
        return ledgers.get(Seasons.class).of(hannah, Occasion.CHRISTMAS, 2026);
    }

    private int desk() {
        return ledgers.get(Cards.class).of(hannah, season()).size();
    }

    private int counted() {
        return ledgers.get(SeasonCount.class)
                .waiting(hannah, season(), Ledgers.TODAY)
                .size();
    }
}
