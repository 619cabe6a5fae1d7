package amity.circle.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.Functions;
import amity.circle.Introducers;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Someone;
import amity.moment.Strand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CircleBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Introducers making;

    @Autowired
    private Encounters encounters;

    @Autowired
    private Functions functions;

    private Function talk;
    private Function over;

    @BeforeEach
    void knowsSome() {
        for (var name : List.of("Priya Raman", "Tom Ashdown", "Ruth Carmichael", "Aoife Brennan", "Eleanor Voss")) {
            clients.change(practice.id(), clients.add(practice.id(), name).with(Client.Status.ACTIVE));
        }
        making.keep(practice, "Helen Marsh", "Priya Raman", TODAY.minusYears(3), "");
        making.keep(practice, "Helen Marsh", "Tom Ashdown", TODAY.minusYears(4), "");
        making.keep(practice, "Priya Raman", "Aoife Brennan", TODAY.minusDays(9), "");
        var priya = Someone.of(
                clients.called(practice.id(), "Priya Raman").getFirst().id());
        encounters.keep(
                practice,
                new Encounter.Said("Sofia Marchetti", priya, "RIBA evening", TODAY.minusDays(14), "Waiting", false));
        talk = function("RIBA winter talk", TODAY.plusDays(13), priya);
        over = function("Makers’ night", TODAY.minusDays(1), priya);
        functions.answer(practice, over.id(), Function.Answer.GOING, "");
    }

    private Function function(String name, LocalDate on, Someone host) {
        return functions.keep(
                practice,
                new Function.Said(
                        name,
                        on,
                        LocalTime.of(18, 30),
                        "Leeds",
                        host,
                        "",
                        true,
                        Strand.PERSONAL,
                        List.of(),
                        List.of(host)));
    }

    @Test
    void on_a_phone_a_table_says_no_heading_without_anything_under_it() {
        encounters.keep(
                practice, new Encounter.Said("Jess Okoro", null, "Leeds VA meet-up", TODAY.minusDays(5), "", false));
        page.setViewportSize(390, 844);
        page.navigate("/circle");
        var jess = page.locator("tr:has-text('Jess Okoro')");
        assertThat(jess.locator("[data-l=Through]").isVisible()).isFalse();
        assertThat(jess.locator("[data-l=Where]").isVisible()).isTrue();
    }

    @Test
    void the_circle_and_all_its_pages_look_right() {
        for (var path : List.of(
                "/circle",
                "/circle/introductions/new",
                "/circle/people/new",
                "/circle/functions/new",
                "/circle/functions/" + talk.id() + "?invite=Tom+Ashdown",
                "/circle/functions/" + over.id(),
                "/circle/company",
                "/circle/settings")) {
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            looksRight();
        }
    }

    @Test
    void the_picture_is_drawn_with_everybody_by_name() {
        page.navigate("/circle");
        page.waitForSelector(".chart-circle svg");
        assertThat(page.locator(".chart-circle svg text").allTextContents())
                .contains("Hannah", "Helen Marsh", "Priya Raman", "Sofia Marchetti", "Eleanor Voss");
    }
}
