package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MendingScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    private Visit.Page page() {
        return visit.get("/clients/" + priya.id());
    }

    @Test
    void a_correction_is_taken_back_and_put_in_place_again() {
        var lunch = ledger.tell(practice, Note.of(priya.id(), "Lunch").as(Kind.TALK));
        var saltaire = ledger.correct(
                practice, lunch.id(), Note.of(priya.id(), "Lunch in Saltaire").as(Kind.TALK));
        visit.submit(page(), "#m-" + lunch.id() + " form", Map.of());
        assertThat(ledger.entry(practice.id(), lunch.id()).stands()).isTrue();
        assertThat(page().html().select("#m-" + saltaire.id()).text())
                .contains("Struck out: the correction was taken back");
        visit.submit(page(), "#m-" + saltaire.id() + " form", Map.of());
        assertThat(ledger.timeline(practice.id(), priya.id())).containsExactly(saltaire);
    }

    @Test
    void a_payment_that_two_tools_report_counts_once_or_twice_as_she_says() {
        for (var tool : List.of("bank", "paypal")) {
            var payment = Note.of(priya.id(), "By " + tool).as(Kind.PAYMENT).on(TODAY.minusDays(3));
            ledger.tell(practice, payment.amount(Money.parse("GBP 820.00")).from(tool));
        }
        visit.submit(page(), "form[action$=/same-money]", Map.of());
        assertThat(ledger.timeline(practice.id(), priya.id())).hasSize(1);
        var once = page();
        assertThat(once.html().select(".m:contains(By paypal)").text()).contains("counted once");
        assertThat(once.html()
                        .select(".reads:has(dfn:contains(Revenue)) strong")
                        .text())
                .isEqualTo("£820");
        visit.submit(once, "form[action$=/money-of-its-own]", Map.of());
        assertThat(ledger.timeline(practice.id(), priya.id())).hasSize(2);
    }
}
