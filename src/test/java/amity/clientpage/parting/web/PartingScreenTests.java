package amity.clientpage.parting.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Someone;
import amity.client.parting.Partings;
import amity.desk.Desk;
import amity.desk.Entry;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.shell.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartingScreenTests extends WebTests {
    private static final String WHY = "We wanted different rhythms of work.";

    @Autowired
    private Clients clients;

    @Autowired
    private Introductions introductions;

    @Autowired
    private Partings partings;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Desk desk;

    private Client gareth;

    @BeforeEach
    void addGareth() {
        gareth = clients.add(practice.id(), "Gareth Holloway");
        clients.change(practice.id(), gareth.with(Client.Status.ACTIVE).with(Client.GiftPolicy.NO_RULE, null));
    }

    private Visit.Page page() {
        return visit.get("/clients/" + gareth.id() + "/parting");
    }

    private Visit.Page step(String step, Map<String, ?> typed) {
        return visit.submit(page(), "form[action$='/parting/" + step + "']", typed);
    }

    private Client.Status status() {
        return clients.get(practice.id(), gareth.id()).status();
    }

    private LocalDate today() {
        return practice.today(clock);
    }

    @Test
    void parting_is_a_path_and_changes_nothing_until_it_is_finished() {
        step("begin", Map.of());
        assertThat(page().html().select("ol.plainlist > li > h2").eachText())
                .containsExactly(
                        "Tell them",
                        "Hand over",
                        "The last invoice",
                        "Free hours you promised",
                        "What your data contract says",
                        "How long you keep what you know",
                        "What falls silent by itself",
                        "Finish");
        step("tell", Map.of());
        step("handover", Map.of("what", "Access to his calendar"));
        step("handed", Map.of());
        step("invoice", Map.of());
        step("contract", Map.of("contract", "His drafts were returned and deleted here"));
        assertThat(status()).isEqualTo(Client.Status.ACTIVE);
        assertThat(page().html().select(".lbl.t-ok")).hasSize(4);
        assertThat(ledger.timeline(practice.id(), gareth.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.kind()).isEqualTo(Kind.TALK));
        step("finish", Map.of("reason", WHY));
        assertThat(status()).isEqualTo(Client.Status.PARTED);
        assertThat(page().words()).contains("You finished on", WHY);
    }

    @Test
    void whoever_introduced_them_hears_it_first() {
        var helen = clients.add(practice.id(), "Helen Marsh");
        introductions.keep(
                practice.id(), new Introduction(Ids.next(), Someone.of(helen.id()), gareth.id(), today(), null));
        step("begin", Map.of());
        assertThat(page().html().select("ol.plainlist > li > h2").first().text())
                .isEqualTo("A word to whoever introduced them");
        assertThat(page().words()).contains("Helen Marsh brought you together", "Gareth Holloway and I are going to");
        step("introducer", Map.of());
        assertThat(page().words()).contains("Done, 20 Nov");
        assertThat(ledger.timeline(practice.id(), helen.id())).anyMatch(moment -> moment.kind() == Kind.TALK);
    }

    @Test
    void free_hours_are_honoured_or_settled_before_the_end() {
        step("begin", Map.of());
        var promised = vouchers.promise(practice, new Vouchers.Promise(gareth.id(), null, null, 8, null, null), "");
        var refused = step("finish", Map.of("reason", WHY));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("You still promised them 2 hours");
        assertThat(refused.html().expectFirst("#reason").val()).isEqualTo(WHY);
        assertThat(status()).isEqualTo(Client.Status.ACTIVE);
        vouchers.settle(practice, promised.id(), "taken off the last invoice");
        step("finish", Map.of("reason", WHY));
        assertThat(status()).isEqualTo(Client.Status.PARTED);
    }

    @Test
    void the_reason_is_one_sentence_and_is_needed() {
        step("begin", Map.of());
        assertThat(step("finish", Map.of("reason", " ")).words()).contains("Say why in one sentence");
        assertThat(step("finish", Map.of("reason", "x".repeat(301))).status()).isEqualTo(422);
        assertThat(status()).isEqualTo(Client.Status.ACTIVE);
    }

    @Test
    void retention_is_six_years_for_money_and_one_for_the_rest_and_can_be_changed() {
        step("begin", Map.of());
        var parting = partings.of(practice, gareth.id()).orElseThrow();
        assertThat(parting.moneyUntil()).isEqualTo(today().plusYears(6));
        assertThat(parting.restUntil()).isEqualTo(today().plusYears(1));
        var refused = step("retention", Map.of("restUntil", today().minusDays(1).toString()));
        assertThat(refused.words()).contains("Say days still to come");
        step("retention", Map.of("restUntil", today().plusDays(10).toString()));
        assertThat(partings.of(practice, gareth.id()).orElseThrow().restUntil()).isEqualTo(today().plusDays(10));
    }

    @Test
    void once_parted_only_what_has_a_legal_date_comes_to_the_desk() {
        step("begin", Map.of());
        step("retention", Map.of("restUntil", today().plusDays(10).toString()));
        step("finish", Map.of("reason", WHY));
        assertThat(onTheDesk()).isEmpty();
        clock.moveTo(today().plusDays(10)
                .atTime(LocalTime.NOON)
                .atZone(practice.zone())
                .toInstant());
        assertThat(onTheDesk()).singleElement().satisfies(entry -> assertThat(entry.what())
                .isEqualTo("What you keep of Gareth Holloway"));
    }

    @Test
    void they_can_come_back_with_everything_as_it_was() {
        step("begin", Map.of());
        step("tell", Map.of());
        step("finish", Map.of("reason", WHY));
        step("back", Map.of());
        assertThat(status()).isEqualTo(Client.Status.ACTIVE);
        assertThat(ledger.timeline(practice.id(), gareth.id())).hasSize(1);
        assertThat(page().words()).contains("Begin the path");
    }

    private Stream<Entry> onTheDesk() {
        var today = desk.today(practice);
        return Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> gareth.id().equals(entry.client()));
    }
}
