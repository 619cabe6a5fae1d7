package amity;

import static amity.Appearance.looksRight;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.account.Links;
import amity.calendar.Occasion;
import amity.client.Clients;
import amity.practice.Practices;
import amity.season.Seasons;
import amity.shell.MovableClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first evening, by hand in a browser: from an empty folder and a file of invoices to a Christmas plan that is kept. */
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstEveningBrowserTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    static Path folder;

    @TempDir
    static Path downloads;

    @Autowired
    private Links links;

    @Autowired
    private Practices practices;

    @Autowired
    private Clients clients;

    @Autowired
    private Seasons seasons;

    @Autowired
    private MovableClock clock;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void onAnEmptyFolder(DynamicPropertyRegistry properties) {
        properties.add("amity.data", folder::toString);
    }

    @Test
    void an_empty_folder_and_a_file_of_invoices_become_a_plan_that_is_kept() throws IOException {
        clock.moveTo(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        try (var context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setTimezoneId("America/Denver")
                        .setLocale("en-GB"))) {
            var page = context.newPage();
            openTheBook(page);
            bringInvoices(page);
            sayWhatCameBack(page);
            keepAPlan(page);
        }
    }

    private void openTheBook(Page page) {
        page.navigate(links.welcome().orElseThrow());
        looksRight(page);
        assertThat(page.locator("[name=zone]")).hasValue("America/Denver"); // the browser's own is proposed
        page.locator("[name=name]").fill("Whitlock VA");
        page.locator("[name=owner]").fill("Hannah Whitlock");
        page.locator("[name=country]").selectOption("GB");
        page.locator("[name=currency]").selectOption("GBP");
        page.locator("[name=zone]").selectOption("Europe/London");
        page.locator("[name=password]").fill("a candle in the window");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Your first evening");
        looksRight(page);
        page.locator(".entry-now a").click();
        assertThat(page.locator("h1")).hasText("Bring my clients");
    }

    private void bringInvoices(Page page) throws IOException {
        page.locator("input[type=file]").setInputFiles(invoices()); // chosen files are read at once
        var keep = page.locator("button[name=do][value=keep]");
        assertThat(keep).isVisible();
        var practice = practices.all().getFirst();
        assertThat(clients.all(practice.id()))
                .as("nothing is kept before she says so")
                .isEmpty();
        looksRight(page);
        keep.click();
        assertThat(page.locator("a[href='/what-came-back']").first()).isVisible();
        looksRight(page);
        assertThat(clients.all(practice.id()))
                .extracting(client -> client.name())
                .containsExactly("Priya Raman", "Tom Ashdown");
    }

    private void sayWhatCameBack(Page page) {
        page.locator("a[href='/what-came-back']").first().click();
        page.locator("main form td label").first().click(); // the whole cell can be tapped
        looksRight(page);
        page.locator("main form .btn-primary").first().click();
        page.navigate("/clients");
        assertThat(page.locator("main")).containsText("Priya Raman");
    }

    private void keepAPlan(Page page) {
        page.navigate("/season");
        page.locator("#budget").fill("60");
        page.getByText("Use this budget").click();
        assertThat(page.locator("#budget")).hasValue("60.00");
        page.locator("#keep-plan").click();
        assertThat(page.locator("main")).containsText("Christmas 2026 is kept.");
        var practice = practices.all().getFirst();
        var kept = seasons.propose(practice, seasons.current(practice, Occasion.CHRISTMAS));
        assertThat(kept.season().isApplied()).isTrue();
        assertThat(kept.left().isNegative()).isFalse();
        page.reload();
        assertThat(page.locator("#keep-plan")).isHidden();
    }

    /** Two years of Priya's monthly invoices and three of Tom's, as FreshBooks writes them. */
    private static Path invoices() throws IOException {
        var lines = new StringBuilder(
                "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,"
                        + "Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency\n");
        for (int i = 0; i < 27; i++) {
            var day = TODAY.minusDays(4).minusMonths(i < 24 ? i : i - 24);
            var name = i < 24 ? "Priya Raman" : "Tom Ashdown";
            lines.append("%s,%d,%s,%s,paid,%s,Support,Monthly,40.00,10,0,400.00,,0,,0,400.00,GBP%n"
                    .formatted(name, 100 + i, day, day.plusDays(14), day.plusDays(3)));
        }
        return Files.writeString(downloads.resolve("invoices.csv"), lines);
    }
}
