package amity.knowing.question.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.season.Seasons;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionScreenTests extends WebTests {
    private static final String PAGE = "/season/christmas-2026/questions";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Facts facts;

    @Autowired
    private Seasons seasons;

    private Client.Id priya;

    @BeforeEach
    void workForPriya() {
        priya = clients.add(practice.id(), "Priya Raman").id();
        for (int back = 0; back < 14; back++) {
            ledger.tell(
                    practice,
                    Note.of(priya, "Invoice")
                            .as(Kind.INVOICE)
                            .on(TODAY.minusMonths(back).minusDays(1))
                            .amount(practice.money(80_000)));
        }
        var season = seasons.of(practice, amity.calendar.Occasion.CHRISTMAS, 2026);
        seasons.budget(practice, season, practice.money(6_000), 0);
    }

    @Test
    void a_question_is_asked_answered_and_becomes_a_fact() {
        var page = visit.get(PAGE);
        assertThat(page.words()).contains("What does Priya Raman enjoy?", "In passing", "Plainly", "at Christmas");
        var asked = visit.submit(page, "form[action$='/taste/asked']", Map.of());
        assertThat(asked.words()).contains("Asked 20 Nov");
        var shown = visit.submit(asked, "form[action$='/taste/answer']", Map.of("said", "Loves smoky tea"));
        assertThat(facts.of(practice.id(), priya)).isEmpty();
        var answered = visit.submit(shown, "form[action$='/taste/answer']", Map.of());
        assertThat(answered.words()).contains("Kept as something they told you").doesNotContain("enjoy?");
        assertThat(visit.get("/clients/" + priya).html().select("#facts").text())
                .contains("Loves smoky tea", "They said so, 20 Nov");
    }

    @Test
    void who_answers_beside_the_plan_is_back_at_the_plan_and_nowhere_that_is_not_ours() {
        var week = visit.get(PAGE + "/week");
        var shown = visit.submit(week, "form[action$='/policy/answer']", Map.of("said", "There is no rule"));
        assertThat(shown.html().select("main form a.btn-quiet").attr("href")).isEqualTo("/season/christmas-2026");
        var elsewhere =
                visit.submit(shown, "form[action$='/policy/answer']", Map.of("shown", "", "back", "//evil.example"));
        assertThat(elsewhere.text()).doesNotContain("evil.example");
        var kept = visit.submit(shown, "form[action$='/policy/answer']", Map.of());
        assertThat(kept.at().getPath()).isEqualTo("/season/christmas-2026");
        assertThat(kept.words()).contains("Kept");
    }

    @Test
    void an_answer_of_nothing_comes_back_with_one_sentence_beside_it() {
        var wrong = visit.submit(visit.get(PAGE), "form[action$='/taste/answer']", Map.of("said", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select(".form-wrong").text()).isEqualTo("Say in a few words what they said.");
        var special = visit.submit(wrong, "form[action$='/taste/answer']", Map.of("said", "Tea; she is coeliac"));
        assertThat(special.words()).contains("“coeliac” tells of their health");
        assertThat(special.html().select("[name=words]").val()).isEqualTo("Tea; she is coeliac");
        assertThat(facts.of(practice.id(), priya)).isEmpty();
    }

    @Test
    void an_answer_is_taken_apart_and_the_reason_is_written_nowhere() {
        var shown = visit.submit(
                visit.get(PAGE),
                "form[action$='/taste/answer']",
                Map.of("said", "A good coffee, but no chocolate since the illness"));
        assertThat(shown.words()).contains("These are 2 things");
        visit.submit(shown, "form[action$='/taste/answer']", Map.of());
        assertThat(facts.of(practice.id(), priya))
                .extracting(Fact::words, Fact::stance)
                .containsExactlyInAnyOrder(
                        tuple("A good coffee", Fact.Stance.LIKE), tuple("no chocolate", Fact.Stance.NEED));
        assertThat(ledger.timeline(practice.id(), priya))
                .noneMatch(moment -> moment.words().contains("illness"));
    }

    @Test
    void a_limit_answers_the_question_about_gifts_so_that_it_is_asked_no_more() {
        var shown = visit.submit(visit.get(PAGE), "form[action$='/policy/answer']", Map.of("said", "Nothing over £20"));
        var answered = visit.submit(shown, "form[action$='/policy/answer']", Map.of());
        assertThat(clients.get(practice.id(), priya).gifts().limit()).hasToString("GBP 20.00");
        assertThat(answered.html().select("form[action$='/policy/answer']")).isEmpty();
    }

    @Test
    void the_clients_page_leads_to_what_is_worth_finding_out_of_them_and_back() {
        assertThat(visit.get("/clients/" + priya)
                        .html()
                        .select("#questions [hx-get]")
                        .attr("hx-get"))
                .isEqualTo("/clients/" + priya + "/questions");
        var page = visit.get("/clients/" + priya + "/questions");
        var gone = visit.submit(page, "form[action$='/taste/let-go']", Map.of());
        assertThat(gone.at().getPath()).isEqualTo("/clients/" + priya + "/questions");
        assertThat(gone.words()).contains("Let go for this season").doesNotContain("enjoy?");
        assertThat(visit.part("/clients/" + priya + "/questions").text()).doesNotContain("<html");
    }
}
