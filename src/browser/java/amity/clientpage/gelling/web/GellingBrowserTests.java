package amity.clientpage.gelling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.CoreValues;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From values at odds to finishing well, by keyboard. */
class GellingBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Practices practices;

    @Autowired
    private Reviews reviews;

    private Client gareth;

    @BeforeEach
    void addGareth() {
        gareth = clients.add(practice.id(), "Gareth Holloway");
        clients.change(practice.id(), gareth.with(Client.Status.ACTIVE));
        practices.keep(practice.id(), new CoreValues(List.of("Kindness first", "Words are kept", "Fair pay")));
    }

    @Test
    void what_does_not_gel_leads_to_words_and_to_the_path_of_parting() {
        page.navigate("/clients/" + gareth.id() + "/gelling");
        looksRight();
        page.locator("input[name=values][value=at-odds]").focus();
        page.keyboard().press("Space");
        page.locator("#gelling-why").fill("Lets his own suppliers wait");
        page.keyboard().press("Enter");
        assertThat(page.locator("ol.plainlist > li")).hasCount(3);
        looksRight();
        page.locator("a[href$='/parting']").focus();
        page.keyboard().press("Enter");
        page.locator("form[action$='/begin'] button").focus();
        page.keyboard().press("Enter");
        page.locator("#handover-what").fill("Access to his calendar");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Access to his calendar").first()).isVisible();
        looksRight();
        page.locator("#reason").fill("We see paying people differently.");
        page.keyboard().press("Enter");
        assertThat(page.locator("form[action$='/back'] button")).hasText("They are back");
        looksRight();
    }

    @Test
    void a_kind_no_is_opened_and_put_her_own_way_by_keyboard() {
        reviews.answer(practice, new Answer(gareth.id(), Question.GEL, "yes", TODAY));
        page.navigate("/declines?client=" + gareth.id());
        page.locator("details.reads > summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#no-gift")).isVisible();
        page.locator("details.reads[open] details > summary").focus();
        page.keyboard().press("Enter");
        page.locator("#reword-decline-say-gift").fill("No presents, {name}, but thank you.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("details.reads > summary").first().click();
        assertThat(page.locator("#no-gift")).hasText("No presents, Gareth, but thank you.");
        looksRight();
    }
}
