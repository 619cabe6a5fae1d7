package amity.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinusSignTests {
    @ParameterizedTest
    @CsvSource({
        "It would be -4 here,It would be −4 here",
        "-£488.00 received,−£488.00 received",
        "up from -US$12.50,up from −US$12.50",
        "balance -0.86,balance −0.86",
    })
    void a_figure_below_nothing_has_a_minus(String written, String read) {
        assertThat(MinusSign.in(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "like 2026-11-21",
        "second-hand and 3-day",
        "“-5” is no amount",
        "amity --port 8100",
        "0114-496 0000",
        "a well-£ed man",
        "/season/-1",
    })
    void a_hyphen_stays_one(String written) {
        assertThat(MinusSign.in(written)).isEqualTo(written);
    }

    @Test
    void what_is_shown_can_be_typed_again() {
        var refund = Money.parse("GBP -488.50");
        assertThat(Moneys.typed(CurrencyUnit.GBP, Moneys.shown(refund))).isEqualTo(refund);
    }
}
