package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.QueryLog;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import java.util.Locale;
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

    /** Each planning reads all that is noted of the season, and when it was locked: nothing else asks for that day. */
    private static boolean isPlanning(String query) {
        var sql = query.toLowerCase(Locale.ROOT);
        return sql.startsWith("select") && sql.contains("locked_on");
    }
}
