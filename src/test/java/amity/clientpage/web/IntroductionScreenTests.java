package amity.clientpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.reading.Readings;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntroductionScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Introductions introductions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Readings readings;

    private Client priya;
    private Client ruth;

    @BeforeEach
    void addTwo() {
        priya = clients.add(practice.id(), "Priya Raman");
        ruth = clients.add(practice.id(), "Ruth Byrne");
    }

    private Visit.Page page(Client client) {
        return visit.get("/clients/" + client.id() + "/introductions");
    }

    private Visit.Page introduce(Client client, String side, String name) {
        return visit.submit(page(client), "form:has([value=" + side + "])", Map.of("name", name));
    }

    private List<Introduction> kept() {
        return introductions.all(practice.id());
    }

    @Test
    void a_client_introduced_by_another_is_shown_on_both_pages_until_it_was_not_so() {
        assertThat(visit.get("/clients/" + ruth.id() + "/about/people")
                        .html()
                        .select("#introductions a[href$=/introductions]"))
                .hasSize(1);
        introduce(ruth, "by", "priya raman");
        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.introducer().client()).isEqualTo(priya.id());
            assertThat(one.introduced()).isEqualTo(ruth.id());
            assertThat(one.on()).isEqualTo(TODAY);
        });
        assertThat(page(ruth)
                        .html()
                        .select("a[href=/clients/" + priya.id() + "]")
                        .text())
                .isEqualTo("Priya Raman");
        assertThat(page(priya)
                        .html()
                        .select("a[href=/clients/" + ruth.id() + "]")
                        .text())
                .isEqualTo("Ruth Byrne");
        visit.submit(page(priya), "form[action$=/removal]", Map.of());
        assertThat(kept()).isEmpty();
    }

    @Test
    void an_introduction_is_the_referral_it_was_until_it_was_not_so() {
        introduce(priya, "brought", "Ruth Byrne");
        assertThat(referrals()).singleElement().satisfies(moment -> {
            assertThat(moment.direction()).isEqualTo(Direction.RECEIVED);
            assertThat(moment.words()).contains("Ruth Byrne");
            assertThat(kept().getFirst().moment()).isEqualTo(moment.id().value());
        });
        visit.submit(page(ruth), "form[action$=/removal]", Map.of());
        assertThat(referrals()).isEmpty();
        introduce(ruth, "by", "Priya Raman");
        assertThat(referrals()).hasSize(1);
    }

    private List<Moment> referrals() {
        return ledger.timeline(practice.id(), priya.id()).stream()
                .filter(moment -> moment.kind() == Kind.REFERRAL)
                .toList();
    }

    @Test
    void a_ring_and_a_day_to_come_are_refused_and_leave_nobody_behind() {
        introduce(ruth, "by", "Priya Raman");
        assertThat(introduce(ruth, "brought", "Priya Raman").words()).contains("go round in a ring");
        var tomorrow = Map.of("name", "Helen Marsh", "on", TODAY.plusDays(1).toString());
        assertThat(visit.submit(page(priya), "form:has([value=by])", tomorrow).words())
                .contains("still to come");
        assertThat(kept()).hasSize(1);
        assertThat(people.apart(practice.id())).isEmpty();
    }

    @Test
    void whom_they_introduced_counts_for_half_in_what_she_would_miss() {
        for (var client : List.of(priya, ruth)) {
            ledger.tell(
                    practice,
                    Note.of(client.id(), "Retainer")
                            .as(Kind.PAYMENT)
                            .on(TODAY.minusMonths(8))
                            .amount(Money.parse("GBP 400.00")));
        }
        introduce(priya, "brought", "Ruth Byrne");
        assertThat(readings.of(practice, priya.id(), TODAY).stake().share()).isEqualTo(0.75);
        assertThat(readings.of(practice, ruth.id(), TODAY).stake().share()).isEqualTo(0.5);
    }

    @Test
    void whoever_introduces_is_on_the_list_of_the_season_though_no_client() {
        introduce(ruth, "by", "Helen Marsh");
        assertThat(people.apart(practice.id())).extracting("name").containsExactly("Helen Marsh");
        introduce(priya, "by", "Helen Marsh");
        assertThat(people.apart(practice.id())).hasSize(1);
        assertThat(kept()).hasSize(2);
        assertThat(visit.get("/season").words()).contains("Helen Marsh");
    }

    @Test
    void someone_at_a_client_introduces_for_the_client() {
        people.add(practice.id(), priya.id(), "Owen Hale", List.of());
        introduce(ruth, "by", "Owen Hale");
        assertThat(page(ruth).words()).contains("Owen Hale, at Priya Raman");
        assertThat(page(priya).words()).contains("Ruth Byrne");
        assertThat(introductions.brought(practice.id(), TODAY)).containsOnlyKeys(priya.id());
    }

    @Test
    void bad_input_is_answered_in_one_sentence_and_nothing_typed_is_lost() {
        var nobody = introduce(priya, "brought", "Zoë Nobody");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.words()).contains("No client is called “Zoë Nobody”");
        assertThat(nobody.html().select("#i-name-brought").val()).isEqualTo("Zoë Nobody");
        assertThat(introduce(ruth, "by", "Ruth Byrne").words()).contains("cannot have introduced itself");
        introduce(ruth, "by", "Priya Raman");
        assertThat(introduce(ruth, "by", "Priya Raman").words()).contains("kept already");
        clients.add(practice.id(), "Ruth Byrne");
        assertThat(introduce(priya, "by", "Ruth Byrne").words()).contains("More than one is called “Ruth Byrne”");
        assertThat(kept()).hasSize(1);
    }
}
