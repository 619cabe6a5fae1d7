package amity;

import static org.assertj.core.api.Assertions.assertThat;

import amity.demo.Demo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Many who look at once: more of them than there are connections to the database, at every page there is. */
class CrowdedTests extends WebTests {
    private static final int PEOPLE = 6;
    private static final int ADDRESSES_EACH = 1;

    @Autowired
    private Demo demo;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void more_people_than_connections_look_at_every_page_at_once_and_all_are_answered() throws Exception {
        var hannah = new Visit(port);
        hannah.get(links.signIn(demo.play().id()));
        var pages =
                Walk.from("/today", hannah, Routes.of(mappings), ADDRESSES_EACH).pages();
        assertThat(pages).as("the walk gets about").hasSizeGreaterThan(60);
        var wrong = Collections.synchronizedList(new ArrayList<String>());
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var page : pages) {
                var together = IntStream.range(0, PEOPLE)
                        .<Callable<Boolean>>mapToObj(i -> () -> wrong.addAll(look(hannah, page)))
                        .toList();
                people.invokeAll(together);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Visit visit, String page) {
        try {
            int status = visit.send(
                            visit.request(page).timeout(Duration.ofSeconds(8)).GET())
                    .status();
            return status < 400 ? List.of() : List.of(page + " answered " + status);
        } catch (RuntimeException late) {
            return List.of(page + " did not answer: " + late.getCause());
        }
    }
}
