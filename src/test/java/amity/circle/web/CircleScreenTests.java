package amity.circle.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Introductions;
import amity.client.People;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CircleScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Introductions introductions;

    @Autowired
    private Encounters encounters;

    @Autowired
    private Functions functions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    private Client priya;
    private Client tom;

    @BeforeEach
    void addTwo() {
        priya = clients.add(practice.id(), "Priya Raman");
        tom = clients.add(practice.id(), "Tom Ashdown");
    }

    private Visit.Page introduce(String side, String first, String second) {
        return visit.submit(
                visit.get("/circle/introductions/new"),
                "#introduce",
                Map.of("side", side, "first", first, "second", second));
    }

    private Visit.Page add(Map<String, String> said) {
        return visit.submit(visit.get("/circle/functions/new"), "#function", said);
    }

    private Function only() {
        assertThat(functions.all(practice.id())).hasSize(1);
        return functions.all(practice.id()).getFirst();
    }

    private List<Moment> moments(Client client) {
        return ledger.timeline(practice.id(), client.id());
    }

    @Test
    void an_introduction_is_made_drawn_read_as_a_list_thanked_for_and_taken_back() {
        assertThat(visit.get("/circle").words()).contains("who brought you your first");
        assertThat(introduce("theirs", "Priya Raman", "Tom Ashdown").words()).contains("Kept: Priya Raman introduced");
        var circle = visit.get("/circle");
        assertThat(circle.html().select("[data-chart=circle]").attr("data-of"))
                .contains("\"Tom Ashdown\"", "introduced");
        assertThat(circle.html().select("[data-chart=circle]").attr("aria-label"))
                .contains("Priya Raman introduced Tom Ashdown");
        assertThat(circle.words())
                .contains("Priya Raman introduced you to Tom Ashdown, November 2026", "Not thanked yet");
        assertThat(moments(priya)).extracting(Moment::kind).containsExactly(Kind.REFERRAL);
        visit.submit(circle, "#thanks form", Map.of());
        assertThat(visit.get("/circle").words()).doesNotContain("Not thanked yet");
        visit.submit(visit.get("/circle"), "form[action$=/removal]", Map.of());
        assertThat(introductions.all(practice.id())).isEmpty();
        assertThat(moments(priya)).isEmpty();
    }

    @Test
    void a_ring_and_a_client_introduced_by_itself_are_refused_and_nothing_typed_is_lost() {
        introduce("theirs", "Priya Raman", "Tom Ashdown");
        var ring = introduce("theirs", "Tom Ashdown", "Priya Raman");
        assertThat(ring.status()).isEqualTo(422);
        assertThat(ring.words()).contains("go round in a ring");
        assertThat(ring.html().select("#first").val()).isEqualTo("Tom Ashdown");
        assertThat(introduce("theirs", "Tom Ashdown", "Tom Ashdown").words()).contains("cannot have introduced itself");
        assertThat(introduce("ours", "Tom Ashdown", "Zoë").words()).contains("Nobody is called “Zoë”");
        assertThat(introduce("ours", "Tom Ashdown", "Priya Raman").words()).contains("to each other");
        assertThat(visit.get("/circle").words()).contains("You introduced Tom Ashdown to Priya Raman");
    }

    @Test
    void somebody_met_becomes_a_client_with_the_introduction_and_is_none_again() {
        visit.submit(
                visit.get("/circle/people/new"),
                "#person",
                Map.of(
                        "name",
                        "Sofia Marchetti",
                        "through",
                        "Priya Raman",
                        "place",
                        "RIBA evening",
                        "on",
                        "2026-11-06"));
        var met = encounters.all(practice.id()).getFirst();
        assertThat(visit.get("/circle").words()).contains("Sofia Marchetti", "RIBA evening, 6 Nov");
        visit.submit(visit.get("/circle/people/" + met.id()), "#became", Map.of());
        var sofia = clients.called(practice.id(), "Sofia Marchetti").getFirst();
        assertThat(introductions.all(practice.id())).singleElement().satisfies(one -> {
            assertThat(one.introducer().client()).isEqualTo(priya.id());
            assertThat(one.introduced()).isEqualTo(sofia.id());
            assertThat(one.on()).hasToString("2026-11-06");
        });
        assertThat(people.at(practice.id(), sofia.id())).hasSize(1);
        visit.submit(visit.get("/circle/people/" + met.id()), "form[action$=/no-client]", Map.of());
        assertThat(introductions.all(practice.id())).isEmpty();
        assertThat(people.apart(practice.id())).extracting("name").containsExactly("Sofia Marchetti");
        assertThat(clients.called(practice.id(), "Sofia Marchetti")).isEmpty();
        assertThat(visit.get("/clients").status()).isEqualTo(200);
    }

    @Test
    void a_function_is_kept_declined_with_her_own_words_and_the_answer_taken_back() {
        add(Map.of("name", "Winter talk", "on", "2026-12-03", "town", "Leeds", "host", "Priya Raman"));
        visit.submit(visit.get("/circle"), "#functions form", Map.of("go", "no"));
        var page = visit.get("/circle/functions/" + only().id());
        assertThat(page.html().select("#answer-words").text()).contains("Winter talk", "Thursday 3 December");
        visit.submit(page, "#wording", Map.of("wording", "Next year, gladly"));
        assertThat(only().wording()).isEqualTo("Next year, gladly");
        visit.submit(visit.get("/circle/functions/" + only().id()), "#unanswer", Map.of("go", "open"));
        assertThat(only().answer()).isNull();
    }

    @Test
    void a_yes_and_a_no_put_her_own_way_hold_for_every_function_but_one_with_words_of_its_own() {
        add(Map.of("name", "Winter talk", "on", "2026-12-03", "town", "Leeds", "host", "Priya Raman"));
        var at = "/circle/functions/" + only().id();
        visit.submit(visit.get("/circle"), "#functions form", Map.of("go", "no"));
        var mine = Map.of("text", "Not {function}, not on {day}.");
        visit.submit(visit.get(at), "form[action=/settings/wordings]", mine);
        assertThat(visit.get(at).html().select("#answer-words").text())
                .isEqualTo("Not Winter talk, not on Thursday 3 December.");
        visit.submit(visit.get(at), "#wording", Map.of("wording", "Next year, gladly"));
        assertThat(visit.get(at).html().select("#answer-words").text()).isEqualTo("Next year, gladly");
        visit.submit(visit.get(at), "#unanswer", Map.of("go", "open"));
        visit.submit(visit.get(at), "#answer", Map.of("go", "yes"));
        assertThat(visit.get(at).html().select("#answer-words").text()).startsWith("Thank you for asking me to Winter");
        assertThat(visit.get(at).html().select("[data-share=[id='answer-words']]"))
                .hasSize(1);
    }

    @Test
    void a_function_without_day_or_place_or_with_somebody_unknown_is_refused_and_nothing_is_lost() {
        var noDay = add(Map.of("name", "Winter talk", "town", "Leeds"));
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.words()).contains("Say on which day it is");
        assertThat(noDay.html().select("#name").val()).isEqualTo("Winter talk");
        assertThat(add(Map.of("name", "Talk", "on", "2026-12-03")).words()).contains("in which town");
        assertThat(add(Map.of("name", "Talk", "on", "soon", "town", "Leeds")).words())
                .contains("“soon” is no day");
        assertThat(add(Map.of("name", "Talk", "on", "2026-12-03", "town", "Leeds", "going", "Zoë"))
                        .words())
                .contains("Nobody is called “Zoë”");
        assertThat(functions.all(practice.id())).isEmpty();
    }

    @Test
    void who_keeps_it_to_work_is_not_asked_to_something_personal() {
        clients.change(practice.id(), tom.with(Client.TheirStrand.WORK_ONLY));
        add(Map.of("name", "Bonfire", "on", "2026-12-03", "town", "Leeds", "strand", "personal"));
        var page = "/circle/functions/" + only().id() + "?invite=";
        var toms = visit.get(page + "Tom+Ashdown");
        assertThat(toms.html().select("#asked")).isEmpty();
        assertThat(toms.html().select(".remark")).isNotEmpty();
        var sent = visit.post(
                "/circle/functions/" + only().id() + "/asked",
                "client=" + tom.id() + "&_csrf="
                        + toms.html()
                                .select("#invite ~ form [name=_csrf], [name=_csrf]")
                                .val());
        assertThat(sent.status()).isEqualTo(422);
        assertThat(only().guests()).isEmpty();
        visit.submit(visit.get(page + "Priya+Raman"), "#asked", Map.of());
        assertThat(only().guests()).hasSize(1);
    }

    @Test
    void after_a_function_whom_she_met_is_kept_and_it_is_shared_with_all_who_came() {
        add(Map.of(
                "name",
                "Winter talk",
                "on",
                "2026-11-19",
                "town",
                "Leeds",
                "host",
                "Priya Raman",
                "going",
                "Tom Ashdown"));
        var at = "/circle/functions/" + only().id();
        functions.answer(practice, only().id(), Function.Answer.GOING, "");
        visit.submit(visit.get(at), "#meet", Map.of("name", "Sofia Marchetti"));
        assertThat(encounters.all(practice.id())).singleElement().satisfies(met -> {
            assertThat(met.through().client()).isEqualTo(priya.id());
            assertThat(met.place()).isEqualTo("Winter talk");
            assertThat(met.on()).hasToString("2026-11-19");
        });
        visit.submit(visit.get(at), "#shared", Map.of());
        visit.submit(visit.get(at), "#shared", Map.of());
        assertThat(moments(priya)).extracting(Moment::kind).containsExactly(Kind.FUNCTION);
        assertThat(moments(tom)).hasSize(1);
        visit.submit(visit.get(at), "#unshare", Map.of());
        assertThat(moments(tom)).isEmpty();
    }

    @Test
    void company_offers_lunch_with_those_she_enjoys_where_both_sides_are_open_to_it() {
        for (var client : List.of(priya, tom)) {
            reviews.answer(practice, client.id(), Question.ENJOYMENT, "yes");
        }
        clients.change(practice.id(), tom.with(Client.OurStrand.BUSINESS_ONLY));
        var page = visit.get("/circle/company");
        assertThat(page.words()).contains("Is there a Christmas do for you this year?", "Hello Priya, would you like");
        assertThat(page.words()).doesNotContain("Tom Ashdown");
        visit.submit(page, "form[action$=" + priya.id() + "]", Map.of());
        assertThat(moments(priya)).singleElement().satisfies(moment -> assertThat(moment.isPersonal())
                .isTrue());
    }

    @Test
    void settings_keep_the_town_and_the_wish_to_be_reminded() {
        var page = visit.get("/circle/settings");
        assertThat(visit.submit(page, "#company-settings", Map.of("alone", "many"))
                        .words())
                .contains("“many” is no number of days");
        visit.submit(page, "#company-settings", Map.of("town", "Leeds", "alone", "5"));
        assertThat(visit.get("/circle/settings").html().select("#own-alone").val())
                .isEqualTo("5");
        add(Map.of("name", "Fair", "on", "2026-12-03", "town", "LEEDS, Yorkshire"));
        assertThat(visit.get("/circle").words()).contains("your own town");
    }
}
