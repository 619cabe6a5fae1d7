package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RevenueTests {
    @Test
    void payments_of_twelve_months_are_summed_where_there_was_one_in_two_years() {
        var revenue = Story.of("Pays")
                .invoices("GBP 999", daysAgo(10))
                .pays("GBP 100", daysAgo(364, 20))
                .pays("GBP 40", daysAgo(366))
                .read()
                .revenue();
        assertThat(revenue.amount()).isEqualTo(Money.parse("GBP 200"));
        assertThat(revenue.previous()).isEqualTo(Money.parse("GBP 40"));
        assertThat(revenue.invoiced()).isFalse();
        assertThat(revenue.moments()).hasSize(2);
    }

    @Test
    void invoices_are_summed_where_no_payment_came_in_two_years() {
        var revenue = Story.of("Invoiced")
                .invoices("GBP 300", daysAgo(10))
                .pays("GBP 100", daysAgo(800))
                .read()
                .revenue();
        assertThat(revenue.amount()).isEqualTo(Money.parse("GBP 300"));
        assertThat(revenue.invoiced()).isTrue();
        assertThat(revenue.previous()).isEqualTo(Money.parse("GBP 0.00"));
    }

    @Test
    void a_refund_is_taken_off_on_its_day_and_a_negative_total_is_no_share() {
        var refunded = Story.of("Refunded").pays("GBP 100", daysAgo(500)).pays("GBP -30", daysAgo(5));
        var other = Story.of("Other").pays("GBP 50", daysAgo(5));
        var picture = Story.picture(TODAY, refunded, other);
        var revenue = Reading.of(refunded.timeline(), picture, TODAY).revenue();
        assertThat(revenue.amount()).isEqualTo(Money.parse("GBP -30"));
        assertThat(revenue.share()).isZero();
        assertThat(Reading.of(other.timeline(), picture, TODAY).revenue().share())
                .isEqualTo(1.0);
    }

    @Test
    void without_any_income_there_are_no_shares() {
        assertThat(Story.of("Nothing").works(daysAgo(5)).read().revenue().share())
                .isNull();
    }

    @Test
    void other_currencies_keep_their_own_amount_and_are_compared_by_the_rate_typed() {
        var dollars = Story.of("Dollars").pays("USD 100", daysAgo(5)).pays("GBP 20", daysAgo(6));
        var unknown = Reading.of(dollars.timeline(), Story.picture(TODAY, dollars), TODAY)
                .revenue();
        assertThat(unknown.amount()).isEqualTo(Money.parse("GBP 20"));
        assertThat(unknown.others()).containsEntry(CurrencyUnit.USD, Money.parse("USD 100"));
        assertThat(unknown.compared()).isFalse();
        assertThat(unknown.share()).isNull();
        var pounds = Story.of("Pounds").pays("GBP 100", daysAgo(5));
        var picture = Story.picture(TODAY, Map.of(CurrencyUnit.USD, new BigDecimal("0.80")), dollars, pounds);
        var known = Reading.of(dollars.timeline(), picture, TODAY).revenue();
        assertThat(known.compared()).isTrue();
        assertThat(known.share()).isEqualTo(0.5);
    }

    @Test
    void a_currency_without_pence_is_turned_rightly() {
        var yen = Story.of("Yen").pays("JPY 10000", daysAgo(5));
        var pounds = Story.of("Pounds").pays("GBP 50", daysAgo(5));
        var picture = Story.picture(TODAY, Map.of(CurrencyUnit.JPY, new BigDecimal("0.005")), yen, pounds);
        assertThat(Reading.of(yen.timeline(), picture, TODAY).revenue().share()).isEqualTo(0.5);
    }

    @Test
    void what_came_after_the_day_asked_for_is_not_read() {
        var story = Story.of("Later").pays("GBP 100", daysAgo(5));
        assertThat(story.read(TODAY.minusDays(6)).revenue().amount()).isEqualTo(Money.parse("GBP 0.00"));
    }

    /** The sentence's key, and that of what is said of the year before. */
    private static List<String> said(Story story) {
        var reason = story.read().revenue().reason();
        return Stream.concat(
                        Stream.of(reason.key()),
                        reason.arguments().stream()
                                .filter(Reason.class::isInstance)
                                .map(part -> ((Reason) part).key()))
                .toList();
    }

    private static Story paid(String lastYear, String before) {
        return Story.of("Paid").pays(lastYear, daysAgo(30)).pays(before, daysAgo(400));
    }

    @Test
    void the_sentence_says_whether_it_is_more_or_less_than_the_year_before() {
        assertThat(said(paid("GBP 100", "GBP 99"))).containsExactly("revenue.paid", "revenue.share", "revenue.up");
        assertThat(said(paid("GBP 100", "GBP 101"))).contains("revenue.down");
        assertThat(said(paid("GBP 100", "GBP 100"))).contains("revenue.same");
        assertThat(said(paid("GBP 100", "GBP -5"))).contains("revenue.refunded-before");
        assertThat(said(Story.of("Paid").pays("GBP 100", daysAgo(30)))).contains("revenue.nothing-before");
        assertThat(said(Story.of("Invoiced").invoices("GBP 100", daysAgo(30)))).contains("revenue.invoiced");
    }

    @Test
    void nothing_in_two_years_is_said_as_nothing_and_more_given_back_than_paid_as_that() {
        assertThat(said(Story.of("Long ago").pays("GBP 100", daysAgo(800)))).containsExactly("revenue.none");
        assertThat(said(Story.of("Refunded").pays("GBP -30", daysAgo(5))))
                .containsExactly("revenue.refunded", "revenue.nothing-before");
        assertThat(said(Story.of("A year ago").pays("GBP 30", daysAgo(500)))).contains("revenue.down");
    }

    @Test
    void what_came_in_another_currency_is_named_and_what_has_no_rate_too() {
        assertThat(said(Story.of("Dollars").pays("USD 100", daysAgo(5))))
                .containsExactly("revenue.paid", "revenue.others", "revenue.no-rate");
    }

    @Test
    void what_has_a_rate_is_not_said_to_lack_one() {
        var dollars = Story.of("Dollars").pays("USD 100", daysAgo(5)).pays("GBP 30", daysAgo(6, 400));
        var picture = Story.picture(TODAY, Map.of(CurrencyUnit.USD, new BigDecimal("0.80")), dollars);
        assertThat(Reading.of(dollars.timeline(), picture, TODAY).revenue().reason())
                .isEqualTo(Reason.of(
                        "revenue.paid",
                        Money.parse("GBP 30"),
                        Reason.of("revenue.others", List.of(Money.parse("USD 100"))),
                        Reason.of("revenue.share", Reason.of("percent", 100L)),
                        Reason.of("revenue.same", Money.parse("GBP 30"))));
    }

    @Test
    void how_much_more_went_back_is_told_without_a_minus() {
        assertThat(Story.of("Refunded")
                        .pays("GBP -30", daysAgo(5))
                        .read()
                        .revenue()
                        .reason()
                        .arguments())
                .startsWith(Money.parse("GBP 30"));
        assertThat(Story.of("Paid")
                        .pays("GBP 30", daysAgo(5))
                        .read()
                        .revenue()
                        .reason()
                        .arguments())
                .startsWith(Money.parse("GBP 30"));
    }

    @Test
    void a_share_is_told_in_whole_per_cent_and_a_little_one_as_that() {
        assertThat(Reason.percent(0.185)).isEqualTo(Reason.of("percent", 19L));
        assertThat(Reason.percent(0.005)).isEqualTo(Reason.of("percent", 1L));
        assertThat(Reason.percent(0.0049)).isEqualTo(Reason.of("percent.little"));
        assertThat(Reason.percent(0)).isEqualTo(Reason.of("percent", 0L));
    }
}
