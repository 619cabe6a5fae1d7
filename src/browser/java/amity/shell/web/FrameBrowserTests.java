package amity.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameBrowserTests extends BrowserTests {
    /** Whether what has the focus is on top where it stands, and is ringed; a page that has been gone through has none. */
    private static final String FOCUS = """
            (() => {
              const it = document.activeElement, box = it.getBoundingClientRect();
              if (it === document.body) return 'seen';
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              if (getComputedStyle(it).outlineStyle === 'none') return 'no ring';
              return top && (it.contains(top) || top.contains(it) || [...it.labels ?? []].some(label => label.contains(top)))
                ? 'seen' : 'hidden';
            })()""";

    private Locator cover() {
        return page.locator("dialog.cover");
    }

    @Test
    void the_frame_looks_right_at_both_widths_in_both_lights() {
        for (var path :
                List.of("/settings", "/settings/reckoning", "/settings/rates", "/more", "/closed", "/sign-in")) {
            page.navigate(path);
            looksRight();
        }
    }

    @Test
    void one_key_closes_the_book_and_it_stays_closed_until_it_is_opened() {
        page.navigate("/settings");
        var title = page.title();
        page.keyboard().press(".");
        assertThat(cover()).isVisible();
        assertThat((Boolean) page.evaluate("document.elementFromPoint(700, 60).closest('.cover') !== null"))
                .as("nothing of the page shows")
                .isTrue();

        page.navigate("/more");
        assertThat(cover()).isVisible();
        page.goBack();
        assertThat(cover()).isVisible();

        page.keyboard().press("Escape");
        assertThat(cover()).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(title).isEqualTo("Settings · Amity");
    }

    @Test
    void closing_in_one_tab_closes_the_others() {
        page.navigate("/settings");
        var other = newTab();
        other.navigate("/more");
        page.locator("[data-cover]").click();
        assertThat(other.locator("dialog.cover")).isVisible();
        other.locator("dialog.cover button").click();
        assertThat(cover()).isHidden();
    }

    @Test
    void a_full_stop_typed_into_a_field_is_a_full_stop() {
        page.navigate("/settings");
        page.locator("#name").fill("");
        page.locator("#name").pressSequentially("Whitlock Ltd.");
        assertThat(page.locator("#name")).hasValue("Whitlock Ltd.");
        assertThat(cover()).isHidden();
    }

    @Test
    void ten_idle_minutes_close_the_book() {
        spend();
        page.clock().install();
        page.navigate("/settings");
        page.clock().runFor(9 * 60_000);
        assertThat(cover()).isHidden();
        page.clock().runFor(61_000);
        assertThat(cover()).isVisible();
    }

    @Test
    void light_and_dark_turn_without_a_reload_and_last() {
        page.navigate("/settings");
        page.waitForResponse("**/settings/theme", () -> page.locator("[data-theme-form] button")
                .click());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void the_keyboard_alone_reaches_the_page() {
        page.navigate("/settings");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#main"), new Page.WaitForURLOptions());
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void what_has_the_focus_stands_above_the_bars_at_the_foot_and_has_a_ring() {
        for (var width : List.of(1440, 390)) {
            page.setViewportSize(width, 844);
            for (var path : List.of("/settings", "/season/christmas-2026", "/boundaries/new?kind=leave")) {
                page.navigate(path);
                for (int step = 0; step < 60; step++) {
                    page.keyboard().press("Tab");
                    assertThat(page.evaluate(FOCUS))
                            .as(page.evaluate("document.activeElement.outerHTML") + " on " + path + " at " + width)
                            .isEqualTo("seen");
                }
            }
        }
    }

    @Test
    void a_moment_is_noted_in_a_dialog_from_anywhere_by_one_key() {
        page.navigate("/settings");
        page.keyboard().press("n");
        assertThat(page.locator("dialog#moment form")).isVisible();
        looksRight();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#moment form")).isHidden();
    }

    @Test
    void charts_are_drawn_in_the_colours_of_the_page_and_break_no_rule() {
        page.navigate("/more");
        page.evaluate("""
            main.insertAdjacentHTML('beforeend', '<div class="chart" data-chart="scatter"></div><div class="chart" data-chart="steps"></div>');
            main.querySelector('[data-chart=scatter]').dataset.of = JSON.stringify({x: 'I gave', y: 'They gave', max: 12, middle: [6, 5],
              corners: ['a', 'b', 'c', 'd'], points: [{x: 9, y: 11, size: 6240, name: 'Priya <b>', colour: 'ok', say: 'nine'}]});
            main.querySelector('[data-chart=steps]').dataset.of = JSON.stringify({x: 'Budget', y: '', xPrefix: '£', ySuffix: '%', maxX: 300, maxY: 112,
              points: [{x: 0, y: 0}, {x: 40, y: 60, name: 'a card'}, {x: 300, y: 100}], marks: [{x: 180, name: 'You: £180', firm: true}]});
            """);
        for (var script : List.of("/vendor/echarts/echarts.min.js", "/js/charts.js")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl(script));
        }
        assertThat(page.locator("[data-chart=scatter] svg text", new Page.LocatorOptions().setHasText("Priya <b>")))
                .isVisible();
        assertThat(page.locator("[data-chart=steps] svg text", new Page.LocatorOptions().setHasText("You: £180")))
                .isVisible();
        page.locator("[data-chart=scatter] svg").hover();
        page.locator("[data-chart=steps] svg").hover();
    }
}
