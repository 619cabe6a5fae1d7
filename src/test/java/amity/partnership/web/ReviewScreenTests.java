package amity.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Reviews reviews;

    private Client aoife;

    @BeforeEach
    void meetTwo() {
        aoife = active("Aoife Brennan");
        active("Tom Ashdown");
    }

    @Test
    void the_whole_review_is_done_with_forms_alone() {
        var page = visit.submit(visit.get("/review"), "form[action=/review]", Map.of());
        assertThat(page.html().select("h1").text()).isEqualTo("Aoife Brennan");
        assertThat(page.text()).contains("1 of 2").contains("Is this what I want?");
        page = visit.submit(page, "form.review-keys", Map.of("answer", "partnership"));
        page = visit.submit(page, "form.review-keys", Map.of("answer", "mixed"));
        assertThat(page.text()).contains("And all else?");
        page = visit.submit(page, "form.review-keys", Map.of());
        assertThat(page.html().select("h1").text()).isEqualTo("Tom Ashdown");
        page = visit.submit(page, "form[action$=/later]", Map.of());
        page = visit.submit(page, "form.review-keys", Map.of("answer", "friendly"));
        page = visit.submit(page, "form.review-keys", Map.of("answer", "yes"));
        page = visit.submit(page, "form.review-keys", Map.of());
        assertThat(page.text()).contains("That was everyone.").contains("1 January");
        assertThat(latest(Question.WANTED)).isEqualTo("partnership");
        assertThat(latest(Question.ENJOYMENT)).isEqualTo("mixed");
    }

    @Test
    void an_answer_can_be_changed_and_what_is_no_answer_is_refused() {
        visit.submit(visit.get("/review"), "form[action=/review]", Map.of());
        var place = "/review/" + aoife.id();
        var page = visit.get(place + "?ask=gel");
        assertThat(page.html().select("#ask-h").text()).isEqualTo("Do we gel?");
        visit.submit(page, "form.review-keys", Map.of("answer", "no"));
        assertThat(latest(Question.GEL)).isEqualTo("no");
        assertThat(visit.submit(page, "form.review-keys", Map.of("answer", "perhaps"))
                        .status())
                .isBetween(400, 422);
        assertThat(visit.get(place + "?ask=came-back").status()).isBetween(400, 422);
        assertThat(visit.get("/review/" + new UUID(1, 1)).status()).isEqualTo(404);
    }

    private String latest(Question question) {
        var answer = Answer.latest(reviews.answers(practice.id(), aoife.id()), question, TODAY);
        return answer == null ? "" : answer.word();
    }

    private Client active(String name) {
        return clients.change(practice.id(), clients.add(practice.id(), name).with(Client.Status.ACTIVE));
    }
}
