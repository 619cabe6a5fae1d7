package amity;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a page appears on a desk and on a phone, in light and in dark. */
public final class Appearance {
    public static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * Tells texts of a kind from others: those that stand in the same styles on the same grounds, links within words and alone. The first two and the last of a kind
     * stand for all of them, since row after row of a list reads alike and measuring takes axe longer than all its other rules.
     */
    private static final String KINDS = """
            () => {
              const grounds = new Map([[null, '']]), kinds = window.kinds = new Map();
              const shown = ['color', 'backgroundColor', 'backgroundImage', 'opacity', 'fontSize', 'fontWeight', 'textShadow', 'filter',
                'mixBlendMode', 'position', 'textDecorationLine', 'borderBottomWidth'];
              const length = it => it.textContent.replace(/\\s+/g, '').length;
              const withinText = link => {
                let block = link.parentElement;
                while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
                const linked = [...block.querySelectorAll('a[href]')].reduce((sum, it) => sum + length(it), 0);
                return length(block) > 2 * linked;
              };
              const digest = words => {
                let one = 0xdeadbeef, other = 0x41c6ce57;
                for (let at = 0; at < words.length; at++) {
                  one = Math.imul(one ^ words.charCodeAt(at), 2654435761);
                  other = Math.imul(other ^ words.charCodeAt(at), 1597334677);
                }
                return (one >>> 0).toString(36) + (other >>> 0).toString(36);
              };
              for (const it of document.querySelectorAll('*')) {
                it.removeAttribute('data-contrast');
                const style = getComputedStyle(it);
                const ground = digest([grounds.get(it.parentElement), it.tagName, it.getAttribute('class'), ...shown.map(name => style[name])].join());
                grounds.set(it, ground);
                const isLink = it.matches('a[href]');
                const kind = isLink ? ground + withinText(it) : ground;
                const reads = isLink || it.matches('input, select, textarea') || [...it.childNodes].some(text => text.nodeType === Node.TEXT_NODE && text.data.trim());
                if (reads && it.checkVisibility({visibilityProperty: true})) kinds.set(kind, [...kinds.get(kind) ?? [], it]);
              }
              return [...kinds.keys()];
            }""";

    /** Marks what axe is to measure the contrast of, to the ground and, within a text, to the words around it. */
    private static final String MARK = """
            wanted => {
              for (const kind of wanted) {
                const alike = kinds.get(kind);
                [alike[0], alike[1], alike.at(-1)].forEach(it => it?.setAttribute('data-contrast', ''));
              }
              axe.configure({rules: [
                {id: 'color-contrast', selector: '[data-contrast]'},
                {id: 'link-in-text-block', selector: 'a[href][data-contrast], [role=link]'}]});
            }""";

    /** The kinds of texts that were measured in this run at a width, and could be read: the same frame stands around every page. */
    private static final Map<Integer, Set<Object>> READABLE = new HashMap<>();

    /** What is wrong alone: of what is right axe tells much more, and all of it would be sent here. */
    private static final String VIOLATIONS = """
            wanted => axe.run(document, {runOnly: wanted, resultTypes: ['violations']})
                .then(found => found.violations.map(it => it.id + ': ' + it.nodes[0].html))""";

    private Appearance() {}

    /** Looks at the page that is open, its folds unfolded: no axe violation, no sideways scrolling. */
    public static void looksRight(Page page) {
        page.evaluate("document.querySelectorAll('details:not(.menu)').forEach(it => it.open = true)");
        for (var width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, width == DESK ? 900 : 844);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                keepPicture(page, width, scheme);
                look(page, width, scheme, page.url() + " at " + width + " in " + scheme);
            }
        }
        page.setViewportSize(DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** In one script, for there are no frames within our pages; in the dark only colours differ. */
    private static void look(Page page, int width, ColorScheme scheme, String seen) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        var readable = READABLE.computeIfAbsent(width, none -> new HashSet<>());
        var kinds = new ArrayList<Object>((List<?>) page.evaluate(KINDS));
        kinds.removeAll(readable);
        page.evaluate(MARK, kinds);
        var wanted = scheme == ColorScheme.LIGHT
                ? Map.of("type", "tag", "values", RULES)
                : Map.of("type", "rule", "values", COLOURS);
        assertThat((List<?>) page.evaluate(VIOLATIONS, wanted)).as(seen).isEmpty();
        readable.addAll(kinds);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits its width", seen)
                .isTrue();
    }

    /** With AMITY_PICTURES set to a folder, what was looked at is kept there to be seen. */
    private static void keepPicture(Page page, int width, ColorScheme scheme) {
        var folder = System.getenv("AMITY_PICTURES");
        if (folder != null) {
            var name = page.url().replaceFirst("https?://[^/]+/?", "").replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + "-" + scheme + ".png")));
        }
    }
}
