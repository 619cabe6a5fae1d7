package amity.boundary.decline.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.boundary.decline.Decline;
import amity.boundary.decline.Declines;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.moment.Kind;
import amity.moment.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeclineScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Declines declines;

    @Autowired
    private Ledger ledger;

    private Client ashdown;

    @BeforeEach
    void addTom() {
        ashdown = clients.add(practice.id(), "Ashdown Surveying");
        people.add(practice.id(), ashdown.id(), "Tom Ashdown", List.of());
    }

    private Visit.Page page() {
        return visit.get("/declines?client=" + ashdown.id());
    }

    @Test
    void every_no_has_kind_words_to_copy_that_call_them_by_their_first_name() {
        var page = page();
        for (var decline : Decline.values()) {
            assertThat(page.html().expectFirst("#no-" + decline.word()).text())
                    .contains("Tom")
                    .doesNotContain("{name}")
                    .doesNotContainIgnoringCase("sorry");
        }
        assertThat(page.html().select("a[href^='mailto:?body=']")).hasSize(Decline.values().length);
    }

    @Test
    void she_puts_a_no_her_own_way_and_goes_back_to_the_usual_words() {
        visit.submit(
                page(),
                "form:has(input[value='decline.say.gift'])",
                Map.of("text", "No presents, {name}, but thank you."));
        assertThat(page().html().expectFirst("#no-gift").text()).isEqualTo("No presents, Tom, but thank you.");
        visit.submit(page(), "form:has(input[value='decline.say.gift'])", Map.of("usual", "yes"));
        assertThat(page().html().expectFirst("#no-gift").text()).startsWith("That is so kind of you, Tom");
    }

    @Test
    void a_no_without_words_is_refused_in_a_sentence_and_the_old_words_stay() {
        var answer = visit.submit(page(), "form:has(input[value='decline.say.gift'])", Map.of("text", " "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Write at least a few words");
        assertThat(declines.wording(practice, Decline.GIFT).own()).isFalse();
    }

    @Test
    void a_no_that_was_said_is_a_talk_of_today() {
        visit.submit(page(), "form[action='/declines/invitation/said']", Map.of());
        assertThat(ledger.timeline(practice.id(), ashdown.id())).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.TALK);
            assertThat(moment.words()).isEqualTo("Declined, kindly: an invitation");
        });
    }
}
