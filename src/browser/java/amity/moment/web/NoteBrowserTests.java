package amity.moment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoteBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    @Test
    void a_moment_is_noted_by_the_keyboard_alone() {
        page.navigate("/settings");
        page.keyboard().press("n");
        assertThat(page.locator("#mo-client")).isFocused();
        page.keyboard().type("Priya");
        page.keyboard().press("Tab");
        page.keyboard().type("She introduced me to her sister's studio");
        assertThat(page.locator("#mo-kind-referral")).isChecked();
        assertThat(page.locator("#mo-direction-received")).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toast")).containsText("Kept: Priya Raman, Referral.");
        assertThat(page.locator("dialog#moment")).isHidden();
        assertThat(ledger.timeline(practice.id(), priya.id())).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.REFERRAL);
            assertThat(moment.direction()).isEqualTo(Direction.RECEIVED);
        });

        page.locator("#toast button").click();
        assertThat(page.locator("#toast")).containsText("Struck out");
        assertThat(ledger.timeline(practice.id(), priya.id())).isEmpty();
    }

    @Test
    void on_a_clients_page_the_moment_shows_up_at_once() {
        page.navigate("/clients/" + priya.id());
        page.keyboard().press("n");
        assertThat(page.locator("#mo-words")).isFocused();
        page.keyboard().type("Called her yesterday, 30 minutes");
        assertThat(page.locator("#mo-channel-call")).isChecked();
        page.locator("#chips label:has(#mo-strand-personal)").click();
        page.locator("#mo-words").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#moments .m-shared")).containsText("Call, 30 min");
        assertThat(ledger.timeline(practice.id(), priya.id()).getFirst().isPersonal())
                .isTrue();
    }

    @Test
    void what_has_the_focus_is_never_underneath_what_is_said() {
        for (int width : new int[] {390, 1440}) {
            page.setViewportSize(width, 844);
            page.navigate("/clients/" + priya.id());
            page.keyboard().press("n");
            assertThat(page.locator("#mo-words")).isFocused();
            page.keyboard().type("Called her yesterday");
            assertThat(page.locator("#mo-channel-call")).isChecked();
            page.evaluate("document.querySelector('#told').dataset.old = ''");
            page.keyboard().press("Enter");
            assertThat(page.locator(".toast-say")).isVisible();
            page.locator("#told:not([data-old])").waitFor(); // what is told of her is put there anew
            page.locator(".reads > summary").last().focus();
            var focus = page.locator(".reads > summary").last().boundingBox();
            assertThat(focus.y + focus.height)
                    .isLessThanOrEqualTo(page.locator(".toast-say").boundingBox().y);
        }
    }

    @Test
    void what_is_wrong_is_said_in_the_dialog_and_nothing_is_lost() {
        page.navigate("/settings");
        page.keyboard().press("n");
        assertThat(page.locator("#mo-client")).isFocused();
        page.keyboard().type("Zoe");
        page.keyboard().press("Tab");
        page.keyboard().type("Called");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog [role=alert]")).containsText("No client is called “Zoe”");
        assertThat(page.locator("#mo-words")).hasValue("Called");
        forgive();
    }

    @Test
    void the_form_looks_right() {
        page.navigate("/moments/new?client=" + priya.id() + "&words=Called.+I+said+I%27d+send+the+list+by+Friday");
        looksRight();
        page.navigate("/settings");
        page.keyboard().press("n");
        assertThat(page.locator("dialog#moment form")).isVisible();
        looksRight();
    }
}
