package amity.standing;

import static amity.schema.Tables.RELATIONSHIP_STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Acquaintances;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Someone;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.reading.Pictures;
import amity.reading.Readings;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RelationshipsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("standing");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Relationships relationships = ledgers.get(Relationships.class);
    private final Random random = new Random(11);
    private final List<Client.Id> clients = new ArrayList<>();

    private Client.Id client(String name) {
        var id = ledgers.clients().add(hannah.id(), name).id();
        clients.add(id);
        return id;
    }

    private Moment pays(Client.Id client, long minor, int daysAgo) {
        return ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client, "Invoice paid")
                                .as(Kind.PAYMENT)
                                .amount(Money.ofMinor(CurrencyUnit.GBP, minor))
                                .on(Ledgers.TODAY.minusDays(daysAgo)));
    }

    private Standings list() {
        return relationships.page(hannah, Filter.NONE, Sort.REVENUE, true, 0);
    }

    @Test
    void who_was_taken_back_is_neither_counted_nor_listed() {
        var gone = client("Quinn Dace");
        pays(client("Priya Raman"), 120_00, 200);
        assertThat(list().found()).isEqualTo(2);
        assertThat(ledgers.get(Acquaintances.class).forget(hannah.id(), gone)).isTrue();
        var left = list();
        assertThat(left.rows()).extracting(Standing::name).containsExactly("Priya Raman");
        assertThat(left.found()).isEqualTo(1);
        assertThat(left.summary()).isEqualTo(new Standings.Summary(1, 0, 0, 1));
    }

    @Test
    void the_list_stands_from_the_first_look_on() {
        var priya = client("Priya Raman");
        pays(priya, 120_00, 200);
        assertThat(list().rows()).extracting(Standing::name).containsExactly("Priya Raman");
        assertThat(ledgers.clients().get(hannah.id(), priya).status()).isEqualTo(Client.Status.ACTIVE);
    }

    @Test
    void a_moment_noted_after_the_first_look_shows_at_once() {
        var priya = client("Priya Raman");
        list();
        pays(priya, 120_00, 200);
        ledgers.ledger().tell(hannah, Note.of(priya, "Sent Tom").as(Kind.REFERRAL));
        assertThat(list().rows().getFirst().giving().received()).isEqualTo(1);
        assertThat(list().rows().getFirst().work().revenue()).isEqualTo(Money.of(CurrencyUnit.GBP, 120));
        assertThat(ledgers.clients().get(hannah.id(), priya).status()).isEqualTo(Client.Status.ACTIVE);
    }

    @Test
    void what_one_client_pays_moves_the_stake_of_the_others() {
        var one = client("One");
        var two = client("Two");
        pays(one, 100_00, 300);
        pays(two, 50_00, 300);
        list();
        pays(two, 500_00, 10);
        list();
        assertThat(ledgers.get(DSLContext.class)
                        .fetch(RELATIONSHIP_STANDING)
                        .intoMap(RELATIONSHIP_STANDING.NAME, RELATIONSHIP_STANDING.STAKE))
                .isEqualTo(Map.of("One", "low", "Two", "high"));
        assertThat(relationships.check(hannah)).isEmpty();
    }

    @Test
    void whoever_is_kept_as_long_gone_and_is_not_is_found() {
        var priya = client("Priya Raman");
        pays(priya, 500_00, 10);
        list();
        assertThat(relationships.check(hannah)).isEmpty();
        ledgers.clients().longGone(hannah.id(), Map.of(priya, true));
        assertThat(relationships.check(hannah)).containsExactly(priya);
    }

    @Test
    void a_chosen_status_does_not_follow_the_work() {
        var priya = client("Priya Raman");
        var chosen = ledgers.clients().get(hannah.id(), priya);
        ledgers.clients().change(hannah.id(), chosen.with(Client.Status.PARTED));
        pays(priya, 100_00, 20);
        assertThat(list().rows()).isEmpty();
        assertThat(ledgers.clients().get(hannah.id(), priya).status()).isEqualTo(Client.Status.PARTED);
    }

    @Test
    void whatever_changes_the_kept_standings_are_those_of_reading_anew() {
        for (int i = 0; i < 25; i++) {
            client("Client " + i);
        }
        list();
        for (int i = 0; i < 160; i++) {
            change();
            if (i % 20 == 0) {
                assertThat(relationships.check(hannah)).isEmpty();
            }
        }
        assertThat(relationships.check(hannah)).isEmpty();
        assertThat(ledgers.get(Pictures.Kept.class).on(hannah, Ledgers.TODAY, null))
                .contains(ledgers.get(Pictures.class).addedUp(hannah, Ledgers.TODAY));
        assertThat(ledgers.get(Readings.class).all(hannah, Ledgers.TODAY)).hasSize(25);
    }

    private void change() {
        var one = clients.get(random.nextInt(clients.size()));
        var other = clients.get(random.nextInt(clients.size()));
        int daysAgo = random.nextInt(800);
        switch (random.nextInt(9)) {
            case 0, 1 -> pays(one, random.nextInt(50_000), daysAgo);
            case 2 -> ledgers.ledger().strike(hannah, pays(one, 700_00, daysAgo).id(), "Twice");
            case 3 ->
                ledgers.get(Reviews.class)
                        .answer(hannah, one, Question.WOULD_MISS, random.nextBoolean() ? "yes" : "no");
            case 4 -> ledgers.get(Reviews.class).answer(hannah, one, Question.WANTED, "partnership");
            case 5 ->
                ledgers.ledger()
                        .tell(hannah, Note.of(one, "Helped").as(Kind.HELP).direction(Direction.GIVEN));
            case 6 -> many();
            case 7 -> {
                if (one.compareTo(other) < 0) { // never round in a ring
                    ledgers.get(Introductions.class)
                            .keep(
                                    hannah.id(),
                                    new Introduction(Ids.next(), Someone.of(one), other, Ledgers.TODAY, null));
                }
            }
            default ->
                ledgers.get(Practices.class).rate(hannah.id(), CurrencyUnit.USD, new BigDecimal("0.8"), Ledgers.TODAY);
        }
    }

    /** As after an import: more clients at once than are read at once. */
    private void many() {
        ledgers.publish(new Moment.Changed(hannah.id(), clients));
    }

    @Test
    void a_client_is_found_by_its_people_and_its_town() {
        var priya = client("Raman & Hale Interiors");
        client("Tom Ashdown");
        list();
        ledgers.get(People.class).add(hannah.id(), priya, "Príya Raman", List.of());
        var filter = new Filter("priya", null, null, null, false, null);
        var found = relationships.page(hannah, filter, Sort.NAME, false, 0);
        assertThat(found.rows()).extracting(Standing::client).containsExactly(priya);
        assertThat(found.found()).isEqualTo(1);
    }

    @Test
    void the_map_shows_only_those_whose_counts_are_shown() {
        var one = client("One");
        client("Two");
        ledgers.get(Reviews.class).answer(hannah, one, Question.WANTED, "transactional");
        assertThat(relationships.list(hannah, StandingList.MAP, 9))
                .extracting(Standing::name)
                .containsExactly("Two");
        assertThat(relationships.list(hannah, StandingList.WHOLE_MAP, 9)).hasSize(2);
    }
}
