package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.review.Question;
import amity.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VouchersDueTests extends OnTheDesk {
    private final Vouchers vouchers = ledgers.get(Vouchers.class);

    @BeforeEach
    void wantWorkAlone() {
        ledgers.get(Reviews.class).answer(hannah, priya.id(), Question.WANTED, "transactional");
        ledgers.get(Reviews.class).answer(hannah, tom.id(), Question.WANTED, "transactional");
    }

    @Test
    void hours_come_up_a_month_before_they_end_even_where_work_is_all_that_is_wanted() {
        var voucher = promised(40);

        assertThat(desk.on(hannah, FRIDAY.plusDays(9)).isEmpty()).isTrue();
        assertThat(desk.on(hannah, FRIDAY.plusDays(10)).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(EntryKind.VOUCHER);
                    assertThat(entry.what()).isEqualTo("Priya Raman still has 2 hours of yours");
                    assertThat(entry.way().address()).isEqualTo("/season/vouchers/" + voucher.id());
                });
        assertThat(kinds(desk.on(hannah, FRIDAY.plusDays(41)).entries())).doesNotContain(EntryKind.VOUCHER);
    }

    @Test
    void what_is_redeemed_or_settled_asks_for_no_word() {
        vouchers.redeem(hannah, promised(10).id(), 8, FRIDAY);
        vouchers.settle(hannah, promised(10).id(), "let go");

        assertThat(desk.today(hannah).entries()).noneMatch(entry -> entry.kind() == EntryKind.VOUCHER);
    }

    private Voucher promised(int days) {
        return vouchers.promise(
                hannah, new Vouchers.Promise(priya.id(), null, null, 8, FRIDAY.plusDays(days), null), "I know them");
    }
}
