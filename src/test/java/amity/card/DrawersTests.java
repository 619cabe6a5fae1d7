package amity.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.plan.Drawer;
import amity.season.Drawers;
import amity.shell.Refusal;
import org.junit.jupiter.api.Test;

/** The drawer counts itself down as cards are posted. */
class DrawersTests extends AgreementWriterTests {
    private final Drawers drawers = ledgers.get(Drawers.class);

    @Test
    void a_posted_card_takes_a_card_and_a_stamp_out_and_undo_puts_them_back() {
        drawers.count(hannah, 5, 1);
        post();
        assertThat(drawer().cards()).isEqualTo(4);
        assertThat(drawer().stamps()).isZero();

        undo();
        assertThat(drawer().cards()).isEqualTo(5);
        assertThat(drawer().stamps()).isEqualTo(1);
    }

    @Test
    void an_empty_drawer_stays_empty_and_undo_puts_nothing_in() {
        post();
        undo();
        assertThat(drawer().cards()).isZero();
        assertThat(drawer().stamps()).isZero();
    }

    @Test
    void what_was_posted_costs_the_plan_what_it_took_and_the_rest_of_the_drawer_is_for_the_others() {
        person(client("Tom Ashdown"), "Tom Ashdown", "1 High Street\nYork");
        drawers.count(hannah, 2, 1);
        long before = least();
        assertThat(before).isEqualTo(85);

        post();
        assertThat(least()).isEqualTo(before);
        ledgers.get(TeamCards.class)
                .tick(
                        hannah,
                        christmas(),
                        seasons.onList(hannah, christmas(), aoife.id().value()),
                        true);
        assertThat(least()).isEqualTo(before + 215);
    }

    @Test
    void a_card_and_its_stamp_each_have_their_price() {
        drawers.price(hannah, hannah.money(150), hannah.money(110));
        assertThat(least()).isEqualTo(260);
        drawers.count(hannah, 0, 1);
        assertThat(least()).isEqualTo(150);
        assertThatThrownBy(() -> drawers.price(hannah, hannah.money(-1), hannah.money(85)))
                .isInstanceOf(Refusal.class);
    }

    private Drawer drawer() {
        return drawers.of(hannah);
    }

    private long least() {
        return seasons.propose(hannah, christmas()).least().getAmountMinorLong();
    }
}
