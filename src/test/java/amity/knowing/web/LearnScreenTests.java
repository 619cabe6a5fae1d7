package amity.knowing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
        var moment = ledger.tell(
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
        assertThat(wrong.status()).isEqualTo(200);
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
        keep(keep(visit.get(form()), Map.of("words", "Is coeliac")), Map.of("special", "agreed"));
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

    @Test
    void several_things_said_in_one_breath_are_shown_each_for_itself_before_any_is_kept() {
        var shown = keep(visit.get(form()), Map.of("words", "Loves Rioja, and hates scented candles"));
        assertThat(shown.words()).contains("These are 2 things, each for itself");
        assertThat(facts.of(practice.id(), priya)).isEmpty();
        keep(shown, Map.of());
        assertThat(facts.of(practice.id(), priya))
                .extracting(Fact::words, Fact::stance)
                .containsExactlyInAnyOrder(
                        tuple("Loves Rioja", Fact.Stance.LIKE), tuple("hates scented candles", Fact.Stance.DISLIKE));
    }

    @Test
    void each_of_them_can_be_changed_or_left_out() {
        var shown = keep(visit.get(form()), Map.of("words", "Loves Rioja, and hates scented candles"));
        keep(shown, Map.of("stance", "wish", "keep-2", ""));
        assertThat(facts.of(practice.id(), priya))
                .extracting(Fact::words, Fact::stance)
                .containsExactly(tuple("Loves Rioja", Fact.Stance.WISH));
    }

    @Test
    void what_was_chosen_of_a_thing_goes_with_it_however_the_words_are_changed() {
        var chips = visit.part(
                        "/clients/" + priya
                                + "/facts/proposal?words=Hates+scented+candles+but+loves+jazz&shown=Loves+jazz"
                                + "&piece=Loves+jazz&keep=&piece-2=Hates+scented+candles&keep-2=yes&stance-2=need&seen-stance-2=dislike")
                .html();
        assertThat(chips.select("[name=stance] [selected]").val()).isEqualTo("need");
        assertThat(chips.select("[name=keep][checked]")).hasSize(1);
    }

    @Test
    void what_was_not_shown_is_not_kept() {
        var shown = keep(visit.get(form()), Map.of("words", "Loves Rioja"));
        var again = keep(shown, Map.of("words", "Hates Rioja"));
        assertThat(facts.of(practice.id(), priya)).isEmpty();
        keep(again, Map.of());
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> assertThat(fact.stance())
                .isEqualTo(Fact.Stance.DISLIKE));
    }

    @Test
    void a_limit_becomes_the_clients_rule_about_gifts() {
        keep(keep(visit.get(form()), Map.of("words", "Nothing over £20")), Map.of());
        var client = clients.get(practice.id(), priya);
        assertThat(client.gifts().policy()).isEqualTo(Client.GiftPolicy.LIMIT);
        assertThat(client.gifts().limit()).hasToString("GBP 20.00");
        assertThat(facts.of(practice.id(), priya)).isEmpty();
    }

    @Test
    void the_action_is_kept_and_the_illness_stays_out() {
        var shown = keep(visit.get(form()), Map.of("words", "Off alcohol since the illness"));
        assertThat(shown.words()).contains("“illness” tells of their health and stays out");
        keep(shown, Map.of());
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("no alcohol");
            assertThat(fact.tags()).containsExactly("alcohol");
        });
    }

    @Test
    void a_fact_can_be_corrected_and_stays_readable_as_it_was() {
        keep(keep(visit.get(form()), Map.of("words", "Loves baths", "fromThem", "yes")), Map.of());
        var link = visit.get("/clients/" + priya).html().selectFirst("#facts a[href$=/correction]");
        var page = visit.get(link.attr("href"));
        assertThat(page.html().select("[name=stance] [selected]").val()).isEqualTo("like");
        var done = visit.submit(
                page, "form[action$=/correction]", Map.of("part", "Bath is where she grew up", "stance", ""));
        assertThat(done.words()).contains("Corrected of Priya Raman");
        assertThat(facts.of(practice.id(), priya)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("Bath is where she grew up");
            assertThat(fact.stance()).isNull();
            assertThat(fact.fromThem()).isTrue();
        });
    }

    private String form() {
        return "/clients/" + priya + "/facts/new";
    }

    private Visit.Page keep(Visit.Page page, Map<String, String> typed) {
        return visit.submit(page, FORM, typed);
    }
}
