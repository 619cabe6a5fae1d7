package amity.clientpage.gelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.desk.Desk;
import amity.desk.Entry;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GellingScreenTests extends WebTests {
    private static final String ASKED = "form[action$='/gelling']";

    @Autowired
    private Clients clients;

    @Autowired
    private Practices practices;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Desk desk;

    private Client tom;

    @BeforeEach
    void addTom() {
        tom = clients.add(practice.id(), "Tom Ashdown");
    }

    private Visit.Page page() {
        return visit.get("/clients/" + tom.id() + "/gelling");
    }

    private List<Answer> said() {
        return reviews.answers(practice.id(), tom.id());
    }

    private Stream<Entry> onTheDesk() {
        var today = desk.today(practice);
        return Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.id().rule().equals("values"));
    }

    private void becomes(Client.Status status) {
        clients.change(practice.id(), tom.with(status));
    }

    @Test
    void a_prospect_is_asked_three_questions_and_a_client_two() {
        becomes(Client.Status.PROSPECT);
        assertThat(page().html().select("fieldset")).hasSize(3);
        assertThat(page().words()).contains("before you say yes", "What do I want this to be?");
        becomes(Client.Status.ACTIVE);
        assertThat(page().html().select("fieldset")).hasSize(2);
    }

    @Test
    void what_is_amiss_needs_a_reason_and_nothing_is_kept_without_one() {
        var answer = visit.submit(page(), ASKED, Map.of("values", "at-odds", "gel", "yes"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Say in a sentence why");
        assertThat(answer.html().select("input[name=values][checked]").attr("value"))
                .isEqualTo("at-odds");
        assertThat(said()).isEmpty();
    }

    @Test
    void answers_keep_their_reason_and_the_ones_before_stay_readable() {
        visit.submit(page(), ASKED, Map.of("values", "shared"));
        visit.submit(page(), ASKED, Map.of("values", "mixed", "why", "He pays his own people late"));
        assertThat(said()).extracting(Answer::word).containsExactly("shared", "mixed");
        assertThat(page().words()).contains("He pays his own people late", "Values: Shared", "Values: Some of them");
    }

    @Test
    void talk_comes_before_terms_and_terms_before_parting_and_only_where_something_is_amiss() {
        assertThat(page().html().select("ol.plainlist li")).isEmpty();
        visit.submit(page(), ASKED, Map.of("gel", "no", "why", "Every call ends in blame"));
        becomes(Client.Status.PROSPECT);
        assertThat(page().html().select("ol.plainlist > li > b").eachText())
                .as("nobody is thanked for work before the first yes")
                .containsExactly("Talk about it first", "Say yes to something else", "Say no, kindly");
        assertThat(page().html().expectFirst("#gelling-part").text()).startsWith("Tom, thank you for telling me");
        becomes(Client.Status.ACTIVE);
        assertThat(page().html().select("ol.plainlist > li > b").eachText())
                .containsExactly("Talk about it", "Change the terms", "Part ways");
        assertThat(page().html().expectFirst("#gelling-talk").text()).startsWith("Tom, I enjoy");
        visit.submit(page(), "form[action$='/gelling/talk']", Map.of());
        assertThat(ledger.timeline(practice.id(), tom.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.kind()).isEqualTo(Kind.TALK));
    }

    @Test
    void core_values_are_three_to_seven_and_are_shown_where_the_question_is_asked() {
        var settings = visit.get("/settings");
        var refused = visit.submit(settings, "form[action='/settings/values']", Map.of("core", "Kindness"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().expectFirst("#core").text()).isEqualTo("Kindness");
        visit.submit(settings, "form[action='/settings/values']", Map.of("core", "Kindness\nFair pay\nWords kept"));
        assertThat(practices.values(practice.id()).values()).containsExactly("Kindness", "Fair pay", "Words kept");
        assertThat(page().words()).contains("Fair pay");
    }

    @Test
    void the_desk_asks_before_the_first_yes() {
        becomes(Client.Status.PROSPECT);
        assertThat(onTheDesk()).isEmpty();
        clients.open(practice.id(), tom.id(), OpenMatter.Matter.PROPOSAL, today(), null);
        assertThat(onTheDesk()).singleElement().satisfies(entry -> assertThat(entry.what())
                .contains("Three questions"));
        visit.submit(page(), ASKED, Map.of("gel", "yes"));
        assertThat(onTheDesk()).isEmpty();
    }

    @Test
    void the_desk_asks_when_something_happened_until_it_is_answered() {
        becomes(Client.Status.ACTIVE);
        ledger.tell(practice, Note.of(tom.id(), "Shouted at me").as(Kind.SIGNAL).signal(Signal.BOUNDARY_CROSSED));
        assertThat(onTheDesk()).singleElement().satisfies(entry -> assertThat(entry.what())
                .contains("still gel"));
        visit.submit(page(), ASKED, Map.of("values", "shared"));
        assertThat(onTheDesk()).isEmpty();
    }

    @Test
    void the_desk_asks_once_a_year_where_she_has_written_down_her_values() {
        becomes(Client.Status.ACTIVE);
        reviews.answer(practice, tom.id(), Question.VALUES, "shared", today().minusYears(1));
        assertThat(onTheDesk()).isEmpty();
        practices.keep(practice.id(), amity.practice.CoreValues.of("Kindness\nFair pay\nWords kept"));
        assertThat(onTheDesk()).hasSize(1);
        reviews.answer(
                practice,
                tom.id(),
                Question.VALUES,
                "shared",
                today().minusYears(1).plusDays(1));
        assertThat(onTheDesk()).isEmpty();
    }

    private LocalDate today() {
        return practice.today(clock);
    }
}
