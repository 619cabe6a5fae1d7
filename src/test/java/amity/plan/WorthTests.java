package amity.plan;

import static amity.plan.Entrants.CANDLE;
import static amity.plan.Entrants.CLARET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amity.client.Client.GiftPolicy;
import amity.client.Fact.Stance;
import java.time.LocalDate;
import java.util.Set;
import org.instancio.Instancio;
import org.instancio.Select;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InstancioExtension.class)
class WorthTests {
    private final Entrants someone = new Entrants();

    @Test
    void attachment_weighs_income_regularity_stake_and_what_came_back() {
        // (3·min(1, 10·0.2/2) + 2·1 + 3·0.5 + 2·min(1, 2/4)) / 10
        assertThat(new Worth(someone.entrant(), 10).attachment()).isEqualTo((3 + 2 + 1.5 + 1) / 10);
    }

    @Test
    void what_is_unknown_counts_nothing() {
        someone.share = null;
        someone.rhythm = Entrant.Rhythm.UNKNOWN;
        someone.stake = Entrant.Stake.UNKNOWN;
        someone.received = 0;
        assertThat(new Worth(someone.entrant(), 10).card()).isEqualTo(new OptionTerms(600, 0, 0, 0));
    }

    @Test
    void an_introducer_has_the_highest_stake_of_those_they_brought() {
        someone.share = null;
        someone.rhythm = Entrant.Rhythm.UNKNOWN;
        someone.stake = Entrant.Stake.HIGH;
        someone.received = 0;
        assertThat(new Worth(someone.entrant(), 10).card().card()).isEqualTo(720);
    }

    @Test
    void hours_say_more_the_more_there_are_and_ever_less_each() {
        var worth = new Worth(someone.entrant(), 10);
        assertThat(worth.hours(4, 25)).isEqualTo(new OptionTerms(900, 0, 113, 13));
        assertThat(worth.hours(8, 0).hours()).isEqualTo(169);
        assertThat(worth.hours(12, 0).hours()).isEqualTo(203);
    }

