package amity.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.plan.Idea;
import amity.season.Choice;
import amity.season.Seasons;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskScreenTests extends WebTests {
    private static final String CHRISTMAS = "/season/christmas-2026";
    private static final String DESK = CHRISTMAS + "/cards";
    private static final String MARK = "form.sticky-foot";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Purchases purse;

    @BeforeEach
    void aoifeInIrelandAndTomAtHome() {
        var aoife = person("Brennan Equine Vets", "Aoife Brennan", "Curragh Road\nKildare\nIreland");
        person("Ashdown Surveying", "Tom Ashdown", "1 High Street\nYork");
        ledger.tell(
                practice,
                Note.of(aoife, "She introduced me to Niamh").as(Kind.REFERRAL).on(TODAY.minusDays(40)));
        ledger.tell(
                practice,
                Note.of(aoife, "Rotas")
                        .as(Kind.WORK)
                        .on(TODAY.minusDays(50))
                        .at(null, 120)
                        .amount(practice.money(8000)));
    }

    @Test
    void the_most_pressing_card_lies_in_hand_with_its_openings_its_address_and_this_year() {
        var desk = visit.get("/season/cards");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.words())
                .contains(
                        "0 of 2 written",
                        "Dear Aoife,",
                        "I value you",
                        "Thank you",
                        "Next year",
                        "With the season’s greetings",
                        "Expected for Ireland",
                        "She introduced me to Niamh, 11 Oct");
        assertThat(desk.html().select("a[aria-current=page]").eachAttr("href")).containsExactly("/season/cards");
        assertThat(desk.html().select("main").text()).doesNotContain("£", "80.00", "2 h");
    }

    @Test
    void from_the_first_card_to_the_last_by_forms_alone() {
        var next = mark(visit.get(DESK), "written");
        assertThat(next.words()).contains("The card to Aoife is written.", "1 of 2 written", "Dear Tom,");
        var last = mark(next, "posted");
        assertThat(last.words()).contains("2 of 2 written", "Every card is written.", "It stands with your moments");

        var back = visit.submit(last, "form:has([data-key=u])", Map.of("mark", "undo"));
        assertThat(back.words()).contains("Dear Tom,", "Written 20 Nov.");

        var thanked = mark(mark(back, "posted"), "thanked");
        assertThat(thanked.words()).contains("Tom thanked you.");
    }

    @Test
    void her_words_take_the_place_of_the_opening_and_too_many_get_one_sentence() {
        var kept = visit.submit(
                visit.get(DESK), "form[action$='/words']", Map.of("value", "you look properly <b>first</b>"));
        assertThat(kept.html().select(".letter .say").first().text()).isEqualTo("you look properly <b>first</b>");

        var refused = visit.submit(kept, "form[action$='/words']", Map.of("next", "a".repeat(2001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("fit no card: shorten the sentence");
        assertThat(refused.html().select("textarea[name=next]").text()).startsWith("aaaa");
    }

    @Test
    void the_card_is_a_letter_from_the_start_and_this_years_work_stands_first_beside_it() {
        var desk = visit.get(DESK);
        assertThat(desk.html().select(".letter .say").eachText().subList(0, 3))
                .allMatch(sentence -> sentence.endsWith("."))
                .doesNotHaveDuplicates();
        assertThat(desk.html().select("section[aria-labelledby=year-h] li").eachText())
                .containsExactly("The October rotas", "She introduced me to Niamh, 11 Oct");

        var another = visit.submit(desk, "form:has(#another-value)", Map.of("saying", "value"));
        assertThat(another.html().select(".letter .say").eachText().subList(1, 3))
                .isEqualTo(desk.html().select(".letter .say").eachText().subList(1, 3));
        assertThat(another.html().select(".letter .say").first().text())
                .isNotEqualTo(desk.html().select(".letter .say").first().text());
    }

    @Test
    void where_only_a_firm_is_known_the_desk_asks_who_will_read_the_card() {
        var added = clients.add(practice.id(), "Cotswold Catering");
        clients.change(practice.id(), added.with(Client.Status.ACTIVE));
        var desk = visit.get(DESK + "?card=" + added.id().value());
        assertThat(desk.html().select("#letter-h").text()).isEqualTo("Dear …,");
        assertThat(desk.words())
                .contains("Only “Cotswold Catering” is known here.")
                .doesNotContain("Dear Cotswold");

        var named = visit.submit(desk, "form[action$='/name']", Map.of("called", "Maud"));
        assertThat(named.html().select("#letter-h").text()).isEqualTo("Dear Maud,");
        assertThat(visit.submit(desk, "form[action$='/name']", Map.of("called", "a".repeat(121)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_line_that_is_refused_on_the_sheet_comes_back_and_the_others_are_kept() {
        for (var name : List.of("Cotswold Catering", "The Fox")) {
            clients.change(practice.id(), clients.add(practice.id(), name).with(Client.Status.ACTIVE));
        }
        var sheet = visit.get(DESK + "/addresses");
        var fields = sheet.html().select("textarea").eachAttr("name");
        var kept = visit.submit(
                sheet, "main form", Map.of(fields.get(0), "1 High Street\nYork", fields.get(1), "x".repeat(700)));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.words()).contains("too long for an envelope");
        assertThat(kept.html().select("textarea").eachText()).containsExactly("x".repeat(700));
    }

    @Test
    void name_wording_and_address_are_kept_for_every_season() {
        var kept = visit.submit(
                visit.get(DESK),
                "form[action$='/addressee']",
                Map.of("called", "Ms Brennan", "wording", "new-year", "address", "Main Street\nNaas\nIreland"));

        assertThat(kept.words()).contains("Dear Ms Brennan,", "happy New Year", "Naas", "counted back from 1 January");
        assertThat(visit.get("/season/easter-2027/cards").status()).isEqualTo(200);
    }

    @Test
    void a_card_for_nobody_gets_one_sentence() {
        var desk = visit.get(DESK);
        var action = desk.html().select(MARK).attr("action");
        var csrf = desk.html().select(MARK + " input[type=hidden]").first();
        var nobody = visit.post(
                action.replaceFirst("[0-9a-f-]{36}$", "01234567-89ab-7def-8123-456789abcdef"),
                csrf.attr("name") + "=" + csrf.val() + "&mark=written");

        assertThat(nobody.status()).isEqualTo(404);
        assertThat(nobody.words()).contains("There is no card for them this season");
    }

    @Test
    void evenings_are_picked_and_one_that_is_past_gets_one_sentence() {
        var plan = visit.submit(
                visit.get(DESK + "/plan"), "form.stack", Map.of("evening", List.of("2026-11-24", "2026-12-14", "")));
        assertThat(plan.words()).contains("Tuesday 24 November: Aoife", "Monday 14 December: Tom");

        for (var absurd : Map.of("2026-11-01", "1 November 2026 is past", "2027-02-29", "“2027-02-29” is no day")
                .entrySet()) {
            var refused = visit.submit(plan, "form.stack", Map.of("evening", List.of(absurd.getKey(), "2026-12-01")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains(absurd.getValue());
            assertThat(refused.html().select("input[name=evening]").eachAttr("value"))
                    .contains("2026-12-01");
        }
    }

    @Test
    void labels_and_lists_are_printed_and_read_back() throws Exception {
        person("Żurawski", "Łukasz Żurawski", "ulica Prosta 5\n00-116 Warszawa\nPoland");
        person("Nobody Knows Where Ltd", "Una Dressed", "");
        assertThat(visit.get(DESK + "/plan").words()).contains("No label for Una Dressed");

        var labels = read(DESK + "/labels.pdf?sheet=us-30&used=4");
        assertThat(labels)
                .contains("Aoife Brennan", "Curragh Road", "Łukasz Żurawski", "Tom Ashdown")
                .doesNotContain("Una");
        assertThat(read(DESK + "/posting.pdf"))
                .contains(
                        "Christmas 2026: posting list",
                        "5 December",
                        "expected, check",
                        "Royal Mail",
                        "address missing");
        assertThat(read(DESK + "/shopping.pdf")).contains("4 cards.", "Ireland, Royal Mail, International", "1");
        assertThat(visit.get(DESK + "/labels.pdf?used=21").words()).contains("say a smaller number");
    }

    @Test
    void where_no_address_is_known_there_is_no_label_and_everything_else_prints_all_the_same() throws Exception {
        people.byClient(practice.id())
                .values()
                .forEach(there -> there.forEach(person -> people.change(
                        practice.id(),
                        new Person(person.id(), person.client(), person.name(), null, null, null, List.of()))));
        var evenings = visit.get(DESK + "/plan");
        assertThat(evenings.status()).isEqualTo(200);
        assertThat(evenings.words()).contains("There is no label to print", "No label for");
        assertThat(evenings.html().select("form[action$='/labels.pdf']")).isEmpty();
        assertThat(visit.get(DESK + "/labels.pdf").words()).contains("There is no label to print");
        assertThat(read(DESK + "/posting.pdf")).contains("Aoife Brennan");
        assertThat(read(DESK + "/shopping.pdf")).contains("2 cards.");
    }

    @Test
    void the_shopping_list_holds_only_what_is_still_to_be_bought() throws Exception {
        var season = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        seasons.budget(practice, season, practice.money(9_000), 8);
        season = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        var entries = seasons.propose(practice, season).entries();
        seasons.decide(
                practice,
                season,
                entries.getFirst().id(),
                Choice.gift(null, "A map", 1_500).because("So"),
                "Yes");
        seasons.decide(
                practice,
                season,
                entries.getLast().id(),
                Choice.gift(null, Idea.TO_BE_FOUND_OUT, 2_500).because("So"),
                "Yes");
        assertThat(read(DESK + "/shopping.pdf")).contains("A map").doesNotContain(Idea.TO_BE_FOUND_OUT);
        purse.pay(
                practice,
                season,
                entries.getFirst().id(),
                new PurchaseCost(practice.money(1_500), practice.money(215)),
                "I know them");
        assertThat(read(DESK + "/shopping.pdf")).doesNotContain("A map");
    }

    @Test
    void one_for_the_team_comes_along_to_desk_labels_and_lists_and_the_drawer_is_taken_off() throws Exception {
        visit.submit(visit.get(CHRISTMAS), "#budgets", Map.of("budget", "20", "hours", "0"));
        var aoife = visit.get(CHRISTMAS)
                .html()
                .select("[id^=entry-]:contains(Aoife)")
                .attr("id");
        var entry = CHRISTMAS + "/entries/" + aoife.substring("entry-".length());
        var ticked = visit.submit(visit.get(entry), "form[action$='/team']", Map.of("team", "on"));
        assertThat(ticked.html().select("#" + aoife).text()).contains("And a card for their team.", "£4.30");

        assertThat(visit.get(DESK).words()).contains("0 of 3 written", "all at Brennan Equine Vets");
        assertThat(read(DESK + "/labels.pdf")).contains("Everyone at Brennan Equine Vets");
        assertThat(read(DESK + "/posting.pdf")).contains("Everyone at Brennan Equine Vets");
        assertThat(read(DESK + "/shopping.pdf")).contains("3 cards.", "United Kingdom");
        visit.submit(visit.get(CHRISTMAS), "form[action$='/drawer']", Map.of("cards", "2", "stamps", "1"));
        assertThat(read(DESK + "/shopping.pdf"))
                .contains("One card.", "In the drawer: 2 cards and one stamp.", "Ireland, Royal Mail")
                .doesNotContain("United Kingdom");
    }

    @Test
    void a_card_and_a_stamp_have_each_their_price_and_an_absurd_one_gets_one_sentence() {
        var priced = visit.submit(
                visit.get(CHRISTMAS), "form[action$='/drawer/prices']", Map.of("card", "2.00", "stamp", "1.10"));
        assertThat(priced.words()).contains("Kept: the plan counts cards and stamps at these prices.", "£6.20");
        for (var absurd : List.of("-1", "1000.00", "dear")) {
            var refused =
                    visit.submit(priced, "form[action$='/drawer/prices']", Map.of("card", absurd, "stamp", "1.10"));
            assertThat(refused.status()).as(absurd).isEqualTo(422);
        }
        assertThat(visit.get(CHRISTMAS).html().select("#price-card").val()).isEqualTo("2.00");
    }

    @Test
    void a_posting_date_is_said_for_a_year_and_taken_back_and_an_absurd_one_gets_one_sentence() {
        var dates = visit.get("/season/posting");
        assertThat(dates.words()).contains("Last posting dates 2026", "expected, check");
        var europe = "form:has(input[value=western-europe])";

        var said = visit.submit(dates, europe, Map.of("on", "2026-11-26", "source", "royalmail.com"));
        assertThat(said.words()).contains("Thursday 26 November yours", "From royalmail.com");
        assertThat(visit.get(DESK).words()).contains("Thursday 26 November", "Your own date for Ireland");

        for (var absurd : Map.of(
                        "2026-12-31", "no last posting date", "2026-02-30", "is no day", "2031-12-01", "not in 2026")
                .entrySet()) {
            var refused = visit.submit(said, europe, Map.of("on", absurd.getKey(), "source", "x"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains(absurd.getValue());
        }
        assertThat(visit.submit(said, europe, Map.of("then", "forget")).words()).doesNotContain("26 November yours");
    }

    private String read(String path) throws Exception {
        try (var pdf = Loader.loadPDF(visit.bytes(path))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Visit.Page mark(Visit.Page page, String mark) {
        return visit.submit(page, MARK, Map.of("mark", mark));
    }

    private Client.Id person(String client, String name, String address) {
        var added = clients.add(practice.id(), client);
        clients.change(practice.id(), added.with(Client.Status.ACTIVE));
        var person = people.add(practice.id(), added.id(), name, List.of());
        people.change(practice.id(), new Person(person.id(), added.id(), name, null, null, address, List.of()));
        return added.id();
    }
}
