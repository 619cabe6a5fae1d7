package amity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A walk through the book of somebody who has worked a year: every tab looks right, and no title tells whose names are in it. */
class WalkBrowserTests extends BrowserTests {
    private static final List<String> NAMES = List.of("Priya Raman", "Sunil Mehta", "Eleanor Voss");

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Promises promises;

    @BeforeEach
    void workAYear() {
        NAMES.stream().map(name -> clients.add(practice.id(), name)).forEach(client -> {
            for (int month = 0; month < 12; month++) {
                ledger.tell(
                        practice,
                        Note.of(client.id(), "Retainer")
                                .as(Kind.INVOICE)
                                .on(TODAY.minusDays(3).minusMonths(month))
                                .amount(Money.parse("GBP 820.00")));
                note(client, "A call about her year", Kind.TALK, Direction.SHARED, 9 + 29 * month);
                note(client, "Recommended me to a friend", Kind.REFERRAL, Direction.RECEIVED, 14 + 27 * month);
            }
            promises.make(practice, client.id(), Promise.Whose.OURS, "send the price list", TODAY, null);
        });
    }

    private void note(Client client, String words, Kind kind, Direction direction, int daysAgo) {
        ledger.tell(
                practice,
                Note.of(client.id(), words).as(kind).direction(direction).on(TODAY.minusDays(daysAgo)));
    }

    @Test
    void every_tab_looks_right_and_its_title_names_nobody() {
        for (var tab : List.of(
                "/today",
                "/season",
                "/season/shelf",
                "/season/shelf/tags",
                "/season/occasions",
                "/season/vouchers",
                "/season/christmas-2026/decided",
                "/season/christmas-2026/print",
                "/season/christmas-2026/afterwards",
                "/boundaries",
                "/boundaries/new?kind=hours",
                "/boundaries/new?kind=channel",
                "/import")) {
            var shown = page.navigate(tab);
            assertThat(shown.status()).as(tab).isEqualTo(200);
            assertThat(page.title()).as(tab).doesNotContain(NAMES).endsWith(" · Amity");
            looksRight();
        }
    }

    @Test
    void the_tabs_lead_through_the_book() {
        page.navigate("/today");
        for (var tab : List.of("Clients", "Season", "Partnership", "Circle", "Settings", "Today")) {
            page.locator(".nav-tabs-paper a", new Page.LocatorOptions().setHasText(tab))
                    .click();
            assertThat(page.locator(".nav-tabs-paper [aria-current=page]")).hasText(tab);
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void nothing_moves_while_a_page_loads() {
        var tab = newTab();
        tab.setViewportSize(390, 844);
        tab.addInitScript("""
                moved = 0;
                new PerformanceObserver(seen => seen.getEntries().forEach(it => moved += it.value)).observe({type: 'layout-shift'})""");
        var fonts = new ArrayList<Route>();
        tab.route("**/*.woff2", fonts::add);
        var client = clients.named(practice.id(), NAMES.getFirst()).id();
        for (var address : List.of("/today", "/clients", "/clients/" + client, "/season", "/partnership")) {
            tab.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            tab.waitForCondition(() ->
                    !fonts.isEmpty() && says(tab, "performance.getEntriesByName('first-contentful-paint').length > 0"));
            tab.waitForCondition(() -> {
                List.copyOf(fonts).forEach(Route::resume);
                fonts.clear();
                return says(tab, "document.fonts.status === 'loaded'");
            });
            var moved = tab.evaluate(
                    "new Promise(then => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => then(moved)))))");
            assertThat(((Number) moved).doubleValue()).as(address).isLessThan(0.02);
        }
    }

    private static boolean says(Page tab, String condition) {
        return (Boolean) tab.evaluate(condition);
    }
}
