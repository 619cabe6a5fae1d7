package amity.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed survives what happens to a page, and is nobody else's. */
class DraftBrowserTests extends BrowserTests {
    private String password = "";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
        password = "a quiet harbour " + practice.id(); // every test has a Hannah of its own
        accounts.change(owner, password);
        endSession(page);
        page.context().request().get(links.signIn(practice.id()));
    }

    private static void endSession(Page page) {
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.matches("amity-[0-9a-f]+"))
                .forEach(cookie ->
                        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie.name)));
    }

    private void signIn(Page page) {
        page.waitForURL("**/sign-in");
        if (page.locator("#who").isVisible()) {
            page.locator("#who").fill("Hannah Whitlock");
        }
        page.locator("#password").fill(password);
        page.locator("main .btn-primary").click();
    }

    private String drafts() {
        return page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('draft')).length")
                .toString();
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_after_signing_in_again() {
        page.navigate("/clients/" + priya.id());
        page.keyboard().press("n");
        assertThat(page.locator("#mo-words")).isFocused();
        page.keyboard().type("Called about the packs");
        assertThat(page.locator("#mo-kind-talk")).isChecked();
        page.locator("label:has(#mo-direction-received)").click();
        page.waitForResponse(
                reply -> reply.url().contains("kind=referral"),
                () -> page.locator("label:has(#mo-kind-referral)").click());
        page.locator("#mo-words").focus();
        page.keyboard().press("End");
        endSession(page);
        page.keyboard().insertText(", her sister calls on Monday");
        signIn(page);
        page.waitForURL("**/clients/" + priya.id());
        assertThat(page.locator("dialog#moment #mo-words"))
                .hasValue("Called about the packs, her sister calls on Monday");
        assertThat(page.locator("dialog#moment .draft")).containsText("It is not kept yet");
        assertThat(page.locator("#mo-kind-referral")).isChecked();
        page.locator("dialog#moment .btn-primary").click();
        assertThat(page.locator("#toast")).containsText("Kept: Priya Raman, Referral.");
        assertThat(ledger.timeline(practice.id(), priya.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.kind()).isEqualTo(Kind.REFERRAL));
        assertThat(drafts()).isEqualTo("0");
        forgive();
    }

    @Test
    void a_reload_loses_nothing_and_what_is_left_out_is_gone() {
        page.navigate("/settings");
        var was = page.locator("#name").inputValue();
        page.locator("#name").fill("Whitlock & Daughters");
        page.reload();
        assertThat(page.locator("#name")).hasValue("Whitlock & Daughters");
        assertThat(page.locator(".draft")).hasCount(1);
        looksRight();
        page.locator("[data-drop-draft]").click();
        assertThat(page.locator(".draft")).hasCount(0);
        assertThat(page.locator("#name")).hasValue(was);
        assertThat(drafts()).isEqualTo("0");
    }

    @Test
    void what_was_kept_does_not_come_back() {
        page.navigate("/clients/new");
        page.locator("main form [name=name]").fill("Jonah Reed");
        page.locator("main form .btn-primary").click();
        page.waitForURL(Pattern.compile(".*/clients/[0-9a-f-]{36}.*"));
        assertThat(drafts()).isEqualTo("0");
        page.navigate("/clients/new");
        assertThat(page.locator("main form [name=name]")).hasValue("");
    }

    @Test
    void what_was_kept_does_not_come_back_where_a_place_of_the_page_was_gone_to() {
        page.navigate("/settings#main");
        page.locator("#name").fill("Whitlock & Daughters");
        page.locator("form[action='/settings/business'] .btn-primary").click();
        assertThat(page.locator(".notice")).hasText("Your business is kept as you wrote it.");
        assertThat(drafts()).isEqualTo("0");
        page.navigate("/settings#main");
        assertThat(page.locator(".draft")).hasCount(0);
    }

    private void lost(Route route) {
        if (route.request().method().equals("POST")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    @Test
    void a_lost_connection_loses_nothing() {
        page.navigate("/settings");
        page.keyboard().press("n");
        assertThat(page.locator("#mo-client")).isFocused();
        page.keyboard().type("Priya");
        page.locator("#mo-words").fill("She sent me her sister");
        page.route("**/*", this::lost);
        page.locator("dialog#moment .btn-primary").click();
        assertThat(page.locator("#toast")).containsText("could not be reached");
        assertThat(page.locator("#mo-words")).hasValue("She sent me her sister");
        page.unroute("**/*");

        page.navigate("/clients/new");
        page.locator("main form [name=name]").fill("Jonah Reed");
        page.route("**/*", this::lost);
        var failed = new AtomicBoolean();
        page.onRequestFailed(request -> failed.set(true));
        page.locator("main form .btn-primary").click();
        page.waitForCondition(failed::get);
        page.unroute("**/*");
        page.navigate("/clients/new");
        assertThat(page.locator("main form [name=name]")).hasValue("Jonah Reed");
        forgive();
    }

    @Test
    void after_signing_out_nothing_typed_can_be_read_in_any_tab() {
        page.navigate("/clients/new");
        page.locator("main form [name=name]").fill("Jonah Reed");
        assertThat(drafts()).isEqualTo("1");
        var other = newTab();
        other.navigate("/more");
        other.locator("form[action='/sign-out'] button").click();
        other.waitForURL("**/sign-in");
        page.waitForFunction("!Object.keys(sessionStorage).some(key => key.startsWith('draft'))");
    }

    @Test
    void passwords_are_never_kept_and_another_book_does_not_read_on() {
        page.navigate("/settings");
        page.locator("[type=password]").first().fill("a secret of hers");
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain("a secret of hers");
        page.locator("#name").fill("Whitlock & Daughters");
        assertThat(drafts()).isEqualTo("1");
        page.evaluate("document.documentElement.dataset.book");
        var other = practices.open("Marsh Support", "Zoe Marsh", practice.currency(), "GB", LONDON, true);
        accounts.join(other);
        page.navigate(links.signIn(other.id()));
        page.navigate("/settings");
        assertThat(page.locator("#name")).hasValue("Marsh Support");
        assertThat(drafts()).isEqualTo("0");
    }

    @Test
    void without_scripts_what_was_sent_waits_until_she_has_signed_in_and_sends_it() {
        page = withoutScripts();
        page.navigate("/moments/new?client=" + priya.id());
        page.locator("#mo-words").fill("She sent me her sister");
        endSession(page);
        page.locator(".note .btn-primary").click();
        signIn(page);
        assertThat(page.locator("main")).containsText("She sent me her sister");
        assertThat(ledger.timeline(practice.id(), priya.id())).isEmpty();
        page.setViewportSize(390, 844);
        assertThat(page.locator("form[data-aside] button")).isInViewport();
        page.locator("form[data-aside] button").click();
        page.waitForURL(Pattern.compile(".*/clients/" + priya.id() + ".*"));
        assertThat(ledger.timeline(practice.id(), priya.id())).hasSize(1);
    }
}
