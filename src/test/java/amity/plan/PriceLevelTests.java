package amity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceLevelTests {
    @ParameterizedTest
    @CsvSource({
        "GBP, 1525, 1525",
        "EUR, 1500, 1700",
        "USD, 1500, 2000",
        "JPY, 1500, 2700",
        "HUF, 215, 97000",
        "ISK, 1500, 15"
    })
    void a_price_in_pounds_is_about_as_much_elsewhere(String currency, long pence, long minor) {
        assertThat(PriceLevel.in(CurrencyUnit.of(currency), pence)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "14, 10", "15, 20", "20, 20", "34, 20", "35, 50", "74, 50", "75, 100", "100, 100", "149, 100", "349, 200", "3, 2"})
    void a_round_sum_is_one_two_or_five_and_noughts(int pounds, int round) {
        assertThat(PriceLevel.round(CurrencyUnit.GBP, pounds)).isEqualTo(Money.of(CurrencyUnit.GBP, round));
    }
}
