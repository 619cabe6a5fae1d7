package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.gift.Shelf;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.plan.Decision;
import amity.review.Question;
import amity.review.Reviews;
import amity.season.Choice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeasonPageTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Shelf shelf;

    private Client.Id priya;

    @BeforeEach
    void workForPriyaAndTom() {
        priya = worked("Priya Raman", 14, 80_000);
        worked("Tom <b>Ashdown</b>", 3, 20_000);
    }

    private Client.Id worked(String name, int months, long minor) {
        var client = clients.add(practice.id(), name).id();
        for (int back = 0; back < months; back++) {
            var day = TODAY.minusMonths(back).minusDays(1);
            ledger.tell(
                    practice,
                    Note.of(client, "Invoice").as(Kind.INVOICE).on(day).amount(practice.money(minor)));
        }
        return client;
    }

    private Season christmas() {
        return seasons.of(practice, Occasion.CHRISTMAS, 2026);
    }

    @Test
    void the_tab_leads_to_the_christmas_at_hand_with_a_card_for_everyone() {
        var page = visit.get("/season");
        assertThat(page.at().getPath()).isEqualTo(CHRISTMAS);
        assertThat(page.html().select("[id^=entry-]")).hasSize(2);
        assertThat(page.words()).contains("Priya Raman", "Tom <b>Ashdown</b>", "Say what you can spend");
    }

    @Test
    void with_nobody_on_the_list_there_is_nothing_to_reckon_or_to_keep() {
        leaveOut(priya.value());
        var page = visit.get(CHRISTMAS);
        assertThat(page.words()).contains("If it were £50 more", "Keep this plan");
        page.html()
                .select("[id^=entry-]")
                .forEach(row -> leaveOut(UUID.fromString(row.id().substring("entry-".length()))));
        assertThat(visit.get(CHRISTMAS).words())
                .contains("Nobody is on the list yet")
                .doesNotContain("If it were £50 more", "would say nothing more", "Keep this plan", "come to £0.00");
    }

    private void leaveOut(UUID subject) {
        seasons.leaveOut(practice, christmas(), seasons.onList(practice, christmas(), subject));
    }

    @Test
    void no_money_at_all_is_not_said_to_stay_in_the_pocket() {
        seasons.budget(practice, christmas(), practice.money(430), 0);
        assertThat(visit.get(CHRISTMAS).words()).contains("£4.30").doesNotContain("£0.00 would", "£0.00 can");
    }

    @Test
    void what_speaks_against_a_gift_is_a_sentence_of_its_own() {
        var nobody = clients.add(practice.id(), "Nobody Yet").id();
        seasons.add(practice, christmas(), nobody.value());
        assertThat(visit.get(CHRISTMAS + "/entries/" + nobody.value()).words())
                .contains("It could look like pressure. There has been no paid work yet");
    }

    @Test
    void nobody_ticked_is_said_beside_the_list_of_who_could_be() {
        clients.add(practice.id(), "Maeve Quill");
        var again = visit.submit(visit.get(CHRISTMAS + "/guests"), "form[action$='/known']", Map.of());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Say whom to put on the list.", "Maeve Quill");
        assertThat(again.html().select("input[name=subject]").first().hasAttr("autofocus"))
                .isTrue();
    }

    @Test
    void a_budget_is_used_from_then_on_and_the_plan_stays_within_it() {
        var page = visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "60", "hours", "3"));
        assertThat(christmas().budget()).isEqualTo(practice.money(6_000));
        assertThat(christmas().quarters()).isEqualTo(12);
        assertThat(page.html().select("#budget").val()).isEqualTo("60.00");
        assertThat(page.html().select(".purse-key div:not(.k-spent) dd"))
                .allSatisfy(one ->
                        assertThat(Double.parseDouble(one.text().substring(1))).isBetween(0.0, 60.0));
    }

    @Test
    void what_is_no_budget_comes_back_with_one_sentence_and_changes_nothing() {
        var page = visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "-5", "hours", "3"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("is no amount you can spend");
        assertThat(christmas().budget()).isNull();
    }

    @Test
    void the_slider_looks_at_another_budget_without_keeping_it() {
        var part = visit.part(CHRISTMAS + "/plan?budget=100&hours=0");
        assertThat(part.html().select("#budget").val()).isEqualTo("100.00");
        assertThat(christmas().budget()).isNull();
        assertThat(visit.part(CHRISTMAS + "/plan?budget=0&hours=0")
                        .html()
                        .select("#season-lede[hx-swap-oob]")
                        .text())
                .as("the sentence above the plan follows")
                .contains("2 hand-written letters", "no money for every card here");
    }

    @Test
    void another_budget_is_looked_up_until_something_is_recorded() {
        var season = christmas();
        var drawn = seasons.propose(practice, season);
        assertThat(look(season, 6_000).frontier()).isSameAs(drawn.frontier());
        worked("Aoife Byrne", 2, 30_000);
        var anew = look(season, 6_000);
        assertThat(anew.frontier()).isNotSameAs(drawn.frontier());
        assertThat(anew.entries()).hasSize(3);
    }

    private Proposal look(Season season, long minor) {
        return seasons.propose(practice, season, practice.money(minor), 0, TODAY);
    }

    @Test
    void the_chooser_names_a_few_gifts_and_leads_to_all_of_them() {
        var page = visit.get(CHRISTMAS + "?budget=100&hours=3");
        var chooser = page.html().select("#d-" + priya + " option");
        assertThat(chooser).hasSizeLessThan(10);
        assertThat(chooser.last().val()).isEqualTo("more");
        var all = visit.get(CHRISTMAS + "?entry=" + priya + "&choice=more");
        assertThat(all.at().getPath()).isEqualTo(CHRISTMAS + "/entries/" + priya);
        assertThat(all.html().select("#all-" + priya + " option")).hasSizeGreaterThan(30);
        var page2 = visit.submit(
                all, "form:has(#all-" + priya + ")", Map.of("choice", "card|0", "why", "She is travelling"));
        assertThat(page2.words()).contains("You decided: She is travelling");
    }

    @Test
    void why_and_the_sums_are_worked_out_when_they_are_asked_for() {
        var page = visit.get(CHRISTMAS + "?budget=100&hours=3");
        assertThat(page.html().select(".why, .chart")).isEmpty();
        var why = visit.part(page.html().select("#entry-" + priya + " details").attr("hx-get"));
        assertThat(why.html().select(".why li")).hasSize(6);
        assertThat(why.html().select("form[hx-post]")).isNotEmpty();
        var sums = visit.part(page.html().select("details:has(#sums-h)").attr("hx-get"));
        assertThat(sums.html().select("#chart-value")).hasSize(1);
        assertThat(sums.html().select("tbody tr")).isNotEmpty();
        var alone = visit.get(page.html().select("details:has(#sums-h) a").attr("href"));
        assertThat(alone.html().select("h1").text()).contains("Christmas 2026");
    }

    @Test
    void another_choice_asks_for_its_reason_and_is_locked_with_it() {
        var asking = visit.get(CHRISTMAS + "?budget=100&hours=3&entry=" + priya + "&choice=card%7C0");
        var page = visit.submit(asking, "form.deciding", Map.of("why", "She is travelling"));
        assertThat(page.words()).contains("You decided: She is travelling");
        var entry = seasons.propose(practice, christmas()).entry(priya.value());
        assertThat(entry.isLocked()).isTrue();
        assertThat(entry.chosen().decision()).isEqualTo(Decision.CARD);
    }

    @Test
    void a_lock_is_put_on_and_taken_off() {
        var form = "#entry-" + priya + " form[action$=lock]";
        var locked = visit.submit(visit.get(CHRISTMAS), form, Map.of("lock", "on"));
        assertThat(locked.html().select("#lock-" + priya).attr("aria-pressed")).isEqualTo("true");
        var open = visit.submit(locked, form, Map.of("lock", "off"));
        assertThat(open.html().select("#lock-" + priya).attr("aria-pressed")).isEqualTo("false");
    }

    @Test
    void a_lock_leaves_the_budget_that_is_tried_and_does_not_keep_it() {
        var form = "#entry-" + priya + " form[action*=lock]";
        var locked = visit.submit(visit.get(CHRISTMAS + "?budget=100&hours=3"), form, Map.of("lock", "on"));
        assertThat(locked.html().select("#lock-" + priya).attr("aria-pressed")).isEqualTo("true");
        assertThat(locked.html().select("#budget").val()).isEqualTo("100.00");
        assertThat(christmas().budget()).isNull();
        assertThat(visit.submit(visit.get(CHRISTMAS), form, Map.of("lock", "off"))
                        .at()
                        .getQuery())
                .as("nothing is tried, nothing is carried")
                .isNull();
    }

    @Test
    void a_plan_is_kept_as_it_is_shown() {
        visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "60", "hours", "3"));
        var page = visit.submit(visit.get(CHRISTMAS), "form[action$=kept]", Map.of());
        assertThat(page.words()).contains("Christmas 2026 is kept.", "This is the plan you keep.");
        assertThat(christmas().isApplied()).isTrue();
    }

    @Test
    void what_is_already_decided_is_typed_in_on_one_sheet() {
        var page = visit.get(CHRISTMAS + "/decided");
        var wrong = visit.submit(
                page, "form.stack[action$=decided]", Map.of("decision", java.util.List.of("card+gift", "")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(seasons.propose(practice, christmas()).entries()).noneMatch(entry -> entry.isLocked());
        visit.submit(page, "form.stack[action$=decided]", Map.of("decision", java.util.List.of("card", "card")));
        assertThat(seasons.propose(practice, christmas()).entries()).allMatch(entry -> entry.isLocked());
    }

    @Test
    void no_season_this_year_is_one_click_and_can_be_taken_back() {
        var page = visit.submit(visit.get(CHRISTMAS), "form[action$=none]", Map.of("none", "true"));
        assertThat(page.words()).contains("You wanted none this year");
        assertThat(seasons.isOpen(practice, Occasion.CHRISTMAS)).isFalse();
        visit.submit(page, "form[action$=none]", Map.of("none", "false"));
        assertThat(seasons.isOpen(practice, Occasion.CHRISTMAS)).isTrue();
    }

    @Test
    void an_idea_of_her_own_goes_on_the_shelf_and_comes_off() {
        var page = visit.submit(
                visit.get("/season/shelf"),
                "form.stack",
                Map.of("name", "Parkin from the corner bakery", "price", "6.50", "suits", "cake, tea"));
        assertThat(page.words()).contains("Parkin from the corner bakery", "£6.50");
        var idea = shelf.ideas(practice).stream()
                .filter(own -> own.name().startsWith("Parkin"))
                .findFirst()
                .orElseThrow();
        visit.submit(page, "form[action$='" + idea.id() + "/off']", Map.of());
        assertThat(shelf.ideas(practice)).doesNotContain(idea);
    }

    @Test
    void an_address_that_is_no_season_is_not_there() {
        assertThat(visit.get("/season/easter-bunny").status()).isEqualTo(404);
        assertThat(visit.get("/season/midsummer-2026").status()).isEqualTo(404);
    }

    private Client.Id quietForMonths() {
        var client = clients.add(practice.id(), "Owen Hale").id();
        for (int back = 4; back < 24; back++) {
            var on = TODAY.minusMonths(back);
            ledger.tell(
                    practice, Note.of(client, "Invoice").as(Kind.INVOICE).on(on).amount(practice.money(9_000)));
        }
        reviews.answer(practice, client, Question.KNOWN, "personal");
        return client;
    }

    @Test
    void an_entry_says_what_it_comes_to_what_is_missing_and_what_would_change_it() {
        var owen = quietForMonths();
        var entry = visit.get(CHRISTMAS + "/entries/" + owen);
        var points = entry.html().select(".points").text();
        assertThat(points)
                .contains("What a gift takes", "They have come to you 20 times: 3", "You know them personally: 3")
                .containsPattern("\\d of the 5 points that a gift takes: (one is|\\d are) missing")
                .contains("would be usual still: −3", "rather than silent would take 3 away")
                .contains("Any one of these would be enough");
    }

    @Test
    void where_a_silence_decides_it_is_asked_once_and_remembered() {
        var owen = quietForMonths();
        var entry = visit.get(CHRISTMAS + "/entries/" + owen);
        assertThat(entry.words()).contains("Paused, ended, or just quiet?");
        assertThat(entry.html().select(".points button[name=silence]")).hasSize(3);
        visit.submit(entry, "form[action$=silence]", Map.of("silence", "paused", "until", "2027-01-25"));
        assertThat(reviews.answers(practice.id(), owen))
                .filteredOn(answer -> answer.question() == Question.SILENCE)
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.word()).isEqualTo("paused");
                    assertThat(answer.until()).isEqualTo("2027-01-25");
                });
        var after = visit.get(CHRISTMAS + "/entries/" + owen);
        assertThat(after.words())
                .doesNotContain("Paused, ended, or just quiet?")
                .contains("Paused until 25 January", "enough for a gift");
        visit.submit(after, "form[action$=silence]", Map.of("silence", "ended", "until", "2027-01-25"));
        assertThat(clients.get(practice.id(), owen).status()).isEqualTo(Client.Status.RESTING);
    }

    @Test
    void a_name_of_nobody_can_be_put_on_the_list_as_a_person_who_is_no_client() {
        var asked = visit.submit(visit.get(CHRISTMAS), "form[action$=guests]", Map.of("name", "Maeve Quill"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words())
                .contains("Nobody you know of is called “Maeve Quill”")
                .doesNotContain("amity clients");
        visit.submit(asked, "form[action$=new]", Map.of());
        seasons.budget(practice, christmas(), practice.money(6_000), 0);
        var entry = seasons.propose(practice, christmas()).entries().stream()
                .filter(one -> one.name().equals("Maeve Quill"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.client()).isNull();
        assertThat(entry.chosen().decision()).isEqualTo(Decision.CARD);
        assertThat(visit.get(CHRISTMAS).words()).contains("Maeve Quill");
        seasons.decide(
                practice,
                christmas(),
                entry.id(),
                Choice.gift(null, "A book of maps", 1_200).because("She taught me"),
                null);
        assertThat(seasons.propose(practice, christmas())
                        .entry(entry.id())
                        .chosen()
                        .decision())
                .isEqualTo(Decision.GIFT);
    }

    @Test
    void a_name_that_fits_several_is_asked_about() {
        var one = clients.add(practice.id(), "Ruth Marsh").id();
        clients.add(practice.id(), "Ruth Carmichael");
        var asked = visit.submit(visit.get(CHRISTMAS), "form[action$=guests]", Map.of("name", "Ruth"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select("button[name=subject]").eachText())
                .containsExactly("Ruth Carmichael", "Ruth Marsh");
        visit.submit(asked, "form[action$=known]", Map.of("subject", one.toString()));
        assertThat(visit.get(CHRISTMAS).words()).contains("Ruth Marsh");
    }

    @Test
    void clients_added_by_hand_are_offered_where_the_list_has_them_not() {
        var una = clients.add(practice.id(), "Una Frost").id();
        assertThat(visit.get(CHRISTMAS).words()).doesNotContain("Una Frost");
        var missing = visit.get(CHRISTMAS + "/guests");
        assertThat(missing.html().select("label.form-check").eachText()).containsExactly("Una Frost");
        var put = visit.submit(missing, "form[action$=known]", Map.of("subject", una.toString()));
        assertThat(put.words()).contains("Una Frost is on the list.");
    }

    @Test
    void a_deed_is_put_beside_a_gift_in_its_opened_line_and_stays_when_the_gift_changes() {
        seasons.budget(practice, christmas(), practice.money(6_000), 12);
        clients.change(practice.id(), clients.get(practice.id(), priya).with(Client.GiftPolicy.NO_RULE, null));
        var day = shelf.add(practice, "A morning on their inbox", practice.money(0), false, Set.of(), Set.of(), 8);
        decide(Choice.gift(null, "A pen", 1_000));
        var page = visit.get(CHRISTMAS);
        var deed = "#entry-" + priya + " form[action$=deed]";
        assertThat(page.html().select(deed + " option:contains(A morning on their inbox, 2 hours)"))
                .hasSize(1);
        page = visit.submit(page, deed, Map.of("deed", day.id().toString()));
        assertThat(page.html().select("#entry-" + priya + " .d-what").text())
                .contains("A pen, and with it: A morning on their inbox");
        assertThat(page.html().select("#entry-" + priya + " .d-price").text()).contains("2 hours");
        assertThat(entry().chosen().quarters()).isEqualTo(8);
        visit.submit(
                visit.get(CHRISTMAS + "/entries/" + priya),
                "form[action*=own]",
                Map.of("idea", "A map", "price", "12", "why", "She asked"));
        assertThat(entry().chosen().idea().name()).isEqualTo("A map");
        assertThat(entry().chosen().idea().beside()).isEqualTo(day);
        page = visit.submit(visit.get(CHRISTMAS), deed, Map.of("deed", ""));
        assertThat(entry().chosen().idea().beside()).isNull();
        assertThat(page.words()).doesNotContain("and with it");
        var other = visit.submit(page, deed, Map.of("deed", "no such thing"));
        assertThat(other.status()).isEqualTo(404);
        decide(Choice.card());
        assertThat(visit.get(CHRISTMAS).html().select(deed)).isEmpty();
    }

    private void decide(Choice choice) {
        seasons.decide(practice, christmas(), priya.value(), choice.because("She asked"), "I know her");
    }

    private Proposal.Entry entry() {
        return seasons.propose(practice, christmas()).entry(priya.value());
    }
}
