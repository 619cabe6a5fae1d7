package amity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneysTests {
    @Test
    void money_is_shown_with_its_sign_and_its_own_decimals() {
        assertThat(Moneys.shown(Money.parse("GBP 1234.50"))).isEqualTo("£1,234.50");
        assertThat(Moneys.shown(Money.parse("EUR -3.00"))).isEqualTo("−€3.00");
        assertThat(Moneys.shown(Money.parse("JPY 1500"))).doesNotContain(".");
        assertThat(Moneys.rounded(Money.parse("GBP 1234.50"))).isEqualTo("£1,235");
    }

    @Test
    void json_carries_the_plain_decimal() {
        assertThat(Moneys.plain(Moneys.ofMinor("GBP", 123450))).isEqualTo("1234.50");
        assertThat(Moneys.plain(Moneys.ofMinor("JPY", 1500))).isEqualTo("1500");
    }

    @ParameterizedTest
    @CsvSource({"180, 180.00", "£180.50, 180.50", "'1,180.5', 1180.50", "' 0 ', 0.00", "-3, -3.00"})
    void an_amount_is_read_as_people_type_it(String words, String amount) {
        assertThat(Moneys.typed(CurrencyUnit.GBP, words)).isEqualTo(Money.parse("GBP " + amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "1e9", "12.345", "--5", "9999999999999999"})
    void anything_else_is_no_amount(String words) {
        assertThatThrownBy(() -> Moneys.typed(CurrencyUnit.GBP, words)).isInstanceOf(ArithmeticException.class);
    }
}
