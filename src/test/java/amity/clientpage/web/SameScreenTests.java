package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Alias;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Lookalike;
import amity.client.Merges;
import amity.client.People;
import amity.moment.Ledger;
import amity.moment.Note;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SameScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Merges merging;

    @Autowired
    private People people;

    @Autowired
    private Ledger ledger;

    private Client voss;
    private Client lit;

    @BeforeEach
    void addTwoThatAreOne() {
        voss = clients.add(practice.id(), "Voss Literary Agency");
        lit = clients.add(practice.id(), "Lit. by Voss");
        ledger.tell(practice, Note.of(voss.id(), "Lunch at the Ivy"));
        ledger.tell(practice, Note.of(lit.id(), "A call about the fair"));
        people.add(practice.id(), lit.id(), "Eleanor Voss", List.of("eleanor@voss.example"));
    }

    private String same() {
        return "/clients/" + voss.id() + "/same";
    }

    private List<String> names() {
        return clients.all(practice.id()).stream().map(Client::name).toList();
    }

    @Test
    void one_is_searched_previewed_in_a_sentence_united_and_parted_again() {
        assertThat(visit.get("/clients/" + voss.id() + "/about/names").html().select("#same a[href=" + same() + "]"))
                .hasSize(1);
        var found = visit.get(same() + "?q=by%20voss");
        var preview = visit.get(found.html().select("a[href*=with]").attr("href"));
        assertThat(preview.words())
                .contains(
                        "Lit. by Voss becomes part of Voss Literary Agency, with everything kept there (one moment, one person)");
        assertThat(names()).hasSize(2);

        var united = visit.submit(preview, "form[action=" + same() + "]:has(.btn-primary)", Map.of());
        assertThat(names()).containsExactly("Voss Literary Agency");
        assertThat(united.words()).contains("They are one now", "A call about the fair", "Eleanor Voss");
        assertThat(visit.get("/clients/" + lit.id()).at().getPath()).isEqualTo("/clients/" + voss.id());

        visit.submit(visit.get(same()), "form[action$=/parting]", Map.of());
        assertThat(names()).containsExactly("Lit. by Voss", "Voss Literary Agency");
        assertThat(visit.get("/clients/" + voss.id()).words()).doesNotContain("A call about the fair");
        assertThat(merging.areDifferent(practice.id(), voss.id(), lit.id())).isTrue();
    }

    @Test
    void doubles_are_proposed_above_the_list_and_answered_in_one_click() {
        assertThat(merging.lookalikes(practice.id(), 10)).isEmpty();
        clients.alsoKnownAs(practice.id(), voss.id(), Alias.email("Eleanor@voss.example"));
        var brown = clients.add(practice.id(), "Brown");
        clients.add(practice.id(), "BROWN Ltd");
        assertThat(merging.lookalikes(practice.id(), 10))
                .extracting(Lookalike::why)
                .containsExactly(Lookalike.Why.EMAIL, Lookalike.Why.NAME);
        assertThat(visit.get("/clients").html().select("[hx-get=/clients/doubles]"))
                .hasSize(1);
        assertThat(visit.part("/clients/doubles").words()).contains("the same e-mail address", "the same name");

        var listed = visit.submit(
                visit.get("/clients/doubles"), "form[action='/clients/" + brown.id() + "/same/different']", Map.of());
        assertThat(listed.at().getPath()).isEqualTo("/clients");
        visit.submit(visit.get("/clients/doubles"), "form[action='" + same() + "']", Map.of());
        assertThat(names()).containsExactlyInAnyOrder("Brown", "BROWN Ltd", "Voss Literary Agency");
        assertThat(merging.lookalikes(practice.id(), 10)).isEmpty();
        assertThat(visit.part("/clients/doubles").words()).isBlank();
        assertThat(visit.get("/clients/doubles").words()).contains("No two clients look like one");
    }

    @Test
    void no_practice_unites_the_clients_of_another() {
        var other = practices.open("Another", "Ann", practice.currency(), "GB", LONDON, true);
        var theirs = clients.add(other.id(), "Voss Literary Agency");
        assertThat(visit.get(same() + "?with=" + theirs.id()).status()).isEqualTo(404);
        assertThat(visit.submit(
                                visit.get(same() + "?with=" + lit.id()),
                                "form[action=" + same() + "]:has(.btn-primary)",
                                Map.of("with", theirs.id()))
                        .status())
                .isEqualTo(404);
        assertThat(clients.all(other.id())).hasSize(1);
        assertThat(merging.lookalikes(practice.id(), 10)).isEmpty();
    }

    @Test
    void somebody_of_the_same_name_at_two_clients_makes_them_no_doubles() {
        people.add(practice.id(), voss.id(), "Eleanor Voss", List.of());
        assertThat(merging.lookalikes(practice.id(), 10)).isEmpty();
    }
}
