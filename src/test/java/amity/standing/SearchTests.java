package amity.standing;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SearchTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("standing");

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Relationships relationships = ledgers.get(Relationships.class);

    private Client client(String name, long pounds) {
        var client = ledgers.clients().add(hannah.id(), name);
        pays(client, pounds);
        return client;
    }

    private void pays(Client client, long pounds) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client.id(), "Invoice paid")
                                .as(Kind.PAYMENT)
                                .amount(Money.of(CurrencyUnit.GBP, pounds))
                                .on(Ledgers.TODAY.minusDays(30)));
    }

    private List<String> found(String words, Sort sort) {
        return relationships.page(hannah, searching(words), sort, sort != Sort.NAME, 0).rows().stream()
                .map(Standing::name)
                .toList();
    }

    private static Filter searching(String words) {
        return new Filter(words, null, null, null, false, null);
    }

    @Test
    void a_client_is_found_under_its_new_name_at_once_and_no_more_under_the_old() {
        var priya = client("Priya Raman", 100);
        assertThat(found("raman", Sort.REVENUE)).containsExactly("Priya Raman");
        var now = ledgers.clients().get(hannah.id(), priya.id());
        ledgers.clients().change(hannah.id(), now.withName("Priya Hale"));
        assertThat(found("raman", Sort.REVENUE)).isEmpty();
        assertThat(found("hale", Sort.REVENUE)).containsExactly("Priya Hale");
    }

    @Test
    void the_order_follows_what_was_paid_since_the_last_search() {
        client("Tom Ashdown", 100);
        var other = client("Tom Beck", 50);
        assertThat(found("tom", Sort.REVENUE)).containsExactly("Tom Ashdown", "Tom Beck");
        pays(other, 200);
        assertThat(found("tom", Sort.REVENUE)).containsExactly("Tom Beck", "Tom Ashdown");
    }

    @Test
    void the_parted_are_found_only_where_they_are_asked_for() {
        var tom = client("Tom Ashdown", 100);
        found("tom", Sort.NAME);
        ledgers.clients().change(hannah.id(), tom.with(Client.Status.PARTED));
        assertThat(found("tom", Sort.NAME)).isEmpty();
        var parted = new Filter("tom", null, null, Client.Status.PARTED, false, null);
        assertThat(relationships.page(hannah, parted, Sort.NAME, false, 0).found())
                .isEqualTo(1);
    }

    @Test
    void every_page_of_a_search_is_what_the_list_itself_would_give() {
        var random = new Random(7);
        for (int i = 0; i < 70; i++) {
            client(
                    List.of("Anna", "Ánna", "Tom", "Wille").get(random.nextInt(4)) + " " + random.nextInt(9),
                    10 * random.nextInt(6) + 1);
        }
        var all = relationships.page(hannah, Filter.NONE, Sort.REVENUE, true, 0).rows();
        var more = relationships
                .page(hannah, Filter.NONE, Sort.REVENUE, true, Relationships.PAGE)
                .rows();
        var expected = java.util.stream.Stream.concat(all.stream(), more.stream())
                .filter(one -> one.name().matches("[AÁ]nna.*"))
                .toList();
        var found = relationships.page(hannah, searching("ann"), Sort.REVENUE, true, 0);
        assertThat(found.rows()).isEqualTo(expected.subList(0, Math.min(Relationships.PAGE, expected.size())));
        assertThat(found.found()).isEqualTo(expected.size());
    }
}