    @Test
    void dearer_or_cheaper_than_usual_says_less() {
        assertThat(Worth.price(0, 1500)).as("a deed").isEqualTo(0.5);
        assertThat(Worth.price(1500, 1500)).isEqualTo(1);
        assertThat(Worth.price(3000, 1500)).isCloseTo(0.5, within(1e-12));
        assertThat(Worth.price(750, 1500)).isCloseTo(0.5, within(1e-12));
        assertThat(Worth.price(6000, 1500)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void an_idea_near_what_they_wish_for_fits_best_then_a_like_of_their_own_then_a_guess() {
        assertThat(Fit.of(someone.entrant(), CLARET, Entrants.TAGS).isGeneric()).isTrue();
        someone.tastes.add(taste(Stance.LIKE, false, "port"));
        assertThat(fit()).isEqualTo(0.5 * 0.85);
        someone.tastes.add(taste(Stance.LIKE, true, "port"));
        assertThat(fit()).isEqualTo(0.8 * 0.85);
        someone.tastes.add(taste(Stance.WISH, true, "port"));
        assertThat(fit()).isEqualTo(0.85);
    }

    @Test
    void the_very_thing_they_named_fits_wholly() {
        someone.tastes.add(taste(Stance.LIKE, true, "a bottle of claret"));
        assertThat(fit()).isEqualTo(0.8);
        someone.tastes.add(taste(Stance.WISH, true, "would love a bottle of claret"));
        assertThat(fit()).isEqualTo(1);
    }

    @Test
    void what_delighted_them_says_a_tenth_more() {
        someone.tastes.add(taste(Stance.LIKE, true, "port"));
        someone.past.add(past(PastGift.Reaction.DELIGHTED));
        assertThat(fit()).isCloseTo(0.8 * 0.85 * 1.1, within(1e-12));
        someone.past.set(0, past(PastGift.Reaction.FINE));
        assertThat(fit()).isEqualTo(0.8 * 0.85);
        someone.tastes.add(taste(Stance.WISH, true, "a bottle of claret"));
        someone.past.set(0, past(PastGift.Reaction.DELIGHTED));
        assertThat(fit()).isEqualTo(1);
    }

    @Test
    void each_risk_takes_off_its_points() {
        someone.policy = GiftPolicy.UNKNOWN;
        assertThat(someone.offered(CANDLE).terms().risk()).isEqualTo(20 + 5);
        someone.complained = true;
        assertThat(someone.offered(CANDLE).terms().risk()).isEqualTo(20 + 5 + 60);
        someone.past.add(past(PastGift.Reaction.FINE));
        someone.givesBack = false;
        assertThat(someone.offered(CANDLE).terms().risk()).isEqualTo(20 + 60 + 10);
    }

    @Test
    void half_dearer_than_last_year_is_a_risk() {
        someone.past.add(
                new PastGift(LocalDate.of(2025, 12, 20), Decision.GIFT, null, "Tea", 1000, Set.of("tea"), null));
        assertThat(someone.offered(CANDLE).terms().risk()).isEqualTo(20);
        someone.past.set(
                0, new PastGift(LocalDate.of(2025, 12, 20), Decision.GIFT, null, "Tea", 1001, Set.of("tea"), null));
        assertThat(someone.offered(CANDLE).terms().risk()).isZero();
    }

    @RepeatedTest(50)
    void terms_add_up_to_the_value() {
        var work = Instancio.of(Entrant.Work.class)
                .generate(Select.field("share"), gen -> gen.doubles().range(0.0, 1.0))
                .generate(Select.field("hourly"), gen -> gen.longs().range(0L, 10_000L))
                .create();
        var bond = Instancio.of(Entrant.Bond.class)
                .generate(Select.field("received"), gen -> gen.ints().range(0, 20))
                .create();
        var entrant = new Entrant(
                someone.id,
                Entrant.Kind.CLIENT,
                work,
                bond,
                Entrant.House.UNKNOWN,
                someone.tastes,
                someone.past,
                Entrant.Story.NONE);
        assertThat(EntrantOptions.of(entrant, someone.circumstances()).options())
                .allSatisfy(option -> {
                    var terms = option.terms();
                    assertThat(option.value()).isEqualTo(terms.card() + terms.gift() + terms.hours() - terms.risk());
                    assertThat(terms.card()).isBetween(600L, 1000L);
                });
    }

    private double fit() {
        return Fit.of(someone.entrant(), CLARET, Entrants.TAGS).measure();
    }

    private static Taste taste(Stance stance, boolean ownMouth, String words) {
        return new Taste(stance, Set.of("wine"), words, ownMouth, false, false);
    }

    private static PastGift past(PastGift.Reaction reaction) {
        return new PastGift(LocalDate.of(2024, 12, 20), Decision.GIFT, null, "Port", 0, Set.of("wine"), reaction);
    }

    @Test
    void only_a_gift_of_its_kind_that_delighted_them_says_more() {
        someone.tastes.add(taste(Stance.LIKE, true, "port"));
        someone.past.add(new PastGift(
                LocalDate.of(2024, 12, 20),
                Decision.HOURS,
                null,
                "Hours",
                0,
                Set.of("wine"),
                PastGift.Reaction.DELIGHTED));
        assertThat(fit()).as("hours are no gift").isEqualTo(0.8 * 0.85);
        someone.past.add(new PastGift(
                LocalDate.of(2024, 12, 20),
                Decision.GIFT,
                null,
                "Socks",
                0,
                Set.of("tea"),
                PastGift.Reaction.DELIGHTED));
        assertThat(fit()).as("something else").isEqualTo(0.8 * 0.85);
    }

    @Test
    void after_a_gift_that_cost_nothing_no_other_is_half_dearer() {
        someone.past.add(new PastGift(LocalDate.of(2025, 12, 20), Decision.GIFT, null, "Tea", 0, Set.of("tea"), null));
        assertThat(someone.offered(CANDLE).terms().risk()).isZero();
    }

    @Test
    void a_value_is_its_terms_with_the_risk_taken_off() {
        assertThat(new OptionTerms(600, 100, 20, 7).value()).isEqualTo(713);
    }
}
