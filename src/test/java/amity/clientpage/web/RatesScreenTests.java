package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RatesScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client jonah;

    @BeforeEach
    void addJonahWhoPaysInDollars() {
        jonah = clients.add(practice.id(), "Jonah Adeyemi");
        pays(jonah, "USD 1000.00");
        pays(clients.add(practice.id(), "Priya Raman"), "GBP 800.00");
    }

    private void pays(Client client, String amount) {
        var paid = Note.of(client.id(), "Retainer").as(Kind.PAYMENT).amount(Money.parse(amount));
        ledger.tell(practice, paid.on(TODAY.minusMonths(1)));
    }

    private String revenue() {
        return visit.get("/clients/" + jonah.id()).html().select("#figure-revenue, details.reads:has(dfn)").stream()
                .filter(line -> line.select("dfn").text().equals("Revenue"))
                .findFirst()
                .orElseThrow()
                .outerHtml();
    }

    @Test
    void who_pays_in_a_currency_without_a_rate_leads_to_where_it_is_said_and_is_compared_from_then_on() {
        assertThat(revenue()).contains("not compared: no rate for USD", "href=\"/settings/rates\"");
        var kept = visit.submit(visit.get("/settings/rates"), "form:has([value=USD])", Map.of("worth", "0,80"));
        assertThat(kept.html().select(".notice").text()).isEqualTo("Kept. Whoever pays in it is compared from now on.");
        assertThat(kept.html().select("#worth-USD").val()).isEqualTo("0.80");
        assertThat(revenue()).contains("50 % of your income").doesNotContain("/settings/rates");
    }

    @Test
    void what_is_no_rate_is_said_beside_its_field_and_stays_typed() {
        for (var typed : new String[] {"much", "-1"}) {
            var back = visit.submit(visit.get("/settings/rates"), "form:has([value=USD])", Map.of("worth", typed));
            assertThat(back.status()).isEqualTo(422);
            assertThat(back.html().select("#worth-USD").val()).isEqualTo(typed);
            assertThat(back.html().select("#worth-USD-wrong").text()).contains("1 USD is worth");
        }
    }

    @Test
    void only_currencies_that_came_are_asked_for() {
        var asked = visit.get("/settings/rates")
                .html()
                .select("input[name=currency]")
                .eachAttr("value");
        assertThat(asked).containsExactly("USD");
    }
}
