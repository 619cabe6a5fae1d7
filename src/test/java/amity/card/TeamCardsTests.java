package amity.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.hours.Vouchers;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Strand;
import amity.season.Choice;
import amity.season.Proposal;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamCardsTests extends AgreementWriterTests {
    private static final long CARD_AND_STAMP = 215;
    private final TeamCards teams = ledgers.get(TeamCards.class);

    @Test
    void one_for_the_team_costs_a_card_and_its_stamp_and_changes_no_limit() {
        seasons.budget(hannah, christmas(), hannah.money(6_000), 0);
        var before = proposed();

        tick(true);

        var after = proposed();
        assertThat(after.least()).isEqualTo(before.least().plusMinor(CARD_AND_STAMP));
        assertThat(after.entries().getFirst().ruledOut())
                .isEqualTo(before.entries().getFirst().ruledOut());
        assertThat(after.entries()).hasSameSizeAs(before.entries());
        tick(false);
        assertThat(proposed().least()).isEqualTo(before.least());
    }

    @Test
    void it_lies_on_the_pile_with_an_address_and_openings_of_its_own() {
        tick(true);

        assertThat(cards.of(hannah, christmas())).hasSize(2);
        assertThat(ledgers.get(CardsToPost.class).waiting(hannah, christmas(), LocalDate.of(2026, 12, 1)))
                .hasValueSatisfying(waiting -> assertThat(waiting.toWrite()).isEqualTo(2));
        assertThat(teams().addressee().dear()).isEqualTo("all at Brennan Equine Vets");
        assertThat(teams().envelope())
                .containsExactly("Everyone at Brennan Equine Vets", "Curragh Road", "Kildare", "Ireland");
        assertThat(teams().openings().values())
                .hasSize(3)
                .doesNotContainAnyElementsOf(card().openings().values());
        addressees.change(hannah, teams(), "dear vets", CardSubject.NONE, "Main Street\nNaas\nIreland");
        assertThat(teams().addressee().speaks()).isEqualTo(CardSubject.NONE);
        assertThat(teams().addressee().lines()).contains("Naas");
        assertThat(card().addressee().lines()).contains("Kildare");
        assertThat(card().addressee().dear()).isEqualTo("Aoife");
    }

    @Test
    void it_is_written_on_an_evening_and_posted_as_a_moment_of_its_own_without_what_goes_with_the_other() {
        seasons.decide(
                hannah, christmas(), aoife.id().value(), Choice.hours(8).because("she asked in March"), "I know them");
        tick(true);
        evenings.pick(hannah, christmas(), List.of(LocalDate.of(2026, 12, 1)));
        assertThat(evenings.plan(hannah, christmas()).plan().values()).containsExactly(cards.of(hannah, christmas()));
        cards.say(hannah, christmas(), teams().subject(), Map.of(CardMessage.VALUE, "you all pick up the phone"));

        cards.post(hannah, christmas(), teams().subject(), "I know them");

        assertThat(given()).singleElement().satisfies(moment -> assertThat(moment.words())
                .isEqualTo("Christmas card to all at Brennan Equine Vets"));
        assertThat(ledgers.get(Vouchers.class).all(hannah)).isEmpty();
        assertThat(card().isOpen()).isTrue();
        assertThat(teams().words()).containsValue("you all pick up the phone");
        post();
        assertThat(given()).hasSize(2);
        cards.undo(hannah, christmas(), teams().subject());
        assertThat(ledgers.get(Vouchers.class).all(hannah)).hasSize(1);
    }

    @Test
    void beside_it_lies_nothing_that_is_between_her_and_one_person() {
        tick(true);
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(aoife.id(), "They sent us a pony calendar")
                                .as(Kind.CARE)
                                .on(TODAY.minusDays(30)));
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(aoife.id(), "She asked after my mother")
                                .as(Kind.CARE)
                                .strand(Strand.PERSONAL)
                                .on(TODAY.minusDays(20)));

        assertThat(beside(card())).contains("She asked after my mother", "They sent us a pony calendar");
        assertThat(beside(teams())).containsExactly("They sent us a pony calendar");
    }

    private List<String> beside(Card card) {
        return cards.beside(hannah, christmas(), card).memories().stream()
                .map(Memory::words)
                .toList();
    }

    @Test
    void the_tick_stays_once_their_card_is_written() {
        tick(true);
        cards.write(hannah, christmas(), teams().subject());

        assertThatThrownBy(() -> tick(false)).isInstanceOf(Refusal.class).hasMessageContaining("undo that");
        cards.undo(hannah, christmas(), teams().subject());
        tick(false);
        assertThat(cards.of(hannah, christmas())).hasSize(1);
    }

    @Test
    void beside_a_gift_that_is_ordered_it_adds_to_what_that_costs_whatever_is_taken_back() {
        var purse = ledgers.get(Purchases.class);
        var subject = aoife.id().value();
        seasons.decide(
                hannah,
                christmas(),
                subject,
                Choice.gift(null, "Parkin", 1_000).because("she misses it"),
                "I know them");
        seasons.apply(hannah, christmas(), hannah.money(6_000), 0);
        purse.order(
                hannah,
                christmas(),
                subject,
                new PurchaseCost(hannah.money(1_000), hannah.money(CARD_AND_STAMP)),
                "I know them");

        tick(true);
        assertThat(cost()).isEqualTo(1_000 + 2 * CARD_AND_STAMP);
        purse.pay(
                hannah,
                christmas(),
                subject,
                new PurchaseCost(hannah.money(1_000), hannah.money(2 * CARD_AND_STAMP)),
                "I know them");
        purse.undo(hannah, christmas(), subject);
        assertThat(cost()).isEqualTo(1_000 + 2 * CARD_AND_STAMP);
        tick(false);
        assertThat(cost()).isEqualTo(1_000 + CARD_AND_STAMP);

        var asSheLooked = seasons.onList(hannah, christmas(), aoife.id().value());
        teams.tick(hannah, christmas(), asSheLooked, true);
        teams.tick(hannah, christmas(), asSheLooked, true);
        assertThat(cost()).as("ticked in two tabs").isEqualTo(1_000 + 2 * CARD_AND_STAMP);
    }

    private Proposal proposed() {
        return seasons.propose(hannah, christmas());
    }

    private long cost() {
        return proposed().entries().getFirst().chosen().cost();
    }

    private void tick(boolean too) {
        teams.tick(
                hannah,
                christmas(),
                seasons.onList(hannah, christmas(), aoife.id().value()),
                too);
    }

    private Card teams() {
        return cards.of(hannah, christmas()).stream()
                .filter(Card::team)
                .findFirst()
                .orElseThrow();
    }
}
