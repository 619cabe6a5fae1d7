package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReckoningScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Visit.Page keep(Map<String, String> said) {
        return visit.submit(visit.get("/settings/reckoning"), "form[action='/settings/reckoning']", said);
    }

    private void note(Client client, Kind kind, Direction direction, int monthsAgo) {
        ledger.tell(
                practice,
                Note.of(client.id(), "Something").as(kind).direction(direction).on(TODAY.minusMonths(monthsAgo)));
    }

    private String kind(Client client) {
        return visit.get("/clients/" + client.id())
                .html()
                .select("#figure-kind summary strong")
                .text();
    }

    @Test
    void a_threshold_she_changes_changes_how_relationships_read_until_it_is_put_back() {
        var ruth = clients.add(practice.id(), "Ruth");
        note(ruth, Kind.REFERRAL, Direction.RECEIVED, 8);
        note(ruth, Kind.HELP, Direction.RECEIVED, 5);
        note(ruth, Kind.HELP, Direction.GIVEN, 1);
        note(ruth, Kind.CARE, Direction.GIVEN, 1);
        assertThat(kind(ruth)).isEqualTo("Friendly");
        var kept = keep(Map.of("reading.partnership-received", "2"));
        assertThat(kept.html().select(".notice").text()).isEqualTo("Kept: it reckons by these from now on.");
        assertThat(kept.html().select("[name=reading.partnership-received]").val())
                .isEqualTo("2");
        assertThat(kind(ruth)).isEqualTo("Partnership");
        keep(Map.of("reading.partnership-received", ""));
        assertThat(kind(ruth)).isEqualTo("Friendly");
        assertThat(practices.settings(practice.id())).doesNotContainKey("reading.partnership-received");
    }

    @Test
    void where_one_is_wrong_nothing_is_kept_and_all_stays_typed() {
        var back = keep(Map.of("season.usual-price", "20", "season.gift-days", "soon"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html().select("[name=season.usual-price]").val()).isEqualTo("20");
        assertThat(back.html().select("[id='season.gift-days-wrong']").text())
                .isEqualTo("“soon” is no whole number: write it like 90.");
        assertThat(practices.settings(practice.id())).doesNotContainKey("season.usual-price");
    }

    @Test
    void what_is_usual_is_said_beside_each_and_is_not_kept() {
        var page = visit.get("/settings/reckoning");
        assertThat(page.words()).contains("Usually 90.", "Usually 15.00.", "Usually no.");
        assertThat(page.html().select("select")).isNotEmpty().allSatisfy(choice -> assertThat(
                        choice.select("option").eachAttr("value"))
                .containsExactly("yes", "no"));
        keep(Map.of("season.gift-days", "90", "season.promised-hours-count", "no"));
        assertThat(practices.settings(practice.id()))
                .doesNotContainKey("season.gift-days")
                .containsEntry("season.promised-hours-count", "no");
    }
}
