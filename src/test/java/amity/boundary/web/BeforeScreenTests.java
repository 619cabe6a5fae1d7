package amity.boundary.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Guard;
import amity.boundary.Intention;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.shell.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

class BeforeScreenTests extends WebTests {
    static final List<String> EVERY_ACT = Intention.WORDS;

    @Autowired
    private Clients clients;

    @Autowired
    private Facts facts;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Guard guard;

    @Autowired
    private Ledger ledger;

    private Client tom;
    private String before;

    @BeforeEach
    void tomTakesAnything() {
        tom = clients.add(practice.id(), "Tom Ashdown");
        tom = clients.change(practice.id(), tom.with(Client.GiftPolicy.NO_RULE, null));
        before = "/clients/" + tom.id() + "/before";
    }

    @Test
    void what_speaks_against_it_leads_to_the_part_in_which_it_is_set() {
        clients.change(practice.id(), tom.with(Client.Sector.OFFICIAL).withDislikesBeingIndebted(true));
        var answer = visit.get(before + "?act=gift&about=A+bottle+of+wine&price=15&when=2026-11-20T10:00");
        for (var part : java.util.List.of("standing", "gifts")) {
            var way = "/clients/" + tom.id() + "/about/" + part;
            assertThat(answer.html().select("a[href='" + way + "#settings']"))
                    .as(part)
                    .isNotEmpty();
            assertThat(visit.get(way).html().select("#settings")).hasSize(1);
        }
    }

    @Test
    void wine_at_ten_in_the_evening_against_their_policy_is_stopped_with_the_reason_and_a_better_way() {
        clients.change(practice.id(), tom.with(Client.GiftPolicy.NONE, null));
        var answer = visit.get(before + "?act=gift&about=A+bottle+of+wine&price=15&when=2026-11-20T22:00");
        assertThat(answer.words()).contains("Not as things stand", "Tom Ashdown takes no gifts", "A hand-written card");
        assertThat(answer.html().select("a[href='/clients/" + tom.id() + "/about/gifts#settings']"))
                .isNotEmpty();
        assertThat(answer.html().select("form[method=post][action='" + before + "']"))
                .isEmpty();
    }

    @Test
    void what_they_keep_away_from_is_not_given_and_what_is_kept_back_is_not_told() {
        fact("Doesn’t drink", Fact.Sensitivity.ORDINARY);
        assertThat(visit.get(before + "?act=gift&about=A+bottle+of+wine&price=15")
                        .words())
                .contains("It would not sit well: “Doesn’t drink”.");
        assertThat(visit.get(before + "?act=gift&about=A+book&price=15").words())
                .contains("Nothing speaks against it");
        fact("No chocolate since zanzibar", Fact.Sensitivity.CONFIDENTIAL);
        assertThat(visit.get(before + "?act=gift&about=A+box+of+chocolates&price=15")
                        .words())
                .contains("Something you know speaks against it.")
                .doesNotContain("zanzibar");
    }

    @Test
    void a_message_late_in_the_evening_is_warned_of_and_passed_with_a_reason_that_is_kept() {
        away(false);
        var warned = visit.get(before + "?act=message&about=the+train");
        assertThat(warned.words()).contains("Think twice", "Their rule", "a few words about the train");
        var form = "main form[method=post][action='" + before + "']";
        var held = visit.submit(warned, form, Map.of("anyway", " "));
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.html().select(".held input[name=about]").val()).isEqualTo("the train");
        assertThat(timeline()).isEmpty();

        var done = visit.submit(held, ".held form", Map.of("anyway", "The train leaves at six"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(timeline()).extracting(Moment::kind).containsExactlyInAnyOrder(Kind.SIGNAL, Kind.TALK);
        assertThat(timeline())
                .filteredOn(moment -> moment.signal() == Signal.BOUNDARY_CROSSED)
                .singleElement()
                .satisfies(crossed -> assertThat(crossed.words()).contains("The train leaves at six"));
        assertThat(visit.get("/clients/" + tom.id() + "/passed").words())
                .contains("20 Nov 2026", "A message", "The train leaves at six");
    }

    @ParameterizedTest
    @FieldSource("EVERY_ACT")
    void nothing_is_done_from_here_that_is_blocked(String act) {
        clients.change(practice.id(), tom.with(Client.GiftPolicy.NOTHING, null).with(Client.Status.PARTED));
        away(true);
        var refused = post(act, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".held")).isNotEmpty();
        assertThat(post(act, "&anyway=All+the+same").status()).isEqualTo(422);
        assertThat(timeline()).isEmpty();
        assertThat(guard.passed(practice, tom.id())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EVERY_ACT")
    void what_nothing_speaks_against_is_done_and_is_a_moment(String act) {
        assertThat(post(act, "").status()).isEqualTo(200);
        assertThat(timeline()).hasSize(1);
    }

    @Test
    void for_htmx_it_is_a_dialog_over_the_page_it_came_from() {
        away(false);
        var token = visit.get(before).html().select("input[name=_csrf]").first().val();
        var part = visit.send(visit.request(before)
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&act=call")));
        assertThat(part.status()).isEqualTo(422);
        assertThat(part.response().headers().firstValue("HX-Retarget")).contains("#held");
        assertThat(part.html().select("h2[data-focus]")).hasSize(1);
        assertThat(part.html().select("nav")).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence_and_stays_typed() {
        var wrong = visit.get(before + "?act=gift&about=A+book&price=lots");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("“lots” is no price");
        assertThat(wrong.html().select("#about").val()).isEqualTo("A book");
        assertThat(visit.get(before + "?act=call&when=soon").words()).contains("“soon” is no time");
    }

    private amity.Visit.Page post(String act, String more) {
        var token = visit.get(before).html().select("input[name=_csrf]").first().val();
        return visit.post(before, "_csrf=" + token + "&act=" + act + "&about=A+book&price=10&hours=2" + more);
    }

    private void away(boolean blocks) {
        var leave = Boundary.leave(tom.id(), TODAY.minusDays(1), TODAY.plusDays(3), "", LONDON);
        boundaries.keep(practice, blocks ? leave.blocking() : leave);
    }

    private void fact(String words, Fact.Sensitivity sensitivity) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        tom.id(),
                        null,
                        "general",
                        words,
                        Fact.Stance.NEED,
                        List.of(),
                        false,
                        sensitivity,
                        true,
                        TODAY,
                        null));
    }

    private List<Moment> timeline() {
        return ledger.timeline(practice.id(), tom.id());
    }
}
