package amity.guide;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HelpTests extends WebTests {
    /** Pages that are none of the guide's, or that help itself is. */
    private static final Set<String> WITHOUT =
            Set.of("/", "/help", "/more", "/enter", "/sign-in", "/welcome", "/closed", "/attachments/{id}");

    @Autowired
    private Guide guide;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_page_leads_to_a_chapter_that_is_there() {
        var lost = new TreeSet<String>();
        for (var path : pages()) {
            var led = Signpost.from(path.replaceAll("\\{[^}]+}", "x"));
            if (led.equals("/help")) {
                lost.add(path);
            } else {
                var parts = led.substring("/help/".length()).split("#");
                var chapter = guide.chapter(parts[0]).orElseThrow(() -> new AssertionError(led));
                if (parts.length > 1) {
                    assertThat(chapter.html()).as(led).contains("id=\"" + parts[1] + "\"");
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void what_is_looked_for_is_found_under_its_heading() {
        var page = visit.get("/help?find=free+hours");

        assertThat(page.words()).contains("places with “free hours”");
        var address = page.html().selectFirst("main .plainlist a").attr("href");
        assertThat(visit.get(address).words()).containsIgnoringCase("free hours");
    }

    @Test
    void what_is_found_is_said_without_marks_and_without_its_chapter_twice() {
        var found = visit.get("/help?find=budget").html().select("main .plainlist li");
        assertThat(found).isNotEmpty().allSatisfy(one -> {
            assertThat(one.text()).doesNotContain("(/help", " - ");
            assertThat(one.select(".quiet").text()).isNotEqualTo(one.select("b").text());
        });
    }

    @Test
    void words_that_stand_nowhere_are_said_to_stand_nowhere() {
        assertThat(visit.get("/help?find=xylophone").words()).contains("Nothing with “xylophone”.");
    }

    @Test
    void links_and_pictures_of_the_guide_lead_somewhere() {
        for (var chapter : guide.chapters()) {
            var page = visit.get("/help/" + chapter.word()).html();
            page.select("article a[href^=/]")
                    .forEach(link -> assertThat(visit.get(link.attr("href")).status())
                            .as(link.outerHtml())
                            .isEqualTo(200));
            page.select("article img").forEach(image -> {
                assertThat(visit.bytes(image.attr("src"))).as(image.outerHtml()).hasSizeGreaterThan(1000);
                assertThat(image.attr("alt")).isNotBlank();
            });
        }
    }

    private Set<String> pages() {
        var pages = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, method) -> {
            var methods = route.getMethodsCondition().getMethods();
            if (method.getBeanType().getPackageName().startsWith("amity.")
                    && !method.getBeanType().getPackageName().startsWith("amity.portal.web")
                    && methods.contains(RequestMethod.GET)) {
                pages.addAll(route.getPatternValues());
            }
        });
        pages.removeAll(WITHOUT);
        pages.removeIf(path -> path.matches("/(help|css|js)/.*"));
        assertThat(pages).hasSizeGreaterThan(40);
        return pages;
    }
}
