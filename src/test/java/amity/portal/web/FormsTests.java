package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.hours.Vouchers;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ruth fills in the forms of her page, without JavaScript and without a session. */
class FormsTests extends OnHerPage {
    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Guard guard;

    @Test
    void nothing_is_ticked_or_chosen_for_her() {
        promise(12);
        var page = ruthsBrowser.get(path).html();
        assertThat(page.select("[checked]")).isEmpty();
        assertThat(page.select("form[action^='" + path + "']")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void hours_asked_for_are_kept_for_her_and_no_more_than_are_left() {
        var voucher = promise(12);
        var page = ruthsBrowser.get(path);
        var thanked = ruthsBrowser.submit(page, form("hours"), Map.of("hours", "8", "words", "The donor list"));
        assertThat(thanked.words())
                .contains(
                        "these hours are kept for you",
                        "Would like to use 2 hours",
                        "You have 1 hour, free of charge.");
        assertThat(vouchers.get(practice, voucher).reserved()).isEqualTo(8);
        var refused = ruthsBrowser.submit(page, form("hours"), Map.of("hours", "8", "words", "More", "once", "other"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Only 1 hour are left: ask for no more than that.");
        assertThat(refused.html().selectFirst("input[name=words][value=More]")).isNotNull();
    }

    @Test
    void the_same_form_sent_twice_is_kept_once_and_thanked_for_the_same() {
        var page = ruthsBrowser.get(path);
        var typed = Map.of("words", "It is Carmichael with an i");
        var first = ruthsBrowser.submit(page, form("correction"), typed);
        var second = ruthsBrowser.submit(page, form("correction"), typed);
        assertThat(second.words()).isEqualTo(first.words());
        assertThat(arrivals.waiting(practice)).hasSize(1);
    }

    @Test
    void a_no_counts_from_the_minute_it_is_sent_and_only_she_is_told_of_it() {
        var thanked = ruthsBrowser.submit(
                ruthsBrowser.get(path), form("preferences"), Map.of("gifts", "none", "wishes", List.of("no-alcohol")));
        assertThat(thanked.words()).contains("A no counts from now on", "No gifts, since 20 November.");
        assertThat(thanked.html().select("[checked]")).isEmpty();
        assertThat(guard.judge(practice, new Action.Gift(trust.id(), null, null, clock.instant()))
                        .blocks())
                .isTrue();
        assertThat(clients.get(practice.id(), trust.id()).gifts().policy()).isEqualTo(Client.GiftPolicy.UNKNOWN);
        var other = people.add(practice.id(), trust.id(), "Ian Carmichael", List.of());
        var his =
                "/p/" + links.hand(practice, trust.id(), other.id(), null, null).token();
        assertThat(ruthsBrowser.get(his).words()).doesNotContain("No gifts, since");
    }

    @Test
    void what_has_changed_waits_and_the_no_holds_on() {
        var held = ruthsBrowser.submit(ruthsBrowser.get(path), form("preferences"), Map.of("gifts", "none"));
        var said = ruthsBrowser.submit(held, form("change"), Map.of("words", "A book is fine"));
        assertThat(said.words()).contains("It will be read before anything changes", "No gifts, since 20 November.");
        assertThat(guard.judge(practice, new Action.Gift(trust.id(), null, null, clock.instant()))
                        .blocks())
                .isTrue();
    }

    @Test
    void hours_to_be_reached_are_read_with_their_zone() {
        var page = ruthsBrowser.get(path);
        var typed = Map.of(
                "days", List.of("MONDAY", "TUESDAY"), "opens", "10:00", "closes", "16:00", "zone", "America/New_York");
        assertThat(ruthsBrowser.submit(page, form("reach"), typed).words()).contains("these hours count from now on");
        var reach = (Submission.Reach) only().submission();
        assertThat(reach.zone().getId()).isEqualTo("America/New_York");
        assertThat(reach.hours().days()).hasSize(2);
        var wrong = ruthsBrowser.submit(page, form("reach"), Map.of("opens", "16:00", "closes", "10:00"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().selectFirst("input[name=opens]").val()).isEqualTo("16:00");
        assertThat(wrong.html().select("details[open]")).hasSize(1);
    }

    @Test
    void a_request_is_acknowledged_with_the_day_by_which_it_is_answered() {
        var thanked = ruthsBrowser.submit(
                ruthsBrowser.get(path), form("request"), Map.of("right", "everything", "words", "By mail, please"));
        assertThat(thanked.words()).contains("Your request has arrived", "an answer by 20 Dec 2026");
        assertThat(only().submission())
                .isEqualTo(new Submission.Request(Submission.Right.EVERYTHING, "By mail, please"));
    }

    @Test
    void markup_is_shown_as_text_and_what_cannot_be_kept_is_refused_with_nothing_lost() {
        var page = ruthsBrowser.get(path);
        var shown = ruthsBrowser.submit(
                page, form("correction"), Map.of("words", "<script>alert(1)</script><b>Carmichael</b>"));
        assertThat(shown.words()).contains("<script>alert(1)</script><b>Carmichael</b>");
        assertThat(shown.html().select("script, #notes b")).isEmpty();
        var again = ruthsBrowser.get(path);
        var much = "x".repeat(9_000);
        var refused = ruthsBrowser.submit(again, form("correction"), Map.of("words", much));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("That is more than fits here");
        assertThat(refused.html().selectFirst("#correction-words").val()).isEqualTo(much);
        var character = ruthsBrowser.submit(again, form("correction"), Map.of("words", "a\0b"));
        assertThat(character.status()).isEqualTo(200); // what cannot be seen is taken out at the door
        assertThat(arrivals.waiting(practice)).hasSize(2);
    }

    @Test
    void ten_thousand_forms_are_twenty_a_day_and_one_sentence() {
        var sent = Map.of("words", "A word");
        for (int more = 0; more < 20; more++) {
            ruthsBrowser.submit(ruthsBrowser.get(path), form("correction"), sent);
        }
        var refused = ruthsBrowser.submit(ruthsBrowser.get(path), form("correction"), sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("what you sent so far is safe, and tomorrow there is room again");
        assertThat(arrivals.waiting(practice)).hasSize(20);
    }

    @Test
    void a_form_that_is_none_or_cannot_be_read_is_refused_in_a_sentence() {
        assertThat(ruthsBrowser.post(path + "/nothing", "once=1").status()).isEqualTo(404);
        for (var body : Set.of("once=1&voucher=x&hours=4", "once=1", "once=1&voucher=" + java.util.UUID.randomUUID())) {
            var refused = ruthsBrowser.post(path + "/hours", body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains("Something in this form could not be read");
        }
        assertThat(ruthsBrowser.post(path + "/correction", "words=x").words()).contains("This form was not whole");
        assertThat(ruthsBrowser.get(path + "?thanks=%3Cb%3E").status()).isEqualTo(200);
        assertThat(arrivals.waiting(practice)).isEmpty();
    }

    @Test
    void a_link_that_opens_nothing_takes_nothing() {
        var refused = ruthsBrowser.post("/p/" + "A".repeat(43) + "/correction", "once=1&words=x");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(arrivals.waiting(practice)).isEmpty();
    }

    private Arrival only() {
        assertThat(arrivals.waiting(practice)).hasSize(1);
        return arrivals.waiting(practice).getFirst();
    }

    private java.util.UUID promise(int quarters) {
        var promise = new Vouchers.Promise(trust.id(), null, null, quarters, null, null);
        return vouchers.promise(practice, promise, "I know them").id();
    }

    private String form(String name) {
        return "form[action='" + path + "/" + name + "#" + Forms.PLACES.get(name) + "']";
    }
}
