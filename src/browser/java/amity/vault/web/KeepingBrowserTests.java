package amity.vault.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.vault.Backups;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The book is copied, brought back and taken along by hand: with the keyboard alone, and without scripts. */
class KeepingBrowserTests extends BrowserTests {
    private static final String PASSWORD = "a lamp in the harbour";

    @Autowired
    private Clients clients;

    @Autowired
    private Backups backups;

    @BeforeEach
    void somethingToKeep() {
        clients.add(practice.id(), "Ruth Carmichael");
    }

    @Test
    void the_keyboard_alone_copies_the_book_and_brings_it_back_once_the_password_is_right() {
        accounts.change(owner, PASSWORD);
        page.context().clearCookies();
        page.context().request().get(links.signIn(practice.id()));
        page.navigate("/settings/keeping");
        var before = backups.copies();
        reach("Back up now");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .notice")).containsText("Backed up, opened again and counted");
        var made = backups.copies().stream()
                .filter(copy -> !before.contains(copy))
                .findFirst()
                .orElseThrow()
                .name();
        looksRight();

        clients.add(practice.id(), "Added afterwards");
        page.navigate("/settings/keeping");
        bringBack(made, "a guess at it");
        assertThat(page.locator("main .notice")).containsText("nothing was done");
        assertThat(clients.all(practice.id())).hasSize(2);
        bringBack(made, PASSWORD);
        assertThat(page.locator("body")).containsText("It is back");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/sign-in.*"));
        assertThat(clients.all(practice.id())).extracting(Client::name).containsExactly("Ruth Carmichael");
    }

    /** A copy, opened and confirmed without a pointer; others may have been made by a clock that is ahead. */
    private void bringBack(String name, String password) {
        var copy = page.locator("main details:has(input[value='" + name + "'])");
        copy.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        reach(copy.locator("button").textContent().replaceAll("\\s+", " ").strip());
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    @Test
    void without_scripts_everything_is_taken_along_in_one_file() throws IOException {
        page = withoutScripts();
        page.navigate("/settings/keeping");
        var take = page.locator("form[action$=everything] button");
        var file = page.waitForDownload(take::click);
        assertThat(file.suggestedFilename()).isEqualTo("amity-2026-11-20.zip");
        try (var zip = new ZipFile(file.path().toFile());
                var kept = zip.getInputStream(zip.getEntry("client_client.json"))) {
            assertThat(kept).asString(java.nio.charset.StandardCharsets.UTF_8).contains("Ruth Carmichael");
        }
    }
}
