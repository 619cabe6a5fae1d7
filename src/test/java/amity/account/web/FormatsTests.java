package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Clients;
import amity.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days and amounts are written as is usual in the practice's country, on every page. */
class FormatsTests extends WebTests {
    @Autowired
    private Clients clients;

    @BeforeEach
    void anAmericanPractice() {
        practices.change(new Practice(
                practice.id(), practice.name(), practice.owner(), org.joda.money.CurrencyUnit.USD, "US", LONDON, true));
        clients.add(practice.id(), "Rosa Diaz");
    }

    @Test
    void an_american_practice_reads_the_month_first() {
        assertThat(visit.get("/today").words()).contains("Friday, November 20").doesNotContain("20 November");
    }

    @Test
    void whatever_the_browser_prefers() {
        assertThat(visit.get("/season/christmas").words()).doesNotContain("25 December");
    }
}
