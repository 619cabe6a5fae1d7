package amity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Merges;
import amity.client.People;
import amity.client.Person;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.portal.link.PrivateLinks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficeScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private PrivateLinks handed;

    @Autowired
    private VisibleParts sharing;

    @Autowired
    private Merges merging;

    private Client trust;
    private Person ruth;
    private Visit client;
    private String place;

    @BeforeEach
    void meetThem() {
        trust = clients.add(practice.id(), "Bellwether Trust");
        ruth = people.add(practice.id(), trust.id(), "Ruth Adler", List.of("ruth@bellwether.example"));
        client = new Visit(clientsDoor.port());
        place = "/clients/" + trust.id() + "/page";
    }

    @Test
    void a_link_is_offered_only_while_somebody_comes_by_the_public_address() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(400))); // nobody has come since
        assertThat(visit.get(place).words()).contains("nobody has come by your public address");
        assertThat(visit.get(place).html().select("form[action$=/links]")).isEmpty();
        client.get("/p");
        assertThat(visit.get(place).html().select("form[action$=/links]")).hasSize(1);
        clock.moveTo(clock.instant().plus(Duration.ofHours(25)));
        assertThat(visit.get(place).html().select("form[action$=/links]")).isEmpty();
        var refused = visit.post(place + "/links", token(visit.get(place)) + "&person=" + ruth.id());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("nobody has come by your public address");
    }

    @Test
    void a_link_is_shown_once_opens_the_page_and_says_of_its_use_the_month_alone() {
        var link = make();
        assertThat(visit.get(place).text()).doesNotContain(link);
        assertThat(visit.get(place).words()).contains("opens until 19 May 2027").contains("Not used yet.");
        assertThat(client.get(link).words()).contains("Hello Ruth", "19 May 2027");
        assertThat(visit.get(place).words()).contains("Used this month.");
        clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
        assertThat(visit.get(place).words()).contains("Last used in November 2026.");
        visit.submit(visit.get(place), "form[action$=/end]", Map.of());
        assertThat(client.get(link).status()).isEqualTo(404);
    }

    @Test
    void a_new_link_ends_the_one_before_and_so_do_parting_and_a_merge() {
        var first = make();
        var second = make();
        assertThat(client.get(first).status()).isEqualTo(404);
        assertThat(client.get(second).status()).isEqualTo(200);
        var kept = clients.add(practice.id(), "Bellwether");
        merging.merge(practice.id(), kept.id(), trust.id());
        assertThat(client.get(second).status()).isEqualTo(404);
        merging.unmerge(practice.id(), trust.id());
        assertThat(client.get(second).status()).isEqualTo(404);
        var third = make();
        clients.change(practice.id(), clients.get(practice.id(), trust.id()).with(Client.Status.PARTED));
        assertThat(client.get(third).status()).isEqualTo(404);
        clients.change(practice.id(), clients.get(practice.id(), trust.id()).with(Client.Status.ACTIVE));
        assertThat(client.get(third).status()).isEqualTo(404);
    }

    @Test
    void whoever_left_the_client_sees_nothing_any_more() {
        var link = make();
        people.change(practice.id(), new Person(ruth.id(), null, ruth.name(), null, null, null, List.of()));
        assertThat(client.get(link).status()).isEqualTo(404);
    }

    @Test
    void a_part_is_shown_once_it_was_spoken_about() {
        var form = "form:has(input[value=referral])";
        assertThat(visit.submit(visit.get(place), form, Map.of("spoken", "2026-11-21"))
                        .words())
                .contains("cannot be still to come");
        assertThat(visit.submit(visit.get(place), form, Map.of("spoken", "21/11"))
                        .words())
                .contains("is no day");
        assertThat(sharing.shown(practice, trust.id())).isEmpty();
        visit.submit(visit.get(place), form, Map.of("spoken", "2026-11-18"));
        assertThat(sharing.shown(practice, trust.id())).containsOnlyKeys(Part.REFERRAL);
        assertThat(visit.get(place).words()).contains("You spoke about it on 18 Nov 2026");
        visit.submit(visit.get(place), form, Map.of());
        assertThat(sharing.shown(practice, trust.id())).isEmpty();
    }

    @Test
    void nothing_is_made_or_shown_for_somebody_elses_client_or_one_parted() {
        clients.change(practice.id(), trust.with(Client.Status.PARTED));
        client.get("/p");
        var page = visit.get(place);
        assertThat(visit.submit(page, "form[action$=/links]", Map.of()).words()).contains("finished working together");
        assertThat(visit.submit(page, "form[action$=/shown]", Map.of("spoken", "2026-11-18"))
                        .words())
                .contains("finished working together");
        var other = clients.add(practice.id(), "Mehta");
        assertThat(visit.get("/clients/" + other.id() + "/page/" + ruth.id()).status())
                .isEqualTo(404);
        assertThat(handed.of(practice, trust.id())).isEmpty();
    }

    @Test
    void as_she_sees_it_is_what_they_see_but_for_the_way_back() {
        var preview = visit.get(place + "/" + ruth.id());
        var theirs = client.get(make());
        assertThat(preview.html().select("main section").text())
                .isEqualTo(theirs.html().select("main section").text());
        assertThat(preview.html().select("a[href='" + place + "']")).hasSize(1);
        assertThat(preview.html().select("main form"))
                .allMatch(form -> form.child(0).is("fieldset[disabled]"));
        var letter = visit.get(place + "/" + ruth.id() + "/words");
        assertThat(letter.words()).contains("Hello Ruth", "just answer this mail", "Hannah");
        assertThat(visit.get(letter.html().select("a[href$=/reply]").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    private String make() {
        client.get("/p");
        var shown = visit.submit(visit.get(place), "form[action$=/links]", Map.of());
        return shown.html().select("#link").text();
    }

    private static String token(Visit.Page page) {
        return "_csrf=" + page.html().select("input[name=_csrf]").first().val();
    }
}
