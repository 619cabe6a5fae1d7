package amity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import amity.plan.Drawer.Cards;
import amity.plan.Drawer.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A card costs 1.30 and its stamp 0.85, unless they lie in the drawer. */
class DrawerTests {
    private final Entrants someone = new Entrants();

    private static Drawer drawer(int cards, int stamps) {
        return new Drawer(cards, stamps, 130, 85);
    }

    private List<Long> costs(Drawer drawer, @Nullable FixedDecision... settled) {
        return drawer.cardCosts(
                Collections.nCopies(settled.length, someone.entrant()),
                Arrays.asList(settled),
                Collections.nCopies(settled.length, Cards.ONE));
    }

    private List<Long> costs(Drawer drawer, Cards cards) {
        return drawer.cardCosts(List.of(someone.entrant()), Collections.singletonList(null), List.of(cards));
    }

    private static FixedDecision bought(Decision decision, @Nullable Idea idea, long paid) {
        return new FixedDecision(FixedDecision.Stage.ORDERED, decision, idea, 0, paid);
    }

    @Test
    void what_lies_in_the_drawer_goes_to_the_first_of_the_list() {
        assertThat(costs(drawer(0, 0), null, null)).containsExactly(215L, 215L);
        assertThat(costs(drawer(1, 2), null, null, null)).containsExactly(0L, 130L, 215L);
        assertThat(costs(drawer(2, 1), null, null, null)).containsExactly(0L, 85L, 215L);
    }

    @Test
    void a_card_that_was_paid_for_takes_nothing_out() {
        assertThat(costs(drawer(1, 1), null, bought(Decision.CARD, null, 215))).containsExactly(0L, 215L);
    }

    @Test
    void what_was_bought_has_had_its_card_out_of_the_drawer_before_the_rest() {
        assertThat(costs(drawer(1, 1), null, bought(Decision.CARD, null, 0))).containsExactly(215L, 0L);
    }

    @Test
    void the_price_of_a_gift_is_no_card() {
        assertThat(costs(drawer(1, 1), null, bought(Decision.GIFT, Entrants.CANDLE, 1500)))
                .containsExactly(215L, 0L);
        assertThat(costs(drawer(1, 1), null, bought(Decision.GIFT, Entrants.CANDLE, 1715)))
                .containsExactly(0L, 215L);
    }

    @Test
    void whoever_gets_no_card_leaves_it_to_the_next() {
        assertThat(costs(drawer(1, 1), FixedDecision.locked(Decision.NOTHING, null, 0), null)
                        .getLast())
                .isZero();
        var declines = new Entrants();
        declines.blocked = List.of(new Exclusion(Decision.CARD, null, Ruling.of("policy-nothing")));
        var costs = drawer(1, 1)
                .cardCosts(
                        List.of(declines.entrant(), someone.entrant()),
                        new ArrayList<>(Arrays.asList(null, null)),
                        List.of(Cards.ONE, Cards.ONE));
        assertThat(costs.getLast()).isZero();
    }

    @Test
    void one_for_the_team_is_a_card_and_a_stamp_more() {
        assertThat(costs(drawer(0, 0), new Cards(true, List.of()))).containsExactly(430L);
        assertThat(costs(drawer(1, 1), new Cards(true, List.of()))).containsExactly(215L);
    }

    @Test
    void what_was_sent_costs_what_it_did_not_take_out() {
        assertThat(costs(drawer(3, 3), new Cards(false, List.of(new Taken(true, false)))))
                .containsExactly(85L);
        assertThat(costs(drawer(3, 3), new Cards(false, List.of(new Taken(false, true)))))
                .containsExactly(130L);
        assertThat(costs(drawer(0, 0), new Cards(true, List.of(new Taken(true, true)))))
                .containsExactly(215L);
        var sentTwice = new Cards(false, List.of(Taken.NOTHING, Taken.NOTHING));
        assertThat(costs(drawer(1, 1), sentTwice)).containsExactly(430L);
    }

    @Test
    void where_cards_cost_nothing_whoever_was_bought_for_has_had_one() {
        assertThat(costs(new Drawer(1, 1, 0, 0), bought(Decision.CARD, null, 0)))
                .containsExactly(0L);
    }

    @Test
    void a_stamp_is_part_of_what_a_card_costs_with_it() {
        var settings = SeasonSettings.usual(CurrencyUnit.GBP);
        assertThat(Drawer.of(Map.of(), settings)).isEqualTo(drawer(0, 0));
        assertThat(Drawer.of(Map.of(Drawer.CARDS, "3", Drawer.STAMPS, "2", Drawer.STAMP, "100"), settings))
                .isEqualTo(new Drawer(3, 2, 115, 100));
        assertThat(Drawer.of(Map.of(Drawer.STAMP, "300"), settings)).isEqualTo(new Drawer(0, 0, 0, 215));
    }

    @Test
    void the_next_card_takes_what_is_there() {
        assertThat(drawer(1, 0).next()).isEqualTo(new Taken(true, false));
        assertThat(drawer(0, 1).next()).isEqualTo(new Taken(false, true));
        assertThat(Taken.of(true, null)).isEqualTo(new Taken(true, false));
        assertThat(Taken.of(null, true)).isEqualTo(new Taken(false, true));
    }

    @Test
    void whoever_gets_no_gift_still_takes_a_card_out() {
        someone.blocked = List.of(new Exclusion(Decision.GIFT, null, Ruling.of("open-matter")));
        assertThat(costs(drawer(1, 1), null, null)).containsExactly(0L, 215L);
    }

    @Test
    void of_the_two_of_a_team_the_one_that_was_paid_for_takes_nothing_out() {
        assertThat(drawer(1, 1)
                        .cardCosts(
                                List.of(someone.entrant()),
                                List.of(bought(Decision.CARD, null, 215)),
                                List.of(new Cards(true, List.of()))))
                .containsExactly(215L);
        assertThat(new Drawer(1, 1, 100, 100)
                        .cardCosts(
                                List.of(someone.entrant()),
                                List.of(bought(Decision.CARD, null, 200)),
                                List.of(new Cards(true, List.of()))))
                .containsExactly(200L);
    }
}
