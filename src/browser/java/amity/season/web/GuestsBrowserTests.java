package amity.season.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.season.Proposal;
import amity.season.Seasons;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is not on the list yet is put on it by a tick, or by a name that nobody has yet. */
class GuestsBrowserTests extends BrowserTests {
    private static final String GUESTS = "/season/christmas-2026/guests";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Seasons seasons;

    @BeforeEach
    void somebodyNotOnTheList() {
        clients.change(practice.id(), clients.add(practice.id(), "Priya Raman").with(Client.Status.ACTIVE));
        people.add(practice.id(), null, "Maeve Quill", List.of());
        people.add(practice.id(), null, "Aled Rhys", List.of());
    }

    private List<String> listed() {
        var season = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        return seasons.propose(practice, season).entries().stream()
                .map(Proposal.Entry::name)
                .toList();
    }

    @Test
    void who_is_ticked_is_on_the_list_and_a_name_of_nobody_is_asked_about() {
        page.navigate(GUESTS);
        assertThat(page.locator("main label")).containsText(new String[] {"Aled Rhys", "Maeve Quill", "Someone"});
        looksRight();
        page.locator("main h1").click();
        reach("Christmas 2026");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space"); // the second: Maeve
        reach("Put them on the list");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .notice")).containsText("Maeve Quill");
        assertThat(listed()).contains("Maeve Quill").doesNotContain("Aled Rhys");

        page.navigate(GUESTS);
        reachField("guest-name");
        page.keyboard().type("Old Mr Pym");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Nobody you know of is called “Old Mr Pym”");
        looksRight();
        assertThat(listed()).doesNotContain("Old Mr Pym");
        page.locator("main form[action$=new] button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main .notice")).containsText("Old Mr Pym");
        assertThat(listed()).contains("Old Mr Pym");
    }

    @Test
    void who_is_left_out_is_put_back_by_the_field_that_has_the_focus_then() {
        page.navigate("/season/christmas-2026");
        page.locator("summary", new Page.LocatorOptions().setHasText("Priya Raman"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("form[action$=left-out]")).isVisible();
        reach("Leave them out this time: Priya Raman");
        page.keyboard().press("Enter");
        assertThat(page.locator("#guest")).isFocused();
        assertThat(listed()).doesNotContain("Priya Raman");
        page.keyboard().type("Priya Raman");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .notice")).containsText("Priya Raman");
        assertThat(listed()).contains("Priya Raman");
    }

    @Test
    void without_scripts_two_ticks_are_two_on_the_list_and_no_tick_is_one_sentence() {
        page = withoutScripts();
        page.navigate(GUESTS);
        page.locator("main form[action$=known] button").click();
        assertThat(page.locator("body")).containsText("Say whom");
        page.navigate(GUESTS);
        for (var box : page.locator("main [name=subject]").all()) box.check();
        page.locator("main form[action$=known] button").click();
        assertThat(listed()).contains("Maeve Quill", "Aled Rhys");
    }
}
