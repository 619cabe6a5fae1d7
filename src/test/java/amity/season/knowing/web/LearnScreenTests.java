package amity.season.knowing.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearnScreenTests extends WebTests {
    private static final String FORM = "form[action$=/facts]";

    @Autowired
    private Clients clients;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    private Client.Id priya;

    @BeforeEach
    void meetPriya() {
        priya = clients.add(practice.id(), "Priya Raman").id();
    }

    @Test
    void from_a_moment_a_fact_is_kept_as_it_is_proposed() {
        var moment = ledger.record(
                practice,
                Note.of(priya, "Said she loves smoky tea").as(Kind.TALK).on(TODAY.minusDays(4)));
        var link = visit.get("/clients/" + priya).html().selectFirst("#m-" + moment.id() + " a[href*='facts/new']");
        visit.submit(visit.get(link.attr("href")), FORM, Map.of());
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("Said she loves smoky tea");
            assertThat(fact.stance()).isEqualTo(Fact.Stance.LIKE);
            assertThat(fact.tags()).containsExactly("tea");
            assertThat(fact.fromThem()).isTrue();
            assertThat(fact.learnedOn()).isEqualTo(TODAY.minusDays(4));
            assertThat(fact.moment()).isEqualTo(moment.id().value());
        });
    }

    @Test
    void what_tells_of_health_comes_back_with_neutral_words_and_nothing_is_lost() {
        var wrong = keep(visit.get(form()), Map.of("words", "Her son is coeliac, quietly"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("“coeliac” tells of their health", "Keep “no gluten” instead");
        assertThat(wrong.html().select("[name=words]").val()).isEqualTo("Her son is coeliac, quietly");
        assertThat(facts.of(practice.id(), priya)).isEmpty();
        keep(wrong, Map.of());
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("no gluten");
            assertThat(fact.stance()).isEqualTo(Fact.Stance.NEED);
            assertThat(fact.tags()).containsExactly("gluten");
        });
        assertThat(visit.get("/clients/" + priya).text()).doesNotContain("coeliac");
    }

    @Test
    void her_words_are_kept_with_their_agreement_and_hidden() {
        keep(visit.get(form()), Map.of("words", "Is coeliac", "special", "agreed"));
        assertThat(facts.of(practice.id(), priya).getFirst().agreedOn()).isEqualTo(TODAY);
        var page = visit.get("/clients/" + priya).html();
        assertThat(page.select("#facts details:not([open])").text()).contains("Hidden, kept with care", "Is coeliac");
        assertThat(page.select("#facts").text()).contains("They told you and agreed");
        assertThat(visit.get("/desk/talks/" + priya).text()).doesNotContain("coeliac");
    }

    @Test
    void what_she_changed_stays_while_the_words_are_typed() {
        var chips = visit.part(
                        "/clients/" + priya
                                + "/facts/proposal?words=Loves+tea+quietly&seen-topic=tea&topic=drinks&seen-stance=like&stance=like")
                .html();
        assertThat(chips.select("[name=topic]").val()).isEqualTo("drinks");
        assertThat(chips.select("[name=sensitivity] [selected]").val()).isEqualTo("confidential");
    }

    @Test
    void a_fact_without_words_is_said_in_one_sentence() {
        var wrong = keep(visit.get(form()), Map.of("words", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Say what it is about, and what you know.");
    }

    private String form() {
        return "/clients/" + priya + "/facts/new";
    }

    private Visit.Page keep(Visit.Page page, Map<String, String> typed) {
        return visit.submit(page, FORM, typed);
    }
}
