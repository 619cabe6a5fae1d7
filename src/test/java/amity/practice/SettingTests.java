package amity.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.shell.Refusal;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTests {
    private static final Setting DAYS = Setting.whole("season.gift-days", 180, 0, 3_650);
    private static final Setting BALANCE = Setting.fraction("reading.one-sided-balance", 0.4, 0, 1);
    private static final Setting PRICE = Setting.money("season.usual-price", 1500, 1);

    @Test
    void what_a_person_writes_comes_back_as_it_is_kept() {
        assertThat(DAYS.read(" 90 ", CurrencyUnit.GBP)).isEqualTo("90");
        assertThat(BALANCE.read("0,50", CurrencyUnit.GBP)).isEqualTo("0.5");
        assertThat(PRICE.read("£12.50", CurrencyUnit.GBP)).isEqualTo("1250");
        assertThat(PRICE.shown("1250", CurrencyUnit.GBP)).isEqualTo("12.50");
    }

    @ParameterizedTest
    @CsvSource({"-1", "3651", "9.5", "many", "1e9"})
    void what_is_no_such_number_or_out_of_bounds_is_refused(String typed) {
        assertThatThrownBy(() -> DAYS.read(typed, CurrencyUnit.GBP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + typed + "”");
    }

    @ParameterizedTest
    @CsvSource({"0", "-3", "lots", "2000000"})
    void a_price_is_an_amount_that_somebody_could_pay(String typed) {
        assertThatThrownBy(() -> PRICE.read(typed, CurrencyUnit.GBP)).isInstanceOf(Refusal.class);
    }
}
