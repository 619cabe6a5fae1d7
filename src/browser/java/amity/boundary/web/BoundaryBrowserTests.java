package amity.boundary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.client.Client;
import amity.client.Clients;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoundaryBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Boundaries boundaries;

    private Client tom;

    @BeforeEach
    void drawALine() {
        tom = clients.add(practice.id(), "Tom Ashdown");
        boundaries.keep(
                practice,
                Boundary.of(tom.id(), Boundary.Side.OURS, Channels.only("email"), practice.zone())
                        .toSay(TODAY));
    }

    @Test
    void what_holds_for_everyone_stands_under_a_heading_of_its_own() {
        boundaries.keep(
                practice, Boundary.leave(null, TODAY.plusDays(33), TODAY.plusDays(44), "Christmas", practice.zone()));
        page.navigate("/boundaries");
        assertThat(page.locator("main h2").first()).isVisible();
        looksRight();
    }

    @Test
    void a_boundary_is_set_with_the_keys_alone_and_stands_on_the_clients_page() {
        page.navigate("/boundaries/new?kind=topic&client=" + tom.id());
        looksRight();
        page.locator("#words").focus();
        page.keyboard().type("his divorce");
        page.keyboard().press("Enter");
        page.locator("#boundaries").scrollIntoViewIfNeeded();
        var list = page.locator("#boundaries");
        assertThat(list.getByRole(AriaRole.LINK).getByText("Do not bring up his divorce"))
                .isVisible();
        list.locator("summary").click();
        looksRight();
        list.getByText("Only by e-mail").click();
        assertThat(page.locator("#say")).containsText("I work best when things reach me by e-mail");
        looksRight();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I’ve said it"))
                .click();
        assertThat(page.locator("#boundaries")).containsText("known to them");
    }
}
