package amity;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test in a real browser, where the owner is signed in. It fails on anything the page's own policy had to refuse and on
 * anything that went wrong in a script.
 */
@Tag("browser")
public abstract class BrowserTests extends WebTests {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
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

    protected Page newTab() {
        var tab = context.newPage();
        tab.setViewportSize(DESK, 900);
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
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Leaves out what was complained of so far, where a test provoked it. */
    protected void forgive() {
        complaints.clear();
    }

    /** Looks at the page that is open as it is on a desk and on a phone, in light and in dark: no axe violation, no sideways scrolling. */
    protected void looksRight() {
        page.evaluate("document.querySelectorAll('details:not(.menu)').forEach(it => it.open = true)");
        for (var width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, width == DESK ? 900 : 844);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                keepPicture(width, scheme);
                var seen = page.url() + " at " + width + " in " + scheme;
                var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
                assertThat(violations)
                        .as(seen)
                        .extracting(it ->
                                it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s fits its width", seen)
                        .isTrue();
            }
        }
        page.setViewportSize(DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** With AMITY_PICTURES set to a folder, what was looked at is kept there to be seen. */
    private void keepPicture(int width, ColorScheme scheme) {
        var folder = System.getenv("AMITY_PICTURES");
        if (folder != null) {
            var name = page.url().replaceFirst("https?://[^/]+/?", "").replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
        }
    }
}
