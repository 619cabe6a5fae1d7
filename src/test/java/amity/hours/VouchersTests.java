package amity.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.moment.Exactness;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.MomentDate;
import amity.moment.Note;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VouchersTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("gift");

    private final Vouchers vouchers = ledgers.get(Vouchers.class);
    private final Ledger ledger = ledgers.get(Ledger.class);
    private final Practice practice = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id jonah =
            ledgers.clients().add(practice.id(), "Jonah Adeyemi").id();

    @Test
    void a_promise_is_no_moment_and_what_is_redeemed_becomes_one_of_hours_given() {
        var voucher = promise(12);
        assertThat(ledger.timeline(practice.id(), jonah)).isEmpty();

        var redeemed = vouchers.redeem(practice, voucher.id(), 6, TODAY);

        assertThat(redeemed.outstanding(TODAY)).isEqualTo(6);
        assertThat(ledger.timeline(practice.id(), jonah)).singleElement().satisfies(moment -> {
            assertThat(moment.kind()).isEqualTo(Kind.HOURS);
            assertThat(moment.minutes()).isEqualTo(90);
            assertThat(moment.words()).isEqualTo("1.5 hours of free hours");
        });
    }

    @Test
    void work_it_is_matched_to_stops_being_paid_work_and_the_rest_stays_paid() {
        var voucher = promise(8);
        var two = work(90);
        var more = work(60);

        vouchers.redeem(practice, voucher.id(), two);
        var redeemed = vouchers.redeem(practice, voucher.id(), more);

        assertThat(redeemed.outstanding(TODAY)).isZero();
        assertThat(minutes(Kind.HOURS)).isEqualTo(120);
        assertThat(minutes(Kind.WORK)).isEqualTo(30);
        assertThatThrownBy(() -> vouchers.redeem(practice, voucher.id(), more)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_left_of_work_stays_as_it_was_noted() {
        var call = ledger.tell(
                practice,
                Note.of(jonah, "Bookings")
                        .as(Kind.WORK)
                        .at(null, 90)
                        .by("call")
                        .strand(Strand.PERSONAL)
                        .when(new MomentDate(TODAY, Exactness.YEAR)));
        vouchers.redeem(practice, promise(4).id(), call.id());
        assertThat(ledger.timeline(practice.id(), jonah))
                .filteredOn(moment -> moment.kind() == Kind.WORK)
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.minutes()).isEqualTo(30);
                    assertThat(left.channel()).isEqualTo("call");
                    assertThat(left.strand()).isEqualTo(Strand.PERSONAL);
                    assertThat(left.about()).isEqualTo(Exactness.YEAR);
                });
    }

    @Test
    void a_redemption_taken_back_can_be_redeemed_again_and_its_work_is_paid_again() {
        var voucher = promise(4);
        var work = work(90);
        var redeemed = vouchers.redeem(practice, voucher.id(), work);

        var back = vouchers.takeBack(
                practice, voucher.id(), redeemed.redemptions().getFirst().id());

        assertThat(back.outstanding(TODAY)).isEqualTo(4);
        assertThat(minutes(Kind.WORK)).isEqualTo(90);
        assertThat(minutes(Kind.HOURS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void never_more_than_promised_and_never_below_nothing(long seed) {
        var random = new Random(seed);
        var voucher = promise(1 + random.nextInt(20));
        IntStream.range(0, 25).forEach(step -> {
            var now = vouchers.get(practice, voucher.id());
            try {
                if (random.nextInt(4) == 0 && !now.redemptions().isEmpty()) {
                    vouchers.takeBack(
                            practice, voucher.id(), now.redemptions().getLast().id());
                } else {
                    vouchers.redeem(practice, voucher.id(), random.nextInt(9) - 1, TODAY);
                }
            } catch (Refusal kept) {
                assertThat(vouchers.get(practice, voucher.id())).isEqualTo(now);
            }
            var after = vouchers.get(practice, voucher.id());
            assertThat(after.redeemed()).isBetween(0, after.quarters());
            assertThat(minutes(Kind.HOURS)).isEqualTo(after.redeemed() * 15);
        });
    }

    @Test
    void an_expired_or_settled_promise_is_shown_and_leaves_the_sum() {
        var open = promise(4);
        var expiring = vouchers.promise(
                practice, new Vouchers.Promise(jonah, null, null, 8, TODAY.plusDays(30), null), "I know them");
        var settled = promise(12);
        vouchers.settle(practice, settled.id(), "paid out on parting");

        assertThat(vouchers.outstanding(practice, TODAY)).isEqualTo(12);
        assertThat(vouchers.outstanding(practice, TODAY.plusDays(31))).isEqualTo(4);
        assertThat(vouchers.all(practice)).extracting(Voucher::id).contains(open.id(), expiring.id(), settled.id());
        assertThatThrownBy(() -> vouchers.redeem(practice, settled.id(), 1, TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_expiry_in_the_past_no_hours_and_a_day_to_come_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> vouchers.promise(
                        practice, new Vouchers.Promise(jonah, null, null, 4, TODAY.minusDays(1), null), "I know them"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("past");
        assertThatThrownBy(() -> promise(0)).isInstanceOf(Refusal.class);
        var voucher = promise(4);
        assertThatThrownBy(() -> vouchers.redeem(practice, voucher.id(), 1, TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> vouchers.redeem(practice, voucher.id(), 5, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 hour");
    }

    private Voucher promise(int quarters) {
        return vouchers.promise(practice, new Vouchers.Promise(jonah, null, null, quarters, null, null), "I know them");
    }

    private Moment.Id work(int minutes) {
        return ledger.tell(
                        practice,
                        Note.of(jonah, "Bookings").as(Kind.WORK).on(TODAY).at(null, minutes))
                .id();
    }

    private int minutes(Kind kind) {
        return ledger.ofKinds(practice.id(), Set.of(kind), List.of(jonah)).getOrDefault(jonah, List.of()).stream()
                .mapToInt(Moment::minutes)
                .sum();
    }
}
