package amity.evening.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Clients;
import amity.evening.FirstEvening;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of the first evening, reached one after the other, and left when she has had enough. */
class StepsBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private FirstEvening evening;

    @Test
    void the_keyboard_follows_the_steps_and_today_brings_up_the_next_until_it_is_enough() {
        page.navigate("/first-evening");
        looksRight();
        reach("Bring them");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/import"));

        clients.add(practice.id(), "Ruth Carmichael");
        page.navigate("/today");
        reach("Say what came back");
        page.keyboard().press("Enter");
        assertThat(page.locator(".entry-done"))
                .hasCount(evening.steps(practice).stream()
                        .filter(FirstEvening.Step::done)
                        .toList()
                        .size());
        looksRight();

        reach("That is enough: bring it up no more");
        page.keyboard().press("Enter");
        assertThat(page.locator("form[action$=over]")).hasCount(0);
        assertThat(evening.isOver(practice)).isTrue();
        page.navigate("/today");
        assertThat(page.locator("main")).not().containsText("Your first evening");
    }

    @Test
    void without_scripts_enough_is_an_answer_too() {
        page = withoutScripts();
        page.navigate("/first-evening");
        page.locator("form[action$=over] button").click();
        assertThat(evening.isOver(practice)).isTrue();
        page.navigate("/first-evening");
        assertThat(page.locator("form[action$=over]")).hasCount(0);
    }
}
