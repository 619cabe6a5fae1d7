package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Ledger;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sent to a session that has ended waits for whoever sent it, and is never done by itself. */
class InterruptedRequestsTests extends WebTests {
    private static final String WORDS = "She introduced me to her sister";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    /** A note sent after the session ended. */
    private Visit.Page sentTooLate() {
        var form = visit.get("/moments/new?client=" + priya.id());
        visit.endSession();
        return visit.submit(form, "form.note", Map.of("words", WORDS));
    }

    @Test
    void what_was_sent_to_an_ended_session_is_offered_again_and_never_done_by_itself() {
        assertThat(sentTooLate().at().getPath()).isEqualTo("/sign-in");
        var offered = visit.get(links.signIn(practice.id()));
        assertThat(offered.at().getPath()).isEqualTo("/aside");
        assertThat(offered.words()).contains(WORDS, "nothing of it was done");
        assertThat(ledger.timeline(practice.id(), priya.id())).isEmpty();

        var token = offered.html().selectFirst("form[data-aside] [name=_csrf]").val();
        var sent = visit.post("/aside", "_csrf=" + token + "&client=Priya+Raman&words=" + WORDS.replace(' ', '+'));
        assertThat(sent.at().getPath()).isEqualTo("/clients/" + priya.id());
        assertThat(ledger.timeline(practice.id(), priya.id()))
                .extracting(moment -> moment.words())
                .containsExactly(WORDS);
        assertThat(visit.get("/aside").at().getPath()).isEqualTo("/today");
    }

    @Test
    void it_can_be_left_out() {
        sentTooLate();
        var offered = visit.get(links.signIn(practice.id()));
        visit.submit(offered, "form[action=/aside/leaving]", Map.of());
        assertThat(visit.get("/aside").at().getPath()).isEqualTo("/today");
        assertThat(ledger.timeline(practice.id(), priya.id())).isEmpty();
    }

    @Test
    void nobody_else_who_signs_in_with_the_same_browser_sees_it() {
        sentTooLate();
        var other = practices.open("Marsh Support", "Zoe Marsh", CurrencyUnit.GBP, "GB", LONDON, true);
        accounts.join(other);
        assertThat(visit.get(links.signIn(other.id())).at().getPath()).isEqualTo("/today");
        assertThat(visit.get("/aside").words()).doesNotContain(WORDS);
    }

    @Test
    void signing_out_forgets_what_waited() {
        sentTooLate();
        visit.get(links.signIn(practice.id()));
        visit.submit(visit.get("/more"), "form[action=/sign-out]", Map.of());
        assertThat(visit.get(links.signIn(practice.id())).at().getPath()).isEqualTo("/today");
    }

    @Test
    void nothing_is_planted_from_elsewhere_and_no_password_is_kept() {
        for (var origin : List.of("https://evil.example", "null")) {
            visit.endSession();
            visit.send(visit.request("/moments")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", origin)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("client=Priya&words=planted+words")));
            assertThat(visit.get(links.signIn(practice.id())).at().getPath()).isNotEqualTo("/aside");
        }
        var form = visit.get("/settings");
        visit.endSession();
        visit.submit(form, "form:has([type=password])", Map.of("current", "a quiet harbour"));
        assertThat(visit.get(links.signIn(practice.id())).at().getPath()).isNotEqualTo("/aside");
    }

    @Test
    void she_comes_back_to_the_page_she_was_on() {
        visit.endSession();
        assertThat(visit.get("/clients/" + priya.id() + "?all=yes").at().getPath())
                .isEqualTo("/sign-in");
        assertThat(visit.get(links.signIn(practice.id())).at().toString())
                .endsWith("/clients/" + priya.id() + "?all=yes");
        visit.endSession();
        visit.send(visit.request("/more")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost//evil.example/today")
                .GET());
        assertThat(visit.get(links.signIn(practice.id())).at().getPath()).isEqualTo("/today");
    }

    @Test
    void a_form_that_is_older_than_its_session_is_offered_again_too() {
        var form = visit.get("/moments/new?client=" + priya.id());
        visit.endSession();
        visit.get(links.signIn(practice.id()));
        var offered = visit.submit(form, "form.note", Map.of("words", WORDS));
        assertThat(offered.at().getPath()).isEqualTo("/aside");
        assertThat(ledger.timeline(practice.id(), priya.id())).isEmpty();
        visit.submit(offered, "form[data-aside]", Map.of());
        assertThat(ledger.timeline(practice.id(), priya.id())).hasSize(1);
    }
}
