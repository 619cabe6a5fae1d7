package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.practice.Practice;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days and amounts are written as is usual in the practice's country, on every page. */
class FormatsTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client.Id rosa;

    @BeforeEach
    void anAmericanPractice() {
        practices.change(new Practice(
                practice.id(), practice.name(), practice.owner(), org.joda.money.CurrencyUnit.USD, "US", LONDON, true));
        practice = practices.find(practice.id()).orElseThrow();
        rosa = clients.add(practice.id(), "Rosa Diaz").id();
    }

    @Test
    void an_american_practice_reads_the_month_first() {
        assertThat(visit.get("/today").words()).contains("Friday, November 20").doesNotContain("20 November");
    }

    @Test
    void registers_show_what_is_usual_there_and_their_files_what_programs_read() {
        ledger.tell(
                practice,
                Note.of(rosa, "A lamp")
                        .as(Kind.GIFT)
                        .direction(Direction.GIVEN)
                        .on(TODAY)
                        .amount(Money.parse("USD 1250.50")));
        assertThat(visit.get("/season/register").words())
                .contains("Nov 20, 2026", "$1,250.50")
                .doesNotContain("2026-11-20", " 1250.50");
        assertThat(visit.get("/season/register.csv").text()).contains("2026-11-20,Rosa Diaz,A lamp,1250.50,");
    }

    @Test
    void refusals_too() {
        var refused = visit.post(
                "/season/christmas-2026/cards/plan",
                "evening=2027-03-01&_csrf="
                        + visit.get("/today").html().select("[name=_csrf]").val());
        assertThat(refused.words()).contains("March 1, 2027").doesNotContain("2027-03-01");
    }

    @Test
    void whatever_the_browser_prefers() {
        for (var language : List.of("en-GB", "de")) {
            var page = visit.send(
                    visit.request("/today").header("Accept-Language", language).GET());
            assertThat(page.words()).contains("Friday, November 20").doesNotContain("20 November");
        }
    }
}
