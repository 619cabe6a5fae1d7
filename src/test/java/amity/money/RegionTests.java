package amity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class RegionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB|GBP 1234567.50|£1,234,567.50",
                "US|USD 1234567.50|$1,234,567.50",
                "IN|INR 1234567.50|₹12,34,567.50",
                "IN|INR 999.00|₹999.00",
                "IN|INR 12345.00|₹12,345.00",
                "IN|INR 123456.00|₹1,23,456.00",
                "DE|EUR 1234.50|1.234,50 €",
                "JP|GBP 10.50|£10.50"
            })
    void money_is_written_as_is_usual_in_the_country(String country, Money money, String written) {
        Region.during(country, () -> assertThat(Moneys.shown(money).replace('\u00a0', ' '))
                .isEqualTo(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB|1,180|1180.00",
                "GB|1,180,000|1180000.00",
                "GB|180,50|180.50",
                "DE|180,50|180.50",
                "DE|1.180|1180.00",
                "DE|1.180,50 €|1180.50",
                "DE|180.50|180.50",
                "FR|1 180,50|1180.50",
                "CH|1’180.50|1180.50",
                "IN|1,18,000.50|118000.50"
            })
    void what_is_shown_can_be_typed(String country, String typed, String amount) {
        Region.during(country, () -> assertThat(Moneys.typed(CurrencyUnit.EUR, typed))
                .isEqualTo(Money.parse("EUR " + amount)));
    }

    @ParameterizedTest
    @CsvSource({"GB", "US", "CA", "IE", "AU", "NZ", "ZA", "IN", "PH", "DE", "NL", "FR", "CH", "SE"})
    void an_amount_typed_as_it_is_shown_is_the_same_amount(String country) {
        Region.during(country, () -> {
            for (long minor : new long[] {0, 5, 215, 99_999, 100_000, 123_456_789, 18_050}) {
                var money = Money.ofMinor(CurrencyUnit.EUR, minor);
                assertThat(Moneys.typed(CurrencyUnit.EUR, Moneys.shown(money))).isEqualTo(money);
            }
        });
    }

    @Test
    void a_currency_with_three_decimals_keeps_them_behind_thousands() {
        assertThat(Moneys.typed(CurrencyUnit.of("KWD"), "1,180.505")).isEqualTo(Money.parse("KWD 1180.505"));
    }

    @Test
    void three_decimals_are_no_amount_of_a_currency_with_two() {
        assertThatThrownBy(() -> Moneys.typed(CurrencyUnit.GBP, "12.345")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_week_begins_where_the_country_begins_it() {
        Region.during("US", () -> assertThat(Region.firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY));
        Region.during("GB", () -> assertThat(Region.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
    }

    @Test
    void a_region_holds_for_the_length_of_one_piece_of_work() {
        var during = new ArrayList<Locale>();
        Region.enter("IE");
        try {
            Region.during("US", () -> during.add(Region.here()));
            assertThat(during).containsExactly(Locale.US);
            assertThat(Region.here().getCountry()).isEqualTo("IE");
            assertThat(Region.isMonthFirst()).isFalse();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        assertThat(Region.here()).isEqualTo(Locale.UK);
    }

    @Test
    void every_currency_of_a_country_has_a_name() {
        assertThat(Moneys.currencies(Locale.UK))
                .containsEntry("GBP", "British Pound (GBP)")
                .hasSizeGreaterThan(100);
        assertThat(List.copyOf(Moneys.currencies(Locale.UK).values())).isSorted();
    }
}
