package amity.knowing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import com.microsoft.playwright.Page;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Getting to know a client with the keyboard alone: from a moment, from the client's page, and before a talk. */
class KnowingBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Facts facts;

    private Client.Id priya;

    @BeforeEach
    void workAYear() {
        priya = clients.add(practice.id(), "Priya Raman").id();
        for (int month = 0; month < 14; month++) {
            ledger.tell(
                    practice,
                    Note.of(priya, "Retainer")
                            .as(Kind.PAYMENT)
                            .direction(Direction.PAID)
                            .on(TODAY.minusMonths(month).minusDays(2))
                            .amount(Money.parse("GBP 820.00")));
        }
    }

    @Test
    void from_a_moment_it_takes_two_keystrokes() {
        var moment = ledger.tell(
                practice, Note.of(priya, "She loves smoky tea").as(Kind.TALK).on(TODAY.minusDays(1)));
        page.navigate("/clients/" + priya);
        page.locator("#m-" + moment.id() + " a[href*='facts/new']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#know-words")).isFocused();
        looksRight();
        page.locator("#know-words").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#facts")).containsText("She loves smoky tea");
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> {
            assertThat(fact.stance()).isEqualTo(Fact.Stance.LIKE);
            assertThat(fact.moment()).isEqualTo(moment.id().value());
        });
    }

    @Test
    void what_tells_of_health_is_offered_in_neutral_words_while_she_types() {
        page.navigate("/clients/" + priya);
        page.keyboard().press("k");
        assertThat(page.locator("#know-words")).isFocused();
        page.keyboard().type("Her son is coeliac");
        assertThat(page.locator("#know-chips")).containsText("Keep “no gluten” instead");
        looksRight();
        page.locator("#know-words").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#facts")).containsText("no gluten");
        assertThat(page.locator("#facts")).not().containsText("coeliac");
    }

    @Test
    void the_pages_of_knowing_look_right() {
        for (var address : List.of(
                "/season/occasions",
                "/season/christmas-2026/questions",
                "/clients/" + priya + "/facts/new",
                "/season/shelf")) {
            page.navigate(address);
            looksRight();
        }
        page.locator("main a", new Page.LocatorOptions().setHasText("Change"))
                .first()
                .press("Enter");
        assertThat(page.locator("#lead")).isVisible();
        looksRight();
    }
}
