package amity.partnership.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what could be asked to what came of it. */
class AskBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Test
    void something_is_asked_in_her_own_words_and_answered() {
        var eleanor = clients.change(
                practice.id(), clients.add(practice.id(), "Eleanor Voss").with(Client.Status.ACTIVE));
        page.navigate("/clients/" + eleanor.id() + "/asks");
        page.locator("#about").fill("my price list");
        page.keyboard().press("Enter");
        assertThat(page.locator("#invitations .lbl")).containsText("Open until");
        looksRight();
        page.locator("#own-words").fill("Could I have the rights list a day before it goes out?");
        page.locator("#own button").click();
        assertThat(page.locator("#ask-words")).hasText("Could I have the rights list a day before it goes out?");
        page.locator("form[action$='/asked'] button").first().click();
        assertThat(page.locator("form[action$='/agreed'] button").first()).isVisible();
        looksRight();
        page.locator("form[action$='/given'] button").first().click();
        assertThat(page.locator(".lbl.t-ok").last()).containsText("Given on");
        looksRight();
    }
}
