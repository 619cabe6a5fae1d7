package amity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.WebTests;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Person;
import amity.gift.Shelf;
import amity.shell.Ids;
import amity.shell.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form leaves away, or says that it cannot be, is answered in a sentence and never by a failure. */
class BlankFieldsTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Facts facts;

    private String token() {
        return "_csrf=" + visit.get("/today").html().select("input[name=_csrf]").val();
    }

    @Test
    void a_field_of_words_that_is_left_away_is_an_empty_one() {
        var client = clients.add(practice.id(), "Priya Raman").id();
        var idea = shelf.ideas(practice).getFirst();
        for (var path : new String[] {
            "/settings/business", "/clients/" + client + "/introductions", "/season/shelf/" + idea.id(), "/season/shelf"
        }) {
            var answer = visit.post(path, token());
            assertThat(answer.status()).as(path).isEqualTo(422);
            assertThat(answer.html().select("[role=alert], .invalid-feedback, .is-invalid, .sorry"))
                    .as(path)
                    .isNotEmpty();
        }
        assertThat(shelf.get(practice, idea.id())).isEqualTo(idea);
    }

    @Test
    void a_field_that_may_be_missing_stays_missing() {
        var idea = shelf.ideas(practice).stream()
                .filter(one -> one.quarters() > 0)
                .findFirst()
                .orElseThrow();
        visit.post(
                "/season/shelf/" + idea.id(),
                token() + "&name=A+longer+walk&price=0&lead=2&category="
                        + idea.category().word());
        assertThat(shelf.get(practice, idea.id()).name()).isEqualTo("A longer walk");
        assertThat(shelf.get(practice, idea.id()).quarters()).isEqualTo(idea.quarters());
    }

    @Test
    void what_is_known_is_kept_of_nobody_who_is_not_there() {
        var client = clients.add(practice.id(), "Priya Raman").id();
        var nobody = new Person.Id(UUID.randomUUID());
        var fact = new Fact(
                new Fact.Id(Ids.next()),
                client,
                nobody,
                "food",
                "Loves figs",
                null,
                List.of(),
                false,
                Fact.Sensitivity.ORDINARY,
                true,
                TODAY,
                null);
        assertThatThrownBy(() -> facts.keep(practice, fact)).isInstanceOf(NotFound.class);
        assertThat(facts.of(practice.id(), client)).isEmpty();
    }

    @Test
    void a_day_beyond_all_calendars_is_refused() {
        assertThat(visit.get("/today?day=%2B999999999-12-31").status()).isEqualTo(422);
        assertThat(visit.get("/today?day=2026-11-24").words()).contains("24 November");
    }
}
