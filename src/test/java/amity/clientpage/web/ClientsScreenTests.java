package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Alias;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Exactness;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientsScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    private Client client(String name, String paid, int given, int received) {
        var client = clients.add(practice.id(), name);
        ledger.tell(
                practice,
                Note.of(client.id(), "Paid")
                        .as(Kind.PAYMENT)
                        .on(TODAY.minusDays(40))
                        .amount(Money.parse("GBP " + paid)));
        for (int one = 0; one < given; one++) {
            note(client, Kind.HELP, Direction.GIVEN, one);
        }
        for (int one = 0; one < received; one++) {
            note(client, Kind.REFERRAL, Direction.RECEIVED, one);
        }
        return client;
    }

    private void note(Client client, Kind kind, Direction direction, int daysAgo) {
        ledger.tell(
                practice,
                Note.of(client.id(), "Said").as(kind).direction(direction).on(TODAY.minusDays(daysAgo)));
    }

    private List<String> names(String path) {
        return visit.get(path).html().select("tbody th a").eachText();
    }

    @Test
    void with_no_client_the_page_asks_for_the_first() {
        var page = visit.get("/clients");
        assertThat(page.words()).contains("Who do you work for?");
        visit.submit(page, "form[action=/clients/new]", Map.of("name", "Priya Raman"));
        assertThat(clients.all(practice.id())).extracting(Client::name).containsExactly("Priya Raman");
    }

    @Test
    void the_list_is_ordered_by_revenue_and_can_be_ordered_by_name() {
        client("Priya Raman", "9840.00", 9, 11);
        client("Aoife Brennan", "4020.00", 0, 0);
        assertThat(names("/clients")).containsExactly("Priya Raman", "Aoife Brennan");
        assertThat(names("/clients?sort=name")).containsExactly("Aoife Brennan", "Priya Raman");
        var priya = visit.get("/clients").html().select("tbody tr").first();
        assertThat(priya.text()).contains("£9,840", "You gave 9, they gave 11");
    }

    @Test
    void a_page_that_only_reads_sees_what_was_read_anew_for_it() {
        client("Priya Raman", "9840.00", 9, 11);
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(visit.get("/today").status()).isEqualTo(200);
        assertThat(visit.get("/today").status()).isEqualTo(200);
        assertThat(names("/clients")).containsExactly("Priya Raman");
    }

    @Test
    void search_and_filters_leave_those_that_fit() {
        client("Priya Raman", "9840.00", 0, 0);
        var aoife = client("Aoife Brennan", "4020.00", 0, 0);
        clients.change(practice.id(), ClientSettings.inTown(aoife, "Kildare"));
        assertThat(names("/clients?q=kildare")).containsExactly("Aoife Brennan");
        assertThat(names("/clients?tier=mainstay")).isEmpty();
        assertThat(visit.get("/clients?q=nobody").words()).contains("Nobody fits that");
        assertThat(visit.get("/clients?page=-3&tier=%3Cb%3E").status()).isEqualTo(200);
    }

    @Test
    void counts_and_a_place_on_the_map_are_only_where_they_are_counted() {
        var sunil = client("Sunil Mehta", "4380.00", 2, 1);
        client("Priya Raman", "9840.00", 9, 11);
        reviews.answer(practice, sunil.id(), Question.WANTED, "transactional");
        assertThat(visit.get("/clients").html().select("tr:contains(Sunil)").text())
                .contains("not counted")
                .doesNotContain("You gave 2");
        var map = visit.get("/clients/map");
        assertThat(map.html().select("[data-chart]").attr("data-of"))
                .contains("Priya")
                .doesNotContain("Sunil");
        assertThat(map.words())
                .contains("One client is left out", "Most comes from Priya Raman: 11 received, 9 given.");
        assertThat(visit.get("/clients/map?show=all").html().select("tbody th").eachText())
                .contains("Sunil Mehta");
    }

    @Test
    void most_on_the_map_is_the_largest_of_the_counts_it_is_said_with() {
        client("Priya Raman", "9840.00", 9, 11);
        client("Jonah Adeyemi", "3660.00", 6, 9);
        client("Eleanor Voss", "5940.00", 10, 2);
        assertThat(visit.get("/clients/map").words())
                .contains("You give most to Eleanor Voss: 10 given", "Most comes from Priya Raman: 11 received");
    }

    @Test
    void a_client_is_added_once_unless_she_says_there_are_two() {
        var form = visit.get("/clients/new?name=Tom+Ashdown");
        assertThat(form.html().select("#name").val()).isEqualTo("Tom Ashdown");
        visit.submit(form, "main form", Map.of("town", "York", "email", "Tom@Ashdown.example"));
        var tom = clients.named(practice.id(), "tom@ashdown.example");
        assertThat(tom.town()).isEqualTo("York");
        assertThat(clients.aliases(practice.id(), tom.id())).contains(Alias.email("Tom@Ashdown.example"));

        var again = visit.submit(visit.get("/clients/new"), "main form", Map.of("name", "Tom Ashdown"));
        assertThat(again.status()).isEqualTo(422);
        visit.submit(again, "main form", Map.of("anyway", "yes"));
        assertThat(clients.all(practice.id())).hasSize(2);
        assertThat(visit.submit(visit.get("/clients/new"), "main form", Map.of("name", " "))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_came_back_is_kept_from_one_sheet() {
        var priya = client("Priya Raman", "9840.00", 0, 0);
        var sunil = client("Sunil Mehta", "4380.00", 0, 0);
        var quiet = client("Aoife Brennan", "20.00", 0, 0);
        var after = visit.submit(
                visit.get("/what-came-back"),
                "main form",
                Map.of("t-" + priya.id(), List.of("received.referral", "given.help"), "n-" + sunil.id(), "yes"));
        assertThat(after.at().getPath()).isEqualTo("/clients");
        assertThat(after.words()).contains("Kept: 2 moments, and one answer of “nothing”");
        assertThat(ledger.timeline(practice.id(), priya.id()))
                .filteredOn(moment -> moment.about() == Exactness.SEASON)
                .hasSize(2);
        assertThat(reviews.answers(practice.id(), sunil.id()))
                .extracting(Answer::word)
                .containsExactly("nothing");
        assertThat(reviews.answers(practice.id(), quiet.id())).isEmpty();
        assertThat(visit.get("/what-came-back").html().select("tbody th .clamp").eachText())
                .containsExactly("Aoife Brennan");
    }

    @Test
    void one_sentence_for_several_ticks_is_asked_which_it_belongs_to_and_is_never_written_twice() {
        var priya = client("Priya Raman", "9840.00", 0, 0);
        var sunil = client("Sunil Mehta", "4380.00", 0, 0);
        var asked = visit.submit(
                visit.get("/what-came-back"),
                "main form",
                Map.of(
                        "t-" + priya.id(), List.of("received.referral", "received.mention", "received.care"),
                        "w-" + priya.id(), "Sofia, at the RIBA evening",
                        "t-" + sunil.id(), "received.help",
                        "w-" + sunil.id(), "Lent me his scanner"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html()
                        .select("[type=radio][name=s-" + priya.id() + "]")
                        .eachAttr("value"))
                .containsExactly("received.referral", "received.mention", "received.care");
        assertThat(asked.html().select("[type=radio][name=s-" + sunil.id() + "]"))
                .isEmpty();
        assertThat(given(priya)).isEmpty();
        assertThat(given(sunil)).isEmpty();

        visit.submit(asked, "main form", Map.of("s-" + priya.id(), "received.mention"));
        assertThat(given(priya))
                .filteredOn(moment -> moment.words().equals("Sofia, at the RIBA evening"))
                .extracting(Moment::kind)
                .containsExactly(Kind.MENTION);
        assertThat(given(priya))
                .extracting(Moment::words)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(given(sunil)).extracting(Moment::words).containsExactly("Lent me his scanner");
    }

    @Test
    void a_tick_that_is_taken_out_after_the_question_is_not_kept() {
        var priya = client("Priya Raman", "9840.00", 0, 0);
        var asked = visit.submit(
                visit.get("/what-came-back"),
                "main form",
                Map.of("t-" + priya.id(), List.of("received.referral", "received.care"), "w-" + priya.id(), "Sofia"));
        visit.submit(asked, "main form", Map.of("t-" + priya.id(), "received.care"));
        assertThat(given(priya)).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.CARE);
            assertThat(moment.words()).isEqualTo("Sofia");
        });
    }

    private List<Moment> given(Client client) {
        return ledger.timeline(practice.id(), client.id()).stream()
                .filter(moment -> moment.kind().isWay())
                .toList();
    }

    @Test
    void a_tick_and_nothing_in_one_row_is_asked_for_each_row_and_nothing_is_lost() {
        var priya = client("Priya Raman", "9840.00", 0, 0);
        var sunil = client("Sunil Mehta", "4380.00", 0, 0);
        var again = visit.submit(
                visit.get("/what-came-back"),
                "main form",
                Map.of(
                        "t-" + priya.id(), "received.care",
                        "n-" + priya.id(), "yes",
                        "t-" + sunil.id(), "given.help",
                        "n-" + sunil.id(), "yes"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("2 things have to be asked first, beside the names they are about");
        assertThat(again.html().select("main [autofocus]").attr("name"))
                .as("one begins at the first of them")
                .isEqualTo("w-" + priya.id());
        assertThat(again.html().select("td [type=checkbox][checked]")).hasSize(4);
        assertThat(again.html().select("tr:contains(cannot both be so)")).hasSize(2);
        assertThat(reviews.answers(practice.id(), priya.id())).isEmpty();
        assertThat(given(sunil)).isEmpty();

        var page = visit.submit(again, "main form", Map.of("n-" + priya.id(), List.of(), "g-" + sunil.id(), "yes"));
        assertThat(page.at().getPath()).isEqualTo("/clients");
        assertThat(given(priya)).hasSize(1);
        assertThat(given(sunil)).extracting(Moment::direction).containsExactly(Direction.GIVEN);
        assertThat(reviews.answers(practice.id(), sunil.id()))
                .extracting(Answer::word)
                .containsExactly("nothing");
    }

    @Test
    void names_of_any_sort_are_text_and_the_title_names_nobody() {
        client("<b>Zoë</b> \u202eعميل 🎻 " + "long".repeat(40), "10.00", 1, 1);
        for (var path : List.of("/clients", "/clients/map", "/what-came-back")) {
            var page = visit.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("main tbody b:contains(Zo)")).isEmpty();
            assertThat(page.html().title()).doesNotContain("Zo");
        }
    }
}
