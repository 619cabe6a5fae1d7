package amity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test in a real browser, where the owner is signed in. It fails on anything the page's own policy had to refuse and on
 * anything that went wrong in a script. One window serves many tests, each of which finds it empty: a new one costs more than
 * most of them do.
 */
@Tag("browser")
public abstract class BrowserTests extends WebTests {
    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static @Nullable Window window;
    private @Nullable BrowserContext plain;
    private boolean isSpent;
    protected Page page;

    /** A window at one address, and the tab that stays open in it. */
    private record Window(String home, BrowserContext context, Page tab) {}

    @BeforeEach
    void openTheBrowser() {
        var home = "http://localhost:" + port;
        if (window != null && !window.home.equals(home)) closeTheWindow();
        if (window == null) window = newWindow(home);
        page = window.tab;
        page.setViewportSize(Appearance.DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        COMPLAINTS.clear();
        window.context.request().get(links.signIn(practice.id()));
    }

    private static Window newWindow(String home) {
        var context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(home)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        context.addInitScript(
                "addEventListener('securitypolicyviolation', e =>"
                        + " console.error('refused by the policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))");
        return new Window(home, context, tabIn(context));
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
        tab.setDefaultTimeout(Chromium.PATIENCE);
        return tab;
    }

    protected Page newTab() {
        return tabIn(requireNonNull(window).context);
    }

    private static Page tabIn(BrowserContext context) {
        var tab = context.newPage();
        tab.setViewportSize(Appearance.DESK, 900);
        tab.setDefaultTimeout(Chromium.PATIENCE);
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                COMPLAINTS.add(tab.url() + ": " + message.text());
            }
        });
        tab.onPageError(error -> COMPLAINTS.add(tab.url() + ": " + error));
        return tab;
    }

    @AfterEach
    void leaveTheBrowser() {
        if (plain != null) {
            plain.close();
            plain = null;
        }
        var complaints = List.copyOf(COMPLAINTS);
        try {
            emptyTheWindow();
        } finally {
            if (isSpent || !complaints.isEmpty()) closeTheWindow();
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** What a test left behind goes: tabs, what was to be lost on the way, cookies, and what pages keep in the browser. */
    private void emptyTheWindow() {
        var left = requireNonNull(window);
        boolean isElsewhere = !left.tab.url().startsWith(left.home + "/");
        isSpent |= isElsewhere && !left.tab.url().equals("about:blank");
        if (isSpent) return;
        isSpent = true; // should anything of this fail
        left.context.pages().stream().filter(tab -> tab != left.tab).forEach(Page::close);
        left.tab.unrouteAll();
        left.tab.mouse().move(0, 0);
        left.tab.navigate(left.home + "/robots.txt");
        left.tab.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        left.context.clearCookies();
        isSpent = false;
    }

    private static void closeTheWindow() {
        requireNonNull(window).context.close();
        window = null;
    }

    /** No other test is to have this window: what was done to it lasts. */
    protected void spend() {
        isSpent = true;
    }

    /** Tabs on until what has the focus reads so; what it is about may be said after a colon, for the ear. */
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
            var reached = page.evaluate(asked).toString();
            if (reached.equals(answer) || reached.startsWith(answer + ":")) return;
        }
        assertThat(answer).as("what the keyboard reaches").isNull();
    }

    /** Leaves out what was complained of so far, where a test provoked it. */
    protected void forgive() {
        COMPLAINTS.clear();
    }

    /** Looks at the page that is open as it is on a desk and on a phone, in light and in dark. */
    protected void looksRight() {
        Appearance.looksRight(page);
    }
}
