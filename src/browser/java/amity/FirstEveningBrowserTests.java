package amity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Clients;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The first evening: her file comes in, she says what came back, and Christmas is planned and kept. */
class FirstEveningBrowserTests extends BrowserTests {
    private static final String HEADER =
            "Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,"
                    + "Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,"
                    + "Tax 2 Amount,Line Total,Currency\n";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Autowired
    private Clients clients;

    @TempDir
    Path desk;

    @Test
    void from_her_own_file_to_a_plan_that_is_kept() throws IOException {
        bringInvoices();
        sayWhatCameBack();
        planChristmas();
    }

    private void bringInvoices() throws IOException {
        page.navigate("/import");
        page.locator("input[type=file]").setInputFiles(invoices());
        var keep = page.locator("form.keep button[value=keep]");
        assertThat(keep).isVisible(PATIENTLY);
        assertThat(clients.all(practice.id()))
                .as("nothing is kept before she says so")
                .isEmpty();
        looksRight();
        keep.click();
        assertThat(page.locator("#next")).isVisible(PATIENTLY);
        assertThat(clients.all(practice.id())).hasSize(2);
        looksRight();
    }

    private void sayWhatCameBack() {
        page.navigate("/what-came-back");
        page.locator("input[value='received.referral']").first().check();
        looksRight();
        page.locator("main form[action='/what-came-back'] .btn-primary").click();
        page.waitForURL("**/clients");
        assertThat(page.locator(".notice")).isVisible();
    }

    private void planChristmas() {
        page.navigate("/season");
        page.waitForResponse("**/plan?*", () -> page.locator("#budget").fill("60"));
        assertThat(page.locator("#budget")).hasValue("60.00");
        page.locator("#keep-plan").click();
        assertThat(page.locator(".notice-ok")).isVisible();
        page.reload();
        assertThat(page.locator("#keep-plan")).isHidden();
    }

    private Path invoices() throws IOException {
        var rows = IntStream.rangeClosed(1, 10)
                .mapToObj(month -> invoice("Harbour & Pine", month) + invoice("Okafor Dental", month))
                .collect(Collectors.joining());
        return Files.writeString(desk.resolve("invoices.csv"), HEADER + rows);
    }

    private static String invoice(String client, int month) {
        return "%s,%s%02d,2026-%02d-03,2026-%02d-17,paid,2026-%02d-12,Inbox,Inbox,32.00,10.0,0,320.00,,0.00,,0.00,320.00,GBP%n"
                .formatted(client, client.charAt(0), month, month, month, month);
    }
}
