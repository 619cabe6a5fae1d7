package amity.season.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Priya’s pen at £12 and Tom’s tea at £9, inside a budget of £30, bought by keyboard alone. */
class PurchasesBrowserTests extends BrowserTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private Seasons seasons;

    private Client priya;

    @BeforeEach
    void keepTwoGifts() {
        priya = active("Priya Raman");
        var tom = active("Tom Ashdown");
        seasons.budget(practice, christmas(), practice.money(3_000), 0);
        decide(priya, "A pen", 1_200);
        decide(tom, "Loose tea", 900);
        seasons.apply(practice, christmas(), practice.money(3_000), 0);
    }

    @Test
    void the_focus_stays_where_the_hand_went_while_the_plan_was_made_anew() {
        var onItsWay = new AtomicReference<Route>();
        page.navigate(CHRISTMAS);
        page.route("**/plan?**", onItsWay::set);
        page.locator("#hours").focus();
        page.keyboard().press("Control+a");
        page.keyboard().type("2");
        page.waitForRequest("**/plan?**", () -> page.keyboard().press("Tab"));
        assertThat(page.getByText("Use this budget")).isFocused();
        page.keyboard().press("Tab");
        page.waitForResponse("**/plan?**", () -> onItsWay.get().resume());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#drawer summary")).isFocused();
    }

    @Test
    void what_was_decided_on_its_own_page_is_come_back_to() {
        page.navigate(CHRISTMAS + "/entries/" + priya.id());
        page.locator("form[action$='/own'] [name=idea]").fill("A better pen");
        page.locator("form[action$='/own'] [name=price]").fill("9");
        page.locator("form[action$='/own'] [name=why]").fill("She wrote so much");
        page.locator("form[action$='/own'] button").click();
        assertThat(page.locator("#lock-" + priya.id())).isFocused();
    }

    @Test
    void a_gift_is_ordered_refused_past_the_budget_paid_after_raising_it_and_keeps_its_receipt() {
        page.navigate(CHRISTMAS);
        open("What it really cost");
        reach("I’ve ordered it");
        press();
        assertThat(gift()).containsText("Ordered");

        open("What it really cost");
        reachField("price-of-" + priya.id());
        type("20");
        reach("I’ve paid it");
        press();
        assertThat(page.locator("body"))
                .containsText("£3.30 over your £30.00: leaving out Tom Ashdown (£9.00) would make room");

        assertThat(page.locator("#price-of-" + priya.id())).hasValue("20");
        forgive();
        assertThat(gift()).containsText("Ordered");
        reachField("budget");
        type("80");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        reach("Use this budget");
        press();
        assertThat(page.locator("#budget-history")).containsText("Raised from £30.00 to £80.00");
        open("What it really cost");
        reachField("price-of-" + priya.id());
        type("20");
        reach("I’ve paid it");
        press();
        assertThat(gift()).containsText("Paid 20 November: £22.15.");

        open("Receipts");
        reachField("receipt-" + priya.id());
        page.locator("#receipt-" + priya.id())
                .setInputFiles(new FilePayload(
                        "receipt.pdf", "application/pdf", "%PDF-1.7 £20".getBytes(StandardCharsets.UTF_8)));
        reach("Keep this receipt");
        press();
        assertThat(gift()).containsText("receipt.pdf");
        looksRight();
    }

    private com.microsoft.playwright.Locator gift() {
        return page.locator("#gift-" + priya.id());
    }

    /** Opens what the first such fold of Priya’s gift hides. */
    private void open(String fold) {
        reach(fold + ": Priya Raman");
        press();
    }

    private void press() {
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private void type(String words) {
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
    }

    private Client active(String name) {
        var active = clients.add(practice.id(), name).with(Client.Status.ACTIVE);
        return clients.change(practice.id(), active.with(Client.GiftPolicy.NO_RULE, null));
    }

    private void decide(Client client, String gift, long price) {
        seasons.decide(
                practice,
                christmas(),
                client.id().value(),
                Choice.gift(null, gift, price).because("They asked"),
                "I know them");
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }
}
