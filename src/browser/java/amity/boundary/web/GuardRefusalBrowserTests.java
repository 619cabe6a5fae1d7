package amity.boundary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.season.Seasons;
import com.microsoft.playwright.options.LoadState;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Anya’s birthday, and she is away and would rather not hear from anybody. */
class GuardRefusalBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Seasons seasons;

    private Client priya;

    @BeforeEach
    void theyAreAway() {
        seasons.skip(practice, seasons.current(practice, Occasion.CHRISTMAS), true);
        priya = clients.change(
                practice.id(), clients.add(practice.id(), "Priya Raman").with(Client.Status.ACTIVE));
        priya = clients.change(practice.id(), priya.with(Client.GiftPolicy.NONE, null));
        var anya = people.add(practice.id(), priya.id(), "Anya Raman", List.of());
        people.change(
                practice.id(),
                new Person(
                        anya.id(),
                        priya.id(),
                        anya.name(),
                        null,
                        MonthDay.of(11, 20),
                        null,
                        List.of(),
                        List.of(),
                        null));
        boundaries.keep(practice, Boundary.leave(priya.id(), TODAY, TODAY.plusDays(3), "", LONDON));
    }

    @Test
    void a_warning_speaks_up_over_the_page_and_is_passed_with_a_reason_by_keyboard() {
        page.navigate("/today");
        reach("I’ve marked it");
        page.keyboard().press("Enter");
        assertThat(page.locator("#held")).isVisible();
        assertThat(page.locator("#held")).containsText("Priya Raman is away until 23 November");
        assertThat(page.locator("#held h2")).isFocused();
        assertThat(page.locator(".entry")).hasCount(1);
        looksRight();
        forgive();

        reachField("anyway");
        page.keyboard().type("She asked for a word on the day");
        reach("I’ll do it anyway");
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice")).containsText("Done");
        page.navigate("/clients/" + priya.id() + "/before");
        assertThat(page.locator("main")).containsText("“She asked for a word on the day”");
    }

    @Test
    void leaving_it_leaves_the_page_as_it_was() {
        page.navigate("/today");
        reach("I’ve marked it");
        page.keyboard().press("Enter");
        assertThat(page.locator("#held")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#held")).isHidden();
        assertThat(page.locator(".entry")).hasCount(1);
        forgive();
    }

    @Test
    void wine_for_whoever_takes_no_gifts_is_stopped_with_a_better_way_by_keyboard() {
        page.navigate("/clients/" + priya.id() + "/before");
        reachField("about");
        page.keyboard().type("A bottle of wine");
        reachField("price");
        page.keyboard().type("15");
        reach("May I?");
        page.keyboard().press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main")).containsText("Priya Raman takes no gifts");
        assertThat(page.locator("main")).containsText("A hand-written card");
        looksRight();
    }
}
