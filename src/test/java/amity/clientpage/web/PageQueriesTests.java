package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.QueryLog;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PageQueriesTests extends WebTests {
    private static final int PROMISED = 12;

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DSLContext db;

    @Test
    void pages_ask_the_database_twelve_times_at_most_however_many_clients_there_are() {
        var first = client(0);
        var list = asked("/clients");
        var page = asked("/clients/" + first.id());
        var about = asked("/clients/" + first.id() + "/about/wish");
        var partnership = asked("/partnership?client=" + first.id());
        for (int i = 1; i < 20; i++) client(i);
        assertThat(asked("/clients")).as("list").hasSameSizeAs(list).hasSizeBetween(1, PROMISED);
        assertThat(asked("/clients?sort=revenue&tier=new")).as("filtered").hasSizeBetween(1, PROMISED);
        assertThat(asked("/partnership?client=" + first.id())).as("partnership").hasSameSizeAs(partnership);
        assertThat(asked("/clients/" + first.id() + "/about/wish"))
                .as("about")
                .hasSameSizeAs(about)
                .hasSizeBetween(1, PROMISED);
        assertThat(asked("/clients/" + first.id()))
                .as("client")
                .hasSameSizeAs(page)
                .hasSizeBetween(1, PROMISED);
    }

    /** What opening a page again asks. */
    private List<String> asked(String path) {
        assertThat(visit.get(path).status()).isEqualTo(200);
        return QueryLog.during(db, () -> visit.get(path));
    }

    private Client client(int number) {
        var client = clients.add(practice.id(), "Client " + number);
        clients.open(practice.id(), client.id(), OpenMatter.Matter.RENEWAL, TODAY.minusDays(3), null);
        reviews.answer(practice, client.id(), Question.WANTED, "partnership");
        reviews.overrule(practice, client.id(), "drift", "in-touch", "We met", TODAY.plusDays(30));
        var help = Note.of(client.id(), "Help").as(Kind.HELP).direction(Direction.GIVEN);
        var paid = Note.of(client.id(), "Paid").as(Kind.PAYMENT).amount(Money.parse("GBP 200"));
        ledger.tell(
                practice,
                IntStream.range(0, 40)
                        .mapToObj(daysAgo -> (daysAgo == 0 ? paid : help).on(TODAY.minusDays(daysAgo)))
                        .toList());
        return client;
    }
}
