package amity.guide.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide is one key away from the page it is about, and what is looked for in it is found. */
class HelpBrowserTests extends BrowserTests {
    @Test
    void a_page_leads_to_its_chapter_and_words_to_the_place_where_they_stand() {
        page.navigate("/settings/keeping");
        page.locator("main h1").click();
        reach("Help");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/help/keeping-safe.*"));
        assertThat(page.locator("h1")).hasText("Keeping it safe");
        looksRight();

        reachField("find");
        page.keyboard().type("free hours");
        page.keyboard().press("Enter");
        assertThat(page.locator("main [role=status]")).containsText("“free hours”");
        looksRight();
        page.locator("main .plainlist a[href*='#']").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/help/[a-z-]+#.+"));
        var heading = page.url().replaceFirst(".*#", "");
        assertThat(page.locator("[id='" + heading + "']")).isInViewport();
    }

    @Test
    void chapters_look_right_with_their_pictures() {
        for (var chapter : List.of("/help", "/help/season")) {
            page.navigate(chapter);
            looksRight();
        }
        assertThat(page.locator(".guide img").first()).hasJSProperty("complete", true);
        assertThat(page.locator(".guide img").first()).not().hasJSProperty("naturalWidth", 0);
    }

    @Test
    void without_scripts_it_is_looked_through_as_well() {
        page = withoutScripts();
        page.navigate("/help");
        page.locator("#find").fill("posting");
        page.locator("form[action='/help'] button").click();
        assertThat(page.locator("main .plainlist a").first()).isVisible();
        page.locator("#find").fill("xylophone");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Nothing with “xylophone”.");
    }
}
