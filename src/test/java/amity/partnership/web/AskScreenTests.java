package amity.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Asks asks;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    private Client tom;
    private String place;

    @BeforeEach
    void meetTom() {
        tom = clients.change(
                practice.id(), clients.add(practice.id(), "Tom Ashdown").with(Client.Status.ACTIVE));
        place = "/clients/" + tom.id() + "/asks";
    }

    @Test
    void from_a_suggestion_to_what_came_of_it_without_javascript() {
        var page = visit.get(place);
        assertThat(page.html().select("#ask li")).hasSize(6);
        assertThat(page.html().select("#ask li p.say").eachText()).allMatch(words -> words.contains("Tom"));
        page = visit.submit(page, "#ask li form[action$=asks]", Map.of());
        assertThat(page.html().select("#ask .say").text()).isEqualTo(open().words());
        page = visit.submit(page, "form[action$=/asked]", Map.of());
        assertThat(page.text()).contains("Kept: asked.");
        page = visit.submit(page, "form[action$=/agreed]", Map.of());
        page = visit.submit(page, ".stack[action$=/given]", Map.of("what", "Told me what she would change"));
        assertThat(page.html().select("section").text()).contains("Given on 20 Nov");
        assertThat(moments()).containsExactly("Told me what she would change");
        page = visit.submit(page, "form[action$=/undone]", Map.of());
        assertThat(open().state()).isEqualTo(AskState.AGREED);
        assertThat(moments()).isEmpty();
        visit.submit(page, "form.stack[action$=/declined]", Map.of("noted", "yes"));
        assertThat(asks.of(practice, tom.id())).extracting(Ask::state).containsExactly(AskState.DECLINED);
    }

    @Test
    void a_day_that_is_past_is_not_one_on_which_it_comes_back() {
        var planned = visit.submit(visit.get(place), "#ask li form[action$=asks]", Map.of());
        assertThat(planned.words()).contains("Comes back to your desk on ");
        clock.moveTo(clock.instant().plus(java.time.Duration.ofDays(120)));
        assertThat(visit.get(place).words())
                .contains("On your desk since ")
                .doesNotContain("Comes back to your desk on ");
    }

    @Test
    void what_the_guard_holds_back_is_said_before_it_is_done_and_nothing_is_lost() {
        clients.change(practice.id(), tom.with(Client.Sector.LEGAL));
        visit.submit(visit.get(place), "#own", Map.of("way", "referral", "words", "Whom should I meet?"));
        var held = visit.submit(visit.get(place), "form[action$=/asked]", Map.of());
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.text()).contains("may be regulated");
        assertThat(open().state()).isEqualTo(AskState.PLANNED);
        visit.submit(held, "main form", Map.of("anyway", "She says they may"));
        assertThat(open().state()).isEqualTo(AskState.ASKED);
    }

    @Test
    void while_a_renewal_is_open_the_page_says_to_wait() {
        clients.open(practice.id(), tom.id(), OpenMatter.Matter.RENEWAL, TODAY.minusDays(2), null);
        assertThat(visit.get(place).text()).contains("renewal");
        assertThat(visit.get(place).html().select("#ask .remark-care")).hasSize(1);
    }

    @Test
    void a_second_ask_is_refused_in_a_sentence_and_what_was_typed_stays() {
        var page = visit.get(place);
        visit.submit(page, "#own", Map.of("way", "help", "words", "One page to read?"));
        var refused = visit.submit(page, "#own", Map.of("way", "care", "words", "Twenty minutes?"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("One thing at a time");
        var invited = visit.submit(visit.get(place), "#invite", Map.of("about", "my website", "until", "soon"));
        assertThat(invited.status()).isEqualTo(422);
        assertThat(invited.html().select("#about").val()).isEqualTo("my website");
    }

    @Test
    void where_nothing_is_counted_nothing_is_suggested_until_she_asks_for_it() {
        reviews.answer(practice, tom.id(), Question.WANTED, "transactional");
        var page = visit.get(place);
        assertThat(page.text()).contains("and that’s fine");
        assertThat(page.html().select("#ask .say")).isEmpty();
        assertThat(visit.get(place + "?show=all").html().select("#ask .say")).hasSize(6);
    }

    @Test
    void while_suggestions_are_invited_one_that_is_noted_is_an_invited_one() {
        note("Tom suggested a waiting list", "false");
        visit.submit(visit.get(place), "#invite", Map.of("about", "my website"));
        note("Tom suggested a blue button");
        assertThat(ledger.timeline(practice.id(), tom.id()))
                .filteredOn(moment -> moment.kind() == Kind.SUGGESTION)
                .extracting(moment -> moment.invited())
                .containsExactly(false, true);
        visit.submit(visit.get(place), "form[action$=/closed]", Map.of());
        note("Tom suggested a green button", "false");
        assertThat(ledger.timeline(practice.id(), tom.id()).getLast().invited()).isFalse();
    }

    @Test
    void on_another_page_there_are_a_few_and_one_comes_back_to_it() {
        var home = "/clients/" + tom.id();
        var part = visit.send(visit.request(place)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:" + port + home + "?show=given#asks"));
        assertThat(part.html().select("html main")).isEmpty();
        assertThat(part.html().select("p.say")).hasSize(3);
        assertThat(visit.submit(part, "form[action$=asks]", Map.of()).at().getPath())
                .isEqualTo(home);
        assertThat(visit.get("/clients/" + tom.id()).html().select("#asks [hx-get=" + place + "]"))
                .hasSize(1);
    }

    private void note(String words) {
        var form = visit.get("/moments/new?client=" + tom.id());
        visit.submit(form, "form[action=/moments]", Map.of("words", words));
    }

    private void note(String words, String invited) {
        var form = visit.get("/moments/new?client=" + tom.id());
        visit.submit(form, "form[action=/moments]", Map.of("words", words, "invited", invited));
    }

    private List<String> moments() {
        return ledger.timeline(practice.id(), tom.id()).stream()
                .map(moment -> moment.words())
                .toList();
    }

    private Ask open() {
        return asks.open(practice, tom.id()).orElseThrow();
    }
}
