package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.QueryLog;
import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is decided is held against the plan that was looked at, and is planned once after it. */
class SeasonPlanScreenTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private DSLContext db;

    @Test
    void a_decision_is_planned_once() {
        var priya = clients.change(
                practice.id(), clients.add(practice.id(), "Priya Raman").with(Client.Status.ACTIVE));
        var page = visit.get(CHRISTMAS);
        var token = page.html().select("input[name=_csrf]").first().val();
        var queries = QueryLog.during(db, () -> {
            var decided = visit.post(
                    CHRISTMAS + "/entries/" + priya.id() + "/own",
                    "_csrf=" + token + "&why=So&anyway=I+know+them&idea=A+map&price=10");
            assertThat(decided.html().select("#lock-" + priya.id()).attr("aria-pressed"))
                    .isEqualTo("true");
        });
        assertThat(queries).filteredOn(SeasonPlanScreenTests::isPlanning).hasSize(1);
    }

    @Test
    void a_long_list_shows_its_first_ones_and_whom_she_decided_herself_and_the_others_by_and_by() {
        Crowd.of(120, practice, db);
        var page = visit.get(CHRISTMAS);
        var end = visit.get(rest(visit.get(rest(page))));
        var last = end.html().select("li.decision").last();
        visit.submit(end, "#" + last.id() + " form:has([name=lock])", Map.of("lock", "on"));
        var first = ids(visit.get(CHRISTMAS));
        assertThat(first).hasSize(51).contains(last.id());
        assertThat(visit.get(CHRISTMAS).html().select(".decided h2 .quiet").text())
                .isEqualTo("120");
        var second = visit.part(rest(visit.get(CHRISTMAS)));
        var third = visit.part(rest(second));
        assertThat(third.html().select("a[hx-get*=/rest/]")).isEmpty();
        assertThat(Stream.of(first, ids(second), ids(third)).flatMap(List::stream))
                .hasSize(120)
                .doesNotHaveDuplicates();
        assertThat(visit.get(CHRISTMAS + "/rest/cake").status()).isEqualTo(422);
    }

    private static String rest(Visit.Page page) {
        return page.html().select("a[hx-get*=/rest/]").attr("hx-get");
    }

    private static List<String> ids(Visit.Page page) {
        return page.html().select("li.decision").eachAttr("id");
    }

    /** Each planning reads all that is noted of the season, and when it was locked: nothing else asks for that day. */
    private static boolean isPlanning(String query) {
        var sql = query.toLowerCase(Locale.ROOT);
        return sql.startsWith("select") && sql.contains("locked_on");
    }
}
