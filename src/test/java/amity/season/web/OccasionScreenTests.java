package amity.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.gift.Shelf;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OccasionScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Shelf shelf;

    @Test
    void the_year_ahead_shows_every_occasion_with_its_source_and_opens_a_season_once() {
        var page = visit.get("/season/occasions");
        assertThat(page.words())
                .contains("Hanukkah", "25 Kislev", "checked 22 November 2026", "International Virtual Assistants Day");
        var opened = visit.submit(page, "form:has([value=diwali])", Map.of());
        assertThat(opened.at().getPath()).isEqualTo("/season/diwali-2027");
        assertThat(opened.words()).contains("Diwali 2027 is open", "Nobody is on the list yet");
        assertThat(visit.get("/season/occasions").html().select("form:has([value=diwali])"))
                .isEmpty();
    }

    @Test
    void a_birthday_far_off_is_shown_when_asked_for_and_its_season_is_for_that_person() {
        var priya = clients.change(
                practice.id(), clients.add(practice.id(), "Raman and Hale").with(Client.Status.ACTIVE));
        var anya = people.add(practice.id(), priya.id(), "Anya Raman", List.of());
        people.change(
                practice.id(),
                new Person(anya.id(), priya.id(), anya.name(), null, MonthDay.of(8, 3), null, List.of()));
        var near = visit.get("/season/occasions");
        assertThat(near.words()).doesNotContain("Anya").contains("one birthday or anniversary");
        var opened =
                visit.submit(visit.get("/season/occasions?all=yes"), "form:has([value='" + anya.id() + "'])", Map.of());
        assertThat(opened.at().getPath()).isEqualTo("/season/birthday~" + anya.id() + "-2027");
        assertThat(opened.html().select("[id^=entry-]")).hasSize(1);
        assertThat(opened.words()).contains("Anya Raman");
    }

    @Test
    void an_occasion_that_is_none_is_said_in_one_sentence() {
        var page =
                visit.submit(visit.get("/season/occasions"), "form:has([value=diwali])", Map.of("word", "shrovetide"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.words()).contains("choose one from the list");
    }

    @Test
    void an_idea_is_changed_on_the_shelf_and_bad_input_comes_back_with_everything_typed() {
        var tea = shelf.ideas(practice).stream()
                .filter(idea -> idea.name().contains("loose tea"))
                .findFirst()
                .orElseThrow();
        var form = visit.get("/season/shelf/" + tea.id());
        var wrong = visit.submit(form, "main form", Map.of("price", "-3", "lead", "9"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("[name=lead]").val()).isEqualTo("9");
        visit.submit(
                form, "main form", Map.of("price", "11.50", "lead", "9", "category", "food", "suits", "tea, rest"));
        var now = shelf.get(practice, tea.id());
        assertThat(now.price()).isEqualTo(1150);
        assertThat(now.leadDays()).isEqualTo(9);
        assertThat(now.category().word()).isEqualTo("food");
        assertThat(now.suits()).containsExactlyInAnyOrder("tea", "rest");
        assertThat(now.contains()).isEqualTo(tea.contains());
    }
}
