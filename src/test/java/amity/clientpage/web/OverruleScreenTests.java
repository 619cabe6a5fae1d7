package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.review.Overrule;
import amity.review.Reviews;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverruleScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Reviews reviews;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    private Visit.Page page() {
        return visit.get("/clients/" + priya.id());
    }

    private Visit.Page say(String figure, Map<String, String> said) {
        return visit.submit(page(), "#figure-" + figure + " form[action$=/overrules]", said);
    }

    @Test
    void both_stand_on_the_page_until_the_day_she_looks_again() {
        say("kind", Map.of("word", "partnership", "why", "She opens every door", "until", "2026-12-20"));
        assertThat(reviews.overrules(practice.id(), priya.id()))
                .extracting(Overrule::word)
                .containsExactly("partnership");
        assertThat(page().html().select("#figure-kind").text())
                .contains("Too soon to say", "you say: Partnership", "because “She opens every door”", "20 Dec");

        clock.moveTo(Instant.parse("2026-12-21T09:00:00Z"));
        assertThat(page().html().select("#figure-kind").text()).doesNotContain("you say");
        clock.moveTo(Instant.parse("2026-11-20T09:00:00Z"));

        visit.submit(page(), "#figure-kind form[action$=/taking-back]", Map.of());
        assertThat(reviews.overrules(practice.id(), priya.id())).isEmpty();
        assertThat(page().html().select("#figure-kind").text()).doesNotContain("you say");
    }

    @Test
    void every_figure_but_her_own_answers_may_be_seen_otherwise() {
        for (var figure : "kind revenue regularity stake closeness mutuality drift".split(" ")) {
            assertThat(say(figure, Map.of("why", "I know better")).status()).isEqualTo(200);
        }
        assertThat(page().html().select(".reads strong:contains(you say)")).hasSize(7);
    }

    @Test
    void a_reason_and_a_day_still_to_come_are_needed() {
        assertThat(say("kind", Map.of("why", " ")).words()).contains("Say in a few words why");
        var today = Map.of("why", "So", "until", TODAY.toString());
        assertThat(say("kind", today).words()).contains("Say a day still to come");
        assertThat(say("kind", Map.of("why", "So", "until", "soon")).words()).contains("There is no day “soon”");
        assertThat(say("kind", Map.of("word", "splendid", "why", "So")).status())
                .isEqualTo(422);
        assertThat(reviews.overrules(practice.id(), priya.id())).isEmpty();
    }
}
