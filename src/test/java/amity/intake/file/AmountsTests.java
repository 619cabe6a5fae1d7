package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {
    private final Amounts point = new Amounts(Amounts.Mark.POINT, null);
    private final Amounts comma = new Amounts(Amounts.Mark.COMMA, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12.50|12.5",
                "12,50|12.5",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "1,533|1533",
                "1'234.50|1234.5",
                "1,234,567|1234567",
                "0.125|0.125",
                ".5|0.5",
                "£1,250.00|1250",
                "GBP 12.00|12",
                "12.00 €|12",
                "(12.00)|-12",
                "($400.00)|-400",
                "-33.50|-33.5",
                "12.00-|-12",
                "−12.00|-12",
                "$-142.85|-142.85",
                "1 234,56|1234.56",
                "1\u00a0234.50\u00a0€|1234.5",
                "1\u202f234\u202f567.50|1234567.5",
                "1’234.50 CHF|1234.5",
                "12,00 zł|12",
                "12.00 CR|12",
                "12.00 DR|-12",
                "12.00dr|-12",
                "1'000.-|1000",
                "CHF 250.—|250",
                "1.000,- €|1000",
                "-250.-|-250",
                "45,000/-|45000",
                "50.00 -|-50"
            })
    void reads_amounts_as_people_write_them(String written, String expected) throws Mistake {
        assertThat(point.number(written)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9",
                "1E+5",
                "",
                "twelve",
                "12.34.56",
                "1,23,4.5",
                "12:30",
                "99999999999999999999",
                "--",
                "12 34x99",
                "12 34",
                "1 2345"
            })
    void refuses_what_is_no_amount(String written) {
        assertThatThrownBy(() -> point.number(written)).isInstanceOf(Mistake.class);
    }

    @Test
    void three_digits_after_the_only_mark_follow_the_rest_of_the_file() throws Mistake {
        assertThat(point.number("1.234")).isEqualByComparingTo("1.234");
        assertThat(comma.number("1.234")).isEqualByComparingTo("1234");
        assertThat(point.number("1,234")).isEqualByComparingTo("1234");
        assertThat(comma.number("1,234")).isEqualByComparingTo("1.234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.000|3000",
                "1,500|1500",
                "12.500|12500",
                "0.950|0.95",
                "1250.500|1250.5",
                "3.000 €|3000",
                "1.234.567|1234567",
                "1.5|1.5"
            })
    void money_has_no_three_decimals_while_nothing_in_the_file_says_so(String written, String expected) throws Mistake {
        assertThat(new Amounts(Amounts.Mark.UNTOLD, null).read(written).amount())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.234,KWD", "1.234,BHD", "1.234,TND", "1.234,OMR"})
    void a_currency_of_three_decimals_has_them(String written, String currency) throws Mistake {
        assertThat(new Amounts(Amounts.Mark.UNTOLD, null)
                        .read(written, currency)
                        .amount())
                .isEqualByComparingTo("1.234");
    }

    @Test
    void hours_have_three_decimals_before_they_are_thousands() throws Mistake {
        assertThat(new Amounts(Amounts.Mark.UNTOLD, null).measure("1.250")).isEqualByComparingTo("1.25");
        assertThat(new Amounts(Amounts.Mark.UNTOLD, null).measure("1,250")).isEqualByComparingTo("1.25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "₹1,23,456.00|123456",
                "Rs. 10,00,000.50|1000000.5",
                "Rs.10,00,000|1000000",
                "INR 12,34,567.89|1234567.89",
                "1,00,000|100000",
                "(₹1,23,456.00)|-123456",
                "99,999.00|99999"
            })
    void indian_grouping_is_by_pairs_after_the_last_three(String written, String expected) throws Mistake {
        assertThat(point.read(written).amount()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Rs. 5,INR,GBP", "Rs 5,INR,INR", "Rs 5,PKR,PKR", "₹5,INR,GBP", "₩5,KRW,GBP"})
    void rupees_are_indian_unless_the_practice_counts_in_others(String written, String expected, String practice)
            throws Mistake {
        assertThat(new Amounts(Amounts.Mark.POINT, CurrencyUnit.of(practice))
                        .read(written)
                        .currency())
                .isEqualTo(CurrencyUnit.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Betrag (€),EUR",
        "Amount (USD),USD",
        "Total £,GBP",
        "Amount CHF,CHF",
        "Amount [nok],NOK",
        "Paid,",
        "ALL,"
    })
    void the_name_of_a_column_may_say_the_currency(String column, String expected) {
        assertThat(point.named(column)).isEqualTo(expected == null ? null : CurrencyUnit.of(expected));
    }

    @Test
    void wide_digits_are_digits() throws Mistake {
        assertThat(point.read("￥１，２３４").amount()).isEqualByComparingTo("1234");
    }

    @Test
    void the_sign_or_the_code_names_the_currency() throws Mistake {
        assertThat(point.read("£3").currency()).isEqualTo(CurrencyUnit.GBP);
        assertThat(point.read("3", "usd").currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(point.read("3", "Euro - EUR").currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(point.read("3").currency()).isNull();
    }

    @Test
    void a_dollar_is_the_practices_own_dollar() throws Mistake {
        assertThat(point.read("$3").currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(new Amounts(Amounts.Mark.UNTOLD, CurrencyUnit.CAD).read("$3").currency())
                .isEqualTo(CurrencyUnit.CAD);
        assertThat(new Amounts(Amounts.Mark.UNTOLD, CurrencyUnit.GBP).read("$3").currency())
                .isEqualTo(CurrencyUnit.USD);
    }

    @ParameterizedTest
    @CsvSource({"US$ 3,USD", "CA$3,CAD", "C$3,CAD", "A$3,AUD", "NZ$3,NZD", "S$3,SGD", "HK$3,HKD", "R$3,BRL", "₱3,PHP"})
    void a_dollar_that_says_whose_it_is_stays_so(String written, String code) throws Mistake {
        assertThat(new Amounts(Amounts.Mark.UNTOLD, CurrencyUnit.USD)
                        .read(written)
                        .currency())
                .isEqualTo(CurrencyUnit.of(code));
    }

    @Test
    void refuses_a_currency_that_does_not_exist() {
        assertThatThrownBy(() -> point.read("3", "Galleons")).isInstanceOf(Mistake.class);
    }

    @ParameterizedTest
    @CsvSource({
        "R 1500.00,GBP,ZAR",
        "Rp 1500.00,GBP,IDR",
        "RM15.00,GBP,MYR",
        "1500 Ft,GBP,HUF",
        "50.00 lei,GBP,RON",
        "5000円,GBP,JPY",
        "￥3000,GBP,JPY",
        "Fr. 90.00,GBP,CHF",
        "SFr. 90.00,GBP,CHF",
        "kr 40.00,SEK,SEK",
        "40.00 kr.,DKK,DKK",
        "kr 40.00,GBP,"
    })
    void signs_that_are_letters_say_the_currency_and_crowns_are_those_of_the_practice(
            String written, String practice, String expected) throws Mistake {
        var amounts = new Amounts(Amounts.Mark.POINT, CurrencyUnit.of(practice));
        assertThat(amounts.read(written).currency()).isEqualTo(expected == null ? null : CurrencyUnit.of(expected));
    }

    @Test
    void a_currency_of_whole_numbers_has_no_decimals_whatever_the_rest_of_the_file_has() throws Mistake {
        assertThat(point.read("1.234", "CLP").amount()).isEqualByComparingTo("1234");
        assertThat(comma.read("1,234", "JPY").amount()).isEqualByComparingTo("1234");
    }
}
