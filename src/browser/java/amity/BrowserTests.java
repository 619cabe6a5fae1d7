package amity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test in a real browser, where the owner is signed in. It fails on anything the page's own policy had to refuse and on
 * anything that went wrong in a script.
 */
@Tag("browser")
public abstract class BrowserTests extends WebTests {
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private @Nullable BrowserContext plain;
    protected Page page;

    @BeforeEach
    void openTheBrowser() {
        complaints.clear();
        context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        context.addInitScript(
                "addEventListener('securitypolicyviolation', e =>"
                        + " console.error('refused by the policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))");
        page = newTab();
        context.request().get(links.signIn(practice.id()));
    }

    /** The same visitor with a browser that runs no scripts. */
    protected Page withoutScripts() {
        plain = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(false));
        plain.request().get(links.signIn(practice.id()));
        var tab = plain.newPage();
        tab.setViewportSize(Appearance.DESK, 900);
        tab.setDefaultTimeout(10_000);
        return tab;
    }

    protected Page newTab() {
        var tab = context.newPage();
        tab.setViewportSize(Appearance.DESK, 900);
        tab.setDefaultTimeout(10_000);
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(tab.url() + ": " + message.text());
            }
        });
        tab.onPageError(error -> complaints.add(tab.url() + ": " + error));
        return tab;
    }

    @AfterEach
    void closeTheBrowser() {
        context.close();
        if (plain != null) {
            plain.close();
            plain = null;
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Tabs on until what has the focus reads so. */
    protected void reach(String words) {
        reach("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()", words);
    }

    /** Tabs on until the field with this id has the focus. */
    protected void reachField(String id) {
        reach("document.activeElement.id", id);
    }

    private void reach(String asked, String answer) {
        for (int step = 0; step < 250; step++) {
            page.keyboard().press("Tab");
            if (answer.equals(page.evaluate(asked))) {
                return;
            }
        }
        assertThat(answer).as("what the keyboard reaches").isNull();
    }

    /** Leaves out what was complained of so far, where a test provoked it. */
    protected void forgive() {
        complaints.clear();
    }

    /** Looks at the page that is open as it is on a desk and on a phone, in light and in dark. */
    protected void looksRight() {
        Appearance.looksRight(page);
    }
}
