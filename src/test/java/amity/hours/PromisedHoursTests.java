package amity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.practice.Practices;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromisedHoursTests {
    @Test
    void hours_promised_before_are_taken_from_the_seasons_unless_she_says_otherwise() {
        try (var ledgers = Ledgers.with("gift")) {
            var practice = ledgers.practice("Whitlock Virtual Assistance");
            var jonah = ledgers.clients().add(practice.id(), "Jonah Adeyemi").id();
            var vouchers = ledgers.get(Vouchers.class);
            var voucher =
                    vouchers.promise(practice, new Vouchers.Promise(jonah, null, null, 12, null, null), "I know them");
            vouchers.redeem(practice, voucher.id(), 4, Ledgers.TODAY);
            var promised = ledgers.get(PromisedHours.class);

            assertThat(promised.butFor(practice, Set.of(), Ledgers.TODAY)).isEqualTo(8);
            ledgers.get(Practices.class).set(practice.id(), "season.promised-hours-count", "no");
            assertThat(promised.butFor(practice, Set.of(), Ledgers.TODAY)).isZero();
        }
    }
}
