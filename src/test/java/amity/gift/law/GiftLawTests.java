package amity.gift.law;

import static org.assertj.core.api.Assertions.assertThat;

import amity.plan.Idea.Category;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftLawTests {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource({
        // country, category, price, deductible, why
        "GB, FOOD,    GBP 32.00, GBP 0.00,  never",
        "GB, VOUCHER, GBP 20.00, GBP 0.00,  never",
        "GB, BOOK,    GBP 20.00, GBP 0.00,  only",
        "GB, BRANDED, GBP 50.00, GBP 50.00, within",
        "GB, BRANDED, GBP 50.01, GBP 0.00,  over",
        "US, FOOD,    USD 80.00, USD 25.00, capped",
        "US, BOOK,    USD 18.00, USD 18.00, within",
        "CA, FOOD,    CAD 60.00, CAD 30.00, percent",
        "CA, BOOK,    CAD 60.00, CAD 60.00, whole",
        "AU, ALCOHOL, AUD 90.00, AUD 90.00, no-limit",
        "AU, TICKETS, AUD 90.00, AUD 0.00,  never",
        "NZ, ALCOHOL, NZD 45.01, NZD 22.51, percent",
        "NZ, FLOWERS, NZD 45.00, NZD 45.00, whole",
        "IE, BOOK,    EUR 10.00, EUR 0.00,  never-any",
        "DE, BOOK,    EUR 50.00, EUR 50.00, within",
        "DE, BOOK,    EUR 50.01, EUR 0.00,  over"
    })
    void one_gift_is_priced_by_the_rule_of_the_givers_country(
            String country, Category category, String price, String deductible, String why) {
        var deduction = GiftLaw.of(country).of(new GiftValue(DECEMBER, category, Money.parse(price)), List.of());

        assertThat(deduction.amount()).isEqualTo(Money.parse(deductible));
        assertThat(deduction.because().key()).isEqualTo(why);
    }

    @Test
    void three_baskets_of_80_dollars_to_three_people_are_worth_75_and_a_second_to_the_same_person_nothing() {
        var basket = new GiftValue(DECEMBER, Category.FOOD, Money.parse("USD 80.00"));
        var law = GiftLaw.of("US");

        assertThat(law.of(basket, List.of()).amount()).isEqualTo(Money.parse("USD 25.00"));
        assertThat(law.of(basket, List.of(basket)).amount()).isEqualTo(Money.parse("USD 0.00"));
    }

    @Test
    void over_a_cliff_the_whole_period_is_lost_and_what_never_counts_does_not_push_over_it() {
        var mug = new GiftValue(DECEMBER, Category.BRANDED, Money.parse("GBP 30.00"));
        var law = GiftLaw.of("GB");

        assertThat(law.of(mug, List.of(mug)).because().key()).isEqualTo("over");
        assertThat(law.of(mug, List.of(new GiftValue(DECEMBER, Category.FOOD, Money.parse("GBP 30.00"))))
                        .amount())
                .isEqualTo(mug.price());
    }

    @Test
    void a_british_tax_year_ends_on_5_april() {
        var law = GiftLaw.of("GB");
        var mug = Money.parse("GBP 30.00");
        var before = new GiftValue(LocalDate.of(2027, 4, 5), Category.BRANDED, mug);
        var after = new GiftValue(LocalDate.of(2027, 4, 6), Category.BRANDED, mug);

        assertThat(law.of(after, List.of(before)).amount()).isEqualTo(mug);
        assertThat(law.of(before, List.of(new GiftValue(DECEMBER, Category.BRANDED, mug)))
                        .because()
                        .key())
                .isEqualTo("over");
    }

    @Test
    void germany_knew_35_euros_until_2023_and_50_since() {
        var book = Money.parse("EUR 40.00");
        var law = GiftLaw.of("DE");

        assertThat(law.of(new GiftValue(LocalDate.of(2023, 12, 20), Category.BOOK, book), List.of())
                        .because()
                        .key())
                .isEqualTo("over");
        assertThat(law.of(new GiftValue(LocalDate.of(2024, 1, 2), Category.BOOK, book), List.of())
                        .amount())
                .isEqualTo(book);
    }

    @Test
    void value_added_tax_is_a_note_and_changes_no_amount() {
        var books = new GiftValue(DECEMBER, Category.BOOK, Money.parse("EUR 230.00"));

        assertThat(GiftLaw.of("NL").of(books, List.of()).notes())
                .extracting(Deduction.Because::key)
                .containsExactly("vat");
        assertThat(GiftLaw.of("NL").of(books, List.of()).amount()).isNull();
    }

    @Test
    void an_unknown_country_or_another_currency_gives_no_figure_but_says_why() {
        var book = new GiftValue(DECEMBER, Category.BOOK, Money.parse("EUR 20.00"));

        assertThat(GiftLaw.of("FR").of(book, List.of()).because().key()).isEqualTo("unknown-country");
        assertThat(GiftLaw.of("US").of(book, List.of()).because().key()).isEqualTo("no-rate");
    }

    @Test
    void every_rule_says_where_it_is_written_and_when_somebody_looked() {
        assertThat(GiftRules.all()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.checked()).isAfter(LocalDate.of(2026, 1, 1));
        });
        assertThat(Arrays.asList("GB", "US", "CA", "AU", "NZ", "IE", "DE", "NL"))
                .allSatisfy(country -> assertThat(GiftLaw.of(country).rules()).isNotEmpty());
    }
}
