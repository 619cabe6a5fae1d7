package amity.standing.web;

import static amity.schema.Tables.RELATIONSHIP_PICTURE;
import static org.assertj.core.api.Assertions.assertThat;

import amity.Crowd;
import amity.WebTests;
import amity.practice.Practice;
import amity.shell.Words;
import amity.standing.Relationships;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(30)
class FreshStandingsTests extends WebTests {
    @Autowired
    private Relationships relationships;

    @Autowired
    private Words words;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DSLContext db;

    @Test
    void a_page_of_a_long_list_says_that_the_rest_is_read_behind_it_and_it_is() {
        Crowd.of(600, practice, db);
        clock.moveTo(clock.instant().plus(1, ChronoUnit.DAYS));
        var standings = new FreshStandings(relationships, words, Duration.ZERO);
        var request = new MockHttpServletRequest("GET", "/clients");
        request.setAttribute(Practice.class.getName(), practice);
        look(() -> standings.preHandle(request, new MockHttpServletResponse(), this));
        assertThat(request.getAttribute("notice")).asString().contains("still reading");
        while (doWait()) Thread.onSpinWait();
        var next = new MockHttpServletRequest("GET", "/clients");
        next.setAttribute(Practice.class.getName(), practice);
        look(() -> standings.preHandle(next, new MockHttpServletResponse(), this));
        assertThat(next.getAttribute("notice")).isNull();
        standings.stop();
    }

    private boolean doWait() {
        return db.fetchExists(
                RELATIONSHIP_PICTURE,
                RELATIONSHIP_PICTURE.PRACTICE_ID.eq(practice.id().value()).and(RELATIONSHIP_PICTURE.WAITS.isTrue()));
    }

    private void look(Runnable reading) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        template.executeWithoutResult(status -> reading.run());
    }
}
