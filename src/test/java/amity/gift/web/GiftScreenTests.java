package amity.gift.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Priya gets a box of chocolates at £32 inside a budget of £40. */
class GiftScreenTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    private Client.Id priya;

    @BeforeEach
    void keepAGiftForPriya() {
        priya = clients.add(practice.id(), "Priya Raman").id();
        for (int back = 0; back < 14; back++) {
            var paid = Note.of(priya, "Invoice")
                    .as(Kind.INVOICE)
                    .on(TODAY.minusMonths(back).minusDays(1));
            ledger.tell(practice, paid.amount(practice.money(80_000)));
        }
        seasons.budget(practice, christmas(), practice.money(4_000), 0);
        var chocolates = Choice.gift(null, "=Chocolates", 3_200).because("She said so");
        seasons.decide(practice, christmas(), priya.value(), chocolates, "I know them");
        seasons.apply(practice, christmas(), practice.money(4_000), 0);
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }

    private Visit.Page act(Visit.Page page, String form, Map<String, ?> filled) {
        return visit.submit(page, "#gifts " + form, filled);
    }

    @Test
    void a_refused_order_keeps_nothing() {
        var refused = act(
                visit.get(CHRISTMAS),
                "form.bought [formaction]",
                Map.of("price", "30.00", "kind", "nonsense", "anyway", "I know them"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visit.get(CHRISTMAS).words()).contains("Planned at £34.15.").doesNotContain("Ordered 20 November");
    }

    @Test
    void the_table_shows_what_was_kept_and_says_where_it_would_now_be_different() {
        seasons.unlock(practice, christmas(), priya.value());
        var row = visit.get(CHRISTMAS).html().select("#entry-" + priya.value());
        assertThat(row.select("b").text()).isEqualTo("=Chocolates");
        assertThat(row.text()).contains("You kept this on 20 November.", "As things are now it would be different:");
        assertThat(row.select(".num").first().text()).isEqualTo("£34.15");
    }

    @Test
    void after_its_day_a_season_stands_as_it_was_kept_and_nothing_is_left_to_order() {
        seasons.unlock(practice, christmas(), priya.value());
        assertThat(visit.get(CHRISTMAS).words()).contains("Keeping it now would change", "Order by");
        clock.moveTo(java.time.Instant.parse("2027-01-08T09:00:00Z"));
        var after = visit.get(CHRISTMAS);
        assertThat(after.html().select("#entry-" + priya.value() + " b").text()).isEqualTo("=Chocolates");
        assertThat(after.words())
                .doesNotContain("now would change", "would be different", "Order by", "Keep these changes", "kept out");
    }

    @Test
    void after_its_day_a_season_is_looked_back_on_and_nothing_of_it_is_planned() {
        clock.moveTo(java.time.Instant.parse("2027-01-08T09:00:00Z"));
        clients.change(
                practice.id(), clients.add(practice.id(), "Somebody new").with(amity.client.Client.Status.ACTIVE));
        var after = visit.get(CHRISTMAS);
        assertThat(after.words())
                .contains("It was on Friday 25 December; what was kept for it stands as it was.", "What was spent")
                .doesNotContain(
                        "What I can spend",
                        "If it were",
                        "Find out this week",
                        "No season this year",
                        "Keep this plan",
                        "Lock",
                        "Somebody new");
        assertThat(after.html().select(".decision form, #budget, .stay-bar, #sums-h"))
                .isEmpty();
        assertThat(after.html().select(".purse-key dd").eachText()).containsExactly("£0.00", "£34.15", "£5.85");
        assertThat(after.html().select(".page-actions a").first().attr("href")).isEqualTo(CHRISTMAS + "/afterwards");
    }

    @Test
    void after_its_day_a_season_of_which_no_plan_was_kept_says_so() {
        clock.moveTo(java.time.Instant.parse("2025-12-28T09:00:00Z"));
        assertThat(visit.get("/season/christmas-2025").words())
                .contains("and no plan was kept for it", "Nothing was decided for it.")
                .doesNotContain("Keep this plan", "Priya");
    }

    @Test
    void a_gift_moves_from_planned_to_given_by_forms_and_a_slip_is_taken_back() {
        var planned = visit.get(CHRISTMAS);
        assertThat(planned.words()).contains("Planned at £34.15.", "Deductible £0.00 of £32.00");
        var ordered = act(
                planned, "form.bought [formaction]", Map.of("price", "30.00", "kind", "food", "anyway", "I know them"));
        assertThat(ordered.words())
                .contains("Ordered 20 November at £32.15.", "Deductible £0.00 of £30.00: food and drink never are.")
                .contains("HMRC BIM45070");
        var paid = act(ordered, "form.bought", Map.of("price", "31.00"));
        assertThat(paid.words()).contains("Paid 20 November: £33.15.");
        var given = act(paid, "form.given", Map.of("anyway", "I know them"));
        assertThat(given.words()).contains("Given 20 November; it cost £33.15.");
        assertThat(ledger.timeline(practice.id(), priya))
                .filteredOn(moment -> moment.kind() == Kind.GIFT)
                .hasSize(1);
        var back = act(given, "form.back", Map.of());
        assertThat(back.words()).contains("Paid 20 November: £33.15.");
        assertThat(ledger.timeline(practice.id(), priya))
                .filteredOn(moment -> moment.kind() == Kind.GIFT)
                .isEmpty();
    }

    @Test
    void what_cannot_be_paid_is_refused_in_one_sentence_and_nothing_moves() {
        var page = visit.get(CHRISTMAS);
        for (var price : new String[] {"-3", "lots", "99999999999999999", "38.50"}) {
            var refused = act(page, "form.bought", Map.of("price", price));
            assertThat(refused.status()).as(price).isEqualTo(422);
        }
        assertThat(visit.get(CHRISTMAS).words()).contains("Planned at £34.15.");
    }

    @Test
    void the_budgets_say_their_days_and_what_more_money_would_do_stands_there() {
        visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "60", "hours", "0"));
        var page = visit.get(CHRISTMAS);
        assertThat(page.html().select("#budget-history").text())
                .contains("You began with £40.00 on 20 November.", "Raised from £40.00 to £60.00 on 20 November.");
        assertThat(page.html().select("#next").text()).isNotBlank();
    }

    @Test
    void the_register_tells_each_gift_with_what_is_deductible_and_why() {
        ledger.tell(
                practice,
                Note.of(priya, "A map")
                        .as(Kind.GIFT)
                        .direction(amity.moment.Direction.GIVEN)
                        .on(TODAY)
                        .amount(practice.money(1_500)));
        var page = visit.get("/season/register");
        assertThat(page.words())
                .contains("6 Apr 2026 to 5 Apr 2027", "=Chocolates", "A map", "£15.00 given, of which £0.00")
                .contains("only what carries your own advertisement");
        var file = visit.get("/season/register.csv?year=2026-04-06");
        assertThat(file.response().headers().firstValue("content-disposition").orElseThrow())
                .contains("attachment", "gift-register-2026-04-06.csv");
        assertThat(file.text()).contains(",'=Chocolates,32.00,", "2026-11-20,Priya Raman,A map,15.00,");
        assertThat(visit.get("/season/register.pdf").text()).startsWith("%PDF-");
        assertThat(visit.get("/season/register?year=never").status()).isEqualTo(422);
    }
}
