package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.hours.Vouchers;
import amity.season.Choice;
import amity.season.KeptDecision;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.Seasons;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a user may type by mistake: one sentence each time, and nothing is lost. Priya’s pen is ordered at £12. */
class BadInputTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Seasons seasons;

    @Autowired
    private OpenSeasons opened;

    @Autowired
    private Vouchers vouchers;

    private Client priya;

    @BeforeEach
    void orderAPen() {
        priya = clients.change(
                practice.id(), clients.add(practice.id(), "Priya Raman").with(Client.Status.ACTIVE));
        seasons.budget(practice, christmas(), practice.money(4_000), 0);
        seasons.decide(
                practice,
                christmas(),
                priya.id().value(),
                Choice.gift(null, "A pen", 1_200).because("She asked"),
                "I know them");
        seasons.apply(practice, christmas(), practice.money(4_000), 0);
        bought("[formaction]", Map.of("price", "12.00", "anyway", "I know them"));
    }

    @Test
    void a_negative_or_absurd_price_of_a_gift() {
        for (var price : List.of("-1", "1e99", "12,345,678,901", "NaN")) {
            var refused = bought("", Map.of("price", price));
            assertThat(refused.status()).as(price).isEqualTo(422);
            assertThat(refused.words()).as(price).contains("is no amount you can spend");
            var own = visit.post(
                    CHRISTMAS + "/entries/" + priya.id() + "/own",
                    "_csrf=" + token() + "&idea=A+yacht&why=She+asked&price=" + price);
            assertThat(own.status()).as(price).isEqualTo(422);
        }
        assertThat(visit.get(CHRISTMAS).words()).contains("Ordered 20 November at £14.15.");
        assertThat(stage()).isEqualTo(KeptDecision.Stage.ORDERED);
    }

    @Test
    void a_budget_lower_than_what_is_ordered() {
        var refused = visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "10", "hours", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("£14.15 is already ordered or spent: the budget cannot be lower than that.");
        assertThat(christmas().budget()).isEqualTo(practice.money(4_000));
    }

    @Test
    void the_same_season_twice_and_one_of_29_february() {
        var anya = people.add(practice.id(), priya.id(), "Anya Raman", List.of());
        people.change(
                practice.id(),
                new Person(anya.id(), priya.id(), anya.name(), null, MonthDay.of(2, 29), null, List.of()));
        var page = visit.get("/season/occasions?all=yes");
        var form = "form:has([value='" + anya.id() + "'])";
        var first = visit.submit(page, form, Map.of());
        assertThat(opened.at(practice, first.at().getPath().replace("/season/", "")))
                .hasValueSatisfying(season -> assertThat(season.day()).isEqualTo(LocalDate.of(2027, 2, 28)));
        var again = visit.submit(page, form, Map.of());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at()).isEqualTo(first.at());
    }

    @Test
    void more_hours_than_are_left_even_by_two_at_once() throws Exception {
        var voucher =
                vouchers.promise(practice, new Vouchers.Promise(priya.id(), null, null, 12, null, null), "I know them");
        var page = visit.get("/season/vouchers/" + voucher.id());
        Callable<Visit.Page> two =
                () -> visit.submit(page, "form[action$='/redemptions']", Map.of("hours", "2", "day", "2026-11-20"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(two, two)).stream().map(Future::resultNow);
            assertThat(answers.map(Visit.Page::status)).containsExactlyInAnyOrder(200, 422);
        }
        assertThat(vouchers.get(practice, voucher.id()).outstanding(TODAY)).isEqualTo(4);
        assertThat(visit.submit(page, "form[action$='/redemptions']", Map.of("hours", "2", "day", "2026-11-20"))
                        .words())
                .contains("Only 1 hour");
    }

    private Visit.Page bought(String button, Map<String, ?> filled) {
        return visit.submit(visit.get(CHRISTMAS), "#gifts form.bought " + button, filled);
    }

    private String token() {
        return visit.get(CHRISTMAS).html().select("input[name=_csrf]").first().val();
    }

    private KeptDecision.Stage stage() {
        return seasons.propose(practice, christmas())
                .entry(priya.id().value())
                .kept()
                .stage();
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }
}
