package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.calendar.Occasion;
import amity.card.Cards;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Signal;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.PastGift.Reaction;
import amity.season.Aftermath;
import amity.season.Choice;
import amity.season.DecisionOutcome;
import amity.season.Seasons;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AftermathScreenTests extends WebTests {
    private static final String AFTERWARDS = "/season/christmas-2026/afterwards";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Aftermath aftermath;

    @Autowired
    private Cards cards;

    private Client.Id priya;
    private Client.Id tom;

    @BeforeEach
    void aYearOfWorkAndAPlanThatIsKept() {
        priya = clients.add(practice.id(), "Priya Raman").id();
        tom = clients.change(
                        practice.id(), clients.add(practice.id(), "Tom Ashdown").with(Client.Status.ACTIVE))
                .id();
        for (int back = 0; back < 14; back++) {
            ledger.tell(
                    practice,
                    Note.of(priya, "Invoice")
                            .as(Kind.INVOICE)
                            .on(TODAY.minusMonths(back).minusDays(1))
                            .amount(practice.money(80_000)));
        }
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        seasons.decide(
                practice,
                christmas,
                priya.value(),
                Choice.gift(null, "Priya’s favourite tea", 1_850).because("She said so"),
                "I know them");
        seasons.apply(practice, seasons.of(practice, Occasion.CHRISTMAS, 2026), practice.money(6_000), 0);
    }

    private DecisionOutcome became() {
        return aftermath
                .of(practice, seasons.of(practice, Occasion.CHRISTMAS, 2026))
                .getFirst();
    }

    @Test
    void all_reactions_and_thanks_are_kept_from_one_sheet_and_thanks_become_a_moment_once() {
        var entry = became().entry();
        var said = Map.of("reaction-" + entry, "delighted", "thanked-" + entry, "yes");

        visit.submit(visit.get(AFTERWARDS), "form[action$='/afterwards']", said);
        var page = visit.submit(visit.get(AFTERWARDS), "form[action$='/afterwards']", said);

        assertThat(page.words()).contains("Priya’s favourite tea, £18.50", "Kept. Next year’s plan reads it.");
        assertThat(became().reaction()).isEqualTo(Reaction.DELIGHTED);
        assertThat(ledger.timeline(practice.id(), priya))
                .filteredOn(moment -> moment.signal() == Signal.THANKS)
                .hasSize(1);
    }

    @Test
    void what_was_posted_is_paid_in_every_sentence_that_says_it() {
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        assertThat(visit.get(AFTERWARDS).words()).contains("of which £0.00 is paid");
        cards.post(practice, christmas, priya.value(), "I know them");
        assertThat(visit.get(AFTERWARDS).words()).contains("of which £2.15 is paid");
        clock.moveTo(java.time.Instant.parse("2027-01-08T09:00:00Z"));
        assertThat(visit.get("/season/christmas-2026")
                        .html()
                        .select(".purse-key .k-spent dd")
                        .text())
                .isEqualTo("£2.15");
    }

    @Test
    void hours_that_met_silence_are_not_called_a_gift() {
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        seasons.decide(practice, christmas, priya.value(), Choice.hours(8).because("Hours suit her"), "I know them");
        seasons.apply(practice, christmas, practice.money(6_000), 8);
        var page = visit.submit(
                visit.get(AFTERWARDS),
                "form[action$='/afterwards']",
                Map.of("reaction-" + became().entry(), "embarrassed"));
        assertThat(page.words())
                .contains("One promise of free hours met silence or embarrassment")
                .doesNotContain("One gift met");
    }

    @Test
    void who_gets_nothing_is_not_said_to_have_had_a_card() {
        seasons.decide(
                practice,
                seasons.of(practice, Occasion.CHRISTMAS, 2026),
                tom.value(),
                Choice.nothing("He asked for none"),
                "I know them");
        seasons.apply(practice, seasons.of(practice, Occasion.CHRISTMAS, 2026), practice.money(6_000), 0);
        assertThat(visit.get(AFTERWARDS)
                        .html()
                        .select("tr:contains(Tom Ashdown)")
                        .text())
                .contains("Nothing, as they wish")
                .doesNotContain("A card asks for none");
    }

    @Test
    void thanks_unsaid_again_are_struck_out() {
        var entry = became().entry();
        visit.submit(visit.get(AFTERWARDS), "form[action$='/afterwards']", Map.of("thanked-" + entry, "yes"));

        visit.post(
                AFTERWARDS,
                "reaction-" + entry + "=&_csrf="
                        + visit.get(AFTERWARDS)
                                .html()
                                .select("input[name=_csrf]")
                                .val());

        assertThat(became().thanks()).isNull();
        assertThat(ledger.timeline(practice.id(), priya)).noneMatch(moment -> moment.signal() == Signal.THANKS);
    }

    @Test
    void what_other_assistants_are_told_is_ten_rounded_lines_at_most_without_a_name_and_only_what_was_done() {
        var lines = visit.get(AFTERWARDS).html().select("#tell p").eachText();

        assertThat(lines).hasSizeBetween(8, 10);
        assertThat(String.join(" ", lines))
                .contains("£60", "I posted no card", "I gave no gift", "I promised no free hours", "about £0")
                .doesNotContain("Priya", "tea", "18.50");
    }

    @Test
    void what_was_never_found_out_is_told_as_a_card_and_its_money_as_kept() {
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        var unknown = Choice.gift(null, Idea.TO_BE_FOUND_OUT, 2_500).because("Still asking");
        seasons.decide(practice, christmas, priya.value(), unknown, "I know them");
        seasons.apply(practice, christmas, practice.money(6_000), 0);

        assertThat(became().decision()).isEqualTo(Decision.CARD);
        assertThat(visit.get(AFTERWARDS).words())
                .contains("What was decided comes to £4.30,")
                .doesNotContain("To be found out");
    }

    @Test
    void the_whole_season_prints_on_one_page_with_its_reasons() {
        var page = visit.get("/season/christmas-2026/print");

        assertThat(page.words())
                .contains("Priya Raman", "Priya’s favourite tea", "You decided this yourself: She said so");
        assertThat(page.html().select("nav")).isEmpty();
    }

    @Test
    void what_tips_a_decision_is_said_beside_what_speaks_for_and_against_and_leads_to_its_moments() {
        assertThat(visit.get("/season/christmas-2026/entries/" + priya).words())
                .contains("What tips it: you decided this yourself.");
        var fresh = visit.get("/season/christmas-2026/entries/" + tom);
        assertThat(fresh.words()).contains("What tips it: a rule that no weight of reasons outweighs.");
        assertThat(fresh.html().select("a[href='/clients/" + tom + "#r-h']")).hasSize(1);
    }

    @Test
    void before_a_plan_is_kept_the_sheet_says_what_to_do() {
        assertThat(visit.get("/season/christmas-2027/afterwards").words()).contains("keep a plan first");
    }
}
