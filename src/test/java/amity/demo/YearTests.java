package amity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Signal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Hannah's Christmas from October to January, on the sample practice, by pages and its clock alone. */
@TestPropertySource(properties = "amity.demo=true")
class YearTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";
    private static final String DESK = CHRISTMAS + "/cards";
    private static final String NEXT_CHRISTMAS = "/season/christmas-2027";

    @Autowired
    private Demo demo;

    @Autowired
    private Clients clients;

    @Autowired
    private Facts facts;

    @Autowired
    private Ledger ledger;

    private Map<String, Client.Id> known;

    @BeforeEach
    void hannahsPractice() {
        practice = demo.play();
        known = clients.all(practice.id()).stream().collect(Collectors.toMap(Client::name, Client::id));
        visit = new Visit(port);
        visit.get(links.signIn(practice.id()));
    }

    @Test
    void a_season_is_gone_through_from_october_to_january_by_its_pages_and_the_clock() {
        opens_itself_in_october();
        finds_out_before_a_talk();
        decides_within_the_budget();
        buys_at_the_real_price_and_raises_the_budget_first();
        writes_and_posts_every_card();
        gives_the_gift();
        redeems_free_hours_in_part();
        hears_what_became_of_it_and_next_year_reads_it();
    }

    private void opens_itself_in_october() {
        assertThat(on("2026-09-30").words()).doesNotContain("Christmas is open");
        assertThat(on("2026-10-01").words()).contains("Christmas is open: decide who gets what");
        var quiet = visit.get(CHRISTMAS + "/questions");
        assertThat(quiet.words()).contains("it is not the time to ask");
    }

    private void finds_out_before_a_talk() {
        assertThat(on("2026-11-19").words()).contains("What does Priya Raman enjoy?", "You talk on Fri 20 Nov.");

        var answer = form("/questions/" + id("Priya Raman") + "/taste/answer");
        var shown = visit.submit(
                visit.get(CHRISTMAS + "/questions"),
                answer,
                Map.of("said", "She likes pottery, the plainer the better"));
        var answered = visit.submit(shown, answer, Map.of());

        assertThat(answered.words())
                .contains("Kept as something they told you.")
                .doesNotContain("Priya Raman enjoy");
        var fact = facts.of(practice.id(), known.get("Priya Raman")).stream()
                .filter(one -> one.words().contains("pottery"))
                .findFirst()
                .orElseThrow();
        assertThat(fact.stance()).isEqualTo(Fact.Stance.LIKE);
        assertThat(timeline("Priya Raman"))
                .anyMatch(moment -> moment.id().value().equals(fact.moment()));

        var dafydd = visit.get("/clients/" + id("Dafydd Pryce") + "/about/gifts");
        visit.submit(dafydd, "form:has([value=gift-policy])", Map.of("value", "none"));
    }

    /** Who received the gift that was ordered. */
    private String received = "";

    private void decides_within_the_budget() {
        on("2026-11-20");
        visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "120", "hours", "6"));
        var kept = visit.submit(visit.get(CHRISTMAS), form("/kept"), Map.of());

        assertThat(kept.words()).contains("Christmas 2026 is kept.", "Lowered from £180.00 to £120.00 on 20 November");
        assertThat(pounds(kept, ".purse-key .k-held dd")).isPositive().isLessThanOrEqualTo(120);
        assertThat(chosen(kept, "Dafydd Pryce")).isEqualTo("Card");
        assertThat(chosen(kept, "Marguerite Okafor")).contains("Beeswax candle");
        explains_every_decision(kept);
    }

    /** Each row has its reasons, and the article's three for and three against, and what tips it. */
    private void explains_every_decision(Visit.Page plan) {
        var rows = plan.html().select("[id^=entry-]");
        assertThat(rows).hasSize(15).allSatisfy(row -> {
            assertThat(row.select(".d-why").text()).isNotBlank();
            var why = visit.get(CHRISTMAS + "/entries/" + row.id().substring("entry-".length()))
                    .html();
            assertThat(why.select(".why li")).hasSize(6).allMatch(one -> one.hasText());
            assertThat(why.select("main").text()).contains("What tips it");
        });
    }

    private void buys_at_the_real_price_and_raises_the_budget_first() {
        on("2026-11-27");
        var first = visit.get(CHRISTMAS)
                .html()
                .select("#gifts li:has(button[formaction])")
                .first();
        received = first.select("b").text();
        var gift = "#" + first.id();
        var ordered = visit.submit(
                visit.get(CHRISTMAS), gift + " form.bought [formaction]", Map.of("anyway", "They said so"));
        assertThat(ordered.html().select(gift).text()).contains("Ordered 27 November at £");

        var refused = visit.submit(ordered, gift + " form.bought", Map.of("price", "80", "anyway", "They said so"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("over your £120.00", "raise the budget first");
        visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "200", "hours", "6"));
        assertThat(visit.get(CHRISTMAS).words()).contains("Raised from £120.00 to £200.00 on 27 November");

        var paid = visit.submit(
                visit.get(CHRISTMAS), gift + " form.bought", Map.of("price", "24.50", "anyway", "They said so"));
        assertThat(paid.html().select(gift).text()).contains("Paid 27 November: £26.65.");
    }

    private void writes_and_posts_every_card() {
        assertThat(on("2026-12-01").words()).contains("13 cards to write, one to post", "Canada goes by");
        visit.submit(visit.get(DESK + "/plan"), "form.stack", Map.of("evening", List.of("2026-12-05", "2026-12-10")));
        on("2026-12-05");
        var desk = visit.get(DESK);
        assertThat(desk.words()).contains("1 of 14 written", "Dear Aoife,", "Curragh Road");
        for (int written = 2; written <= 14; written++) {
            desk = posts(desk);
            assertThat(desk.words()).contains(written + " of 14 written");
        }
        assertThat(desk.words()).contains("Every card is written.");
        posts(visit.get(DESK + "?card=" + id("Jonah Adeyemi")));
        assertThat(timeline("Aoife Brennan"))
                .anyMatch(moment -> moment.words().equals("Christmas card to Aoife Brennan"));
        assertThat(on("2026-12-09").words()).doesNotContain("cards to write", "to post");
    }

    /** Where hours go with the card and nobody knows their rule on gifts, the guard asks first. */
    private Visit.Page posts(Visit.Page desk) {
        var held = visit.submit(desk, "form.sticky-foot", Map.of("mark", "posted"));
        if (held.html().select("[name=anyway]").isEmpty()) return held;
        assertThat(held.words()).contains("You don’t know yet whether", "may be given anything");
        return visit.submit(
                held, "form:has([name=anyway])", Map.of("anyway", "They work for themselves: there is no such rule"));
    }

    private void gives_the_gift() {
        on("2026-12-21");
        var gift = "#gift-" + id("Marguerite Okafor");
        var given = visit.submit(visit.get(CHRISTMAS), gift + " form.given", Map.of());
        assertThat(given.html().select(gift).text()).contains("Given 21 December");
        assertThat(timeline("Marguerite Okafor"))
                .anyMatch(moment -> moment.kind() == Kind.GIFT && moment.words().contains("candle"));
    }

    private void redeems_free_hours_in_part() {
        on("2027-01-05");
        var promised = visit.get("/season/vouchers");
        assertThat(promised.words()).contains("Promised and not yet asked for: 6 hours, worth £228.00");
        var priyas = promised.html().select("a[href^=/season/vouchers/]").first();
        var redeemed = visit.submit(
                visit.get(priyas.attr("href")), form("/redemptions"), Map.of("hours", "1.5", "day", "2027-01-05"));
        assertThat(redeemed.words()).contains("0.5 hours left");
        assertThat(visit.get("/season/vouchers").words()).contains("Promised and not yet asked for: 4.5 hours");
    }

    private void hears_what_became_of_it_and_next_year_reads_it() {
        on("2027-01-06");
        var sheet = visit.get(CHRISTMAS + "/afterwards");
        assertThat(sheet.words()).contains("You had £200.00.", "of which £76.60 is paid");

        var said = hear(sheet, "embarrassed");
        assertThat(said.words()).contains("Kept. Next year’s plan reads it.");
        assertThat(timeline("Priya Raman")).anyMatch(moment -> moment.signal() == Signal.THANKS);
        assertThat(nextYear()).contains("embarrassed them: a card is kinder.", "they had something for £24.50 in 2026");
        assertThat(nextYear()).contains("embarrassed them: a card is kinder.", "Paused, ended, or just quiet?");
        pauses();
        assertThat(nextYear()).contains("embarrassed them: a card is kinder.", "had the same from you in 2026");
        hear(said, "delighted");
        assertThat(nextYear()).doesNotContain("a card is kinder");
    }

    /** How the one gift that was ordered was received, and thanks from Priya. */
    private Visit.Page hear(Visit.Page sheet, String reaction) {
        var html = sheet.html();
        return visit.submit(
                sheet,
                form("/afterwards"),
                Map.of(
                        html.select("tr:contains(" + received + ") select").attr("name"),
                        reaction,
                        html.select("tr:contains(Priya) [type=checkbox]").attr("name"),
                        "yes"));
    }

    /** The story ends in November, so they have been silent since: she says that it is a pause. */
    private void pauses() {
        visit.submit(
                visit.get(NEXT_CHRISTMAS + "/entries/" + id(received)),
                "form[action$=silence]",
                Map.of("silence", "paused", "until", "2027-12-31"));
    }

    /** What next Christmas says of whoever received it. */
    private String nextYear() {
        return visit.get(NEXT_CHRISTMAS + "/entries/" + id(received)).words();
    }

    private Visit.Page on(String day) {
        return visit.submit(visit.get("/today"), "form.clock", Map.of("day", day));
    }

    private String id(String name) {
        return known.get(name).toString();
    }

    private static String form(String ending) {
        return "form[action$='" + ending + "']";
    }

    private List<Moment> timeline(String name) {
        return ledger.timeline(practice.id(), known.get(name));
    }

    private String chosen(Visit.Page plan, String name) {
        return plan.html().select("#entry-" + id(name) + " option[selected]").text();
    }

    private static double pounds(Visit.Page page, String at) {
        return Double.parseDouble(page.html().select(at).text().substring(1));
    }
}
