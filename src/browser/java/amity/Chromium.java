package amity;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser for all tests of a run: the machine's own Chromium. */
final class Chromium {
    /** How long a test waits for what it needs, in milliseconds: it goes on as soon as that is there, and only what fails lasts. */
    static final double PATIENCE = 60_000;

    private static final Browser BROWSER = launch();

    private Chromium() {}

    static Browser shared() {
        return BROWSER;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("AMITY_CHROMIUM", "/usr/bin/chromium")))
                        .setChromiumSandbox(false) // Chromium refuses its sandbox to root, which containers run as
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
