package amity.hours.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.HourlyRates;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VoucherScreenTests extends WebTests {
    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private String jonah = "";

    @BeforeEach
    void jonahAtFortyPoundsAnHour() {
        var client = clients.add(practice.id(), "Jonah Adeyemi");
        jonah = client.id().toString();
        visit.submit(
                visit.get("/clients/" + jonah + "/about/standing"),
                "form:has([value=hourly-rate])",
                Map.of("value", "40.00"));
    }

    @Test
    void a_promise_is_made_redeemed_in_parts_and_always_says_what_is_outstanding() {
        var made = visit.submit(
                visit.get("/season/vouchers"),
                "main form[action='/season/vouchers']",
                Map.of("client", jonah, "hours", "3", "expires", "2027-01-31", "anyway", "He asked for them"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.words()).contains("Free hours for Jonah Adeyemi", "3 hours left, £120.00 at their rate.");

        var redeemed = visit.submit(made, "form[action$='/redemptions']", Map.of("hours", "1.5", "day", "2026-11-20"));

        assertThat(redeemed.words()).contains("1.5 hours on", "1.5 hours left");
        assertThat(visit.get("/season/vouchers").words())
                .contains("Promised and not yet asked for: 1.5 hours, worth £60.00.");
        assertThat(visit.submit(redeemed, "form[action$='/back']", Map.of()).words())
                .contains("3 hours left");
    }

    @Test
    void work_can_be_said_to_have_been_free() {
        ledger.tell(
                practice, Note.of(client(), "Bookings").as(Kind.WORK).on(TODAY).at(null, 60));
        var voucher = promised();

        var page = visit.submit(
                visit.get("/season/vouchers/" + voucher.id()),
                "form[action$='/redemptions']:has(button[name=work])",
                Map.of(
                        "work",
                        ledger.timeline(practice.id(), client()).getFirst().id()));

        assertThat(page.words()).contains("from a time entry", "2 hours left");
    }

    @Test
    void hours_are_reckoned_at_the_usual_rate_where_there_is_no_other_and_asked_for_where_there_is_none() {
        var piers = clients.add(practice.id(), "Piers Lund").id();
        var voucher =
                vouchers.promise(practice, new Vouchers.Promise(piers, null, null, 6, null, null), "He asked for them");
        promised();
        for (var page : List.of("/season/vouchers", "/season/vouchers/" + voucher.id())) {
            assertThat(visit.get(page).words())
                    .contains("1.5 hours left.", "What does an hour of yours cost Piers Lund?");
        }

        practices.set(practice.id(), HourlyRates.USUAL, "2000");

        for (var page : List.of("/season/vouchers", "/season/vouchers/" + voucher.id())) {
            assertThat(visit.get(page).words())
                    .contains("1.5 hours left, £30.00 at your usual rate.")
                    .doesNotContain("What does an hour");
        }
        assertThat(visit.get("/season/vouchers").words()).contains("4.5 hours, worth £150.00.");
    }

    @Test
    void too_much_or_no_hours_get_one_sentence_and_nothing_is_lost() {
        var voucher = promised();
        var page = visit.get("/season/vouchers/" + voucher.id());

        var refused = visit.submit(page, "form[action$='/redemptions']", Map.of("hours", "9", "day", "2026-11-20"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Only 3 hours are left of it");
        assertThat(vouchers.get(practice, voucher.id())).isEqualTo(voucher);
        var past = visit.submit(
                visit.get("/season/vouchers"),
                "main form[action='/season/vouchers']",
                Map.of("client", jonah, "hours", "2", "expires", "2026-11-01", "code", "THANKS"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.words()).contains("This day is past");
        assertThat(past.html().select("#code").val()).isEqualTo("THANKS");
    }

    @Test
    void what_is_left_is_settled_in_words_and_the_slip_says_no_more_than_the_promise() {
        var voucher = promised();

        var settled = visit.submit(
                visit.get("/season/vouchers/" + voucher.id()),
                "form[action$='/settled']",
                Map.of("how", "worked off in January"));

        assertThat(settled.words()).contains("worked off in January");
        var slip = visit.get("/season/vouchers/" + voucher.id() + "/slip").words();
        assertThat(slip).contains("3 hours of my time").doesNotContain("£", "40");
    }

    @Test
    void hours_promised_by_hand_are_blocked_and_warned_of_in_the_words_of_the_season() {
        var held = promiseByHand();
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.words()).contains("You don’t know yet whether Jonah Adeyemi may be given anything.");
        assertThat(vouchers.of(practice, client())).isEmpty();
        assertThat(visit.submit(held, ".held form", Map.of("anyway", "He asked for them"))
                        .status())
                .isEqualTo(200);
        var known = clients.get(practice.id(), client());
        clients.change(practice.id(), known.with(Client.GiftPolicy.NO_RULE, null));
        assertThat(promiseByHand().words()).doesNotContain("You don’t know yet");
        clients.change(practice.id(), known.with(Client.GiftPolicy.NONE, null));
        var none = promiseByHand();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.words()).contains("Jonah Adeyemi takes no gifts; free hours are one too. A hand-written card");
        assertThat(none.html().select("#hours").val()).isEqualTo("2");
        clients.change(practice.id(), known.with(Client.Sector.OFFICIAL));
        assertThat(promiseByHand().status()).isEqualTo(422);
        clients.change(practice.id(), known);
        clients.open(practice.id(), client(), amity.client.OpenMatter.Matter.PROPOSAL, TODAY, null);
        assertThat(promiseByHand().status()).isEqualTo(422);
        assertThat(vouchers.of(practice, client())).hasSize(2);
    }

    private amity.Visit.Page promiseByHand() {
        return visit.submit(
                visit.get("/season/vouchers"),
                "main form[action='/season/vouchers']",
                Map.of("client", jonah, "hours", "2"));
    }

    private Client.Id client() {
        return new Client.Id(UUID.fromString(jonah));
    }

    private Voucher promised() {
        return vouchers.promise(practice, new Vouchers.Promise(client(), null, null, 12, null, null), "I know them");
    }
}
