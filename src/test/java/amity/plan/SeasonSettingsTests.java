package amity.plan;

import static amity.plan.Entrants.CLARET;
import static amity.plan.Entrants.RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SeasonSettingsTests {
    @Test
    void each_setting_of_a_season_is_hers_to_change() {
        var set = new java.util.HashMap<String, String>();
        var names = List.of(
                "card",
                "wrapping",
                "parcel",
                "usual-price",
                "usual-price-personal",
                "gift-days",
                "hours-days",
                "hours-work-days",
                "repeat-years",
                "enough",
                "many-jobs",
                "silent-days",
                "silent-gaps",
                "season-days",
                "longest-percent",
                "risk.policy-unknown",
                "risk.regulated",
                "risk.never-reciprocated",
                "risk.complaint",
                "risk.first-gift",
                "risk.dearer",
                "sign.many-jobs",
                "sign.known-personally",
                "sign.every-month",
                "sign.in-its-season",
                "sign.missed-most",
                "sign.missed-some",
                "sign.one-sided",
                "sign.fading",
                "sign.silent",
                "sign.ended");
        for (int i = 0; i < names.size(); i++) set.put("season." + names.get(i), String.valueOf(i + 1));
        var points = Map.of(
                Sign.MANY_JOBS,
                22,
                Sign.KNOWN_PERSONALLY,
                23,
                Sign.EVERY_MONTH,
                24,
                Sign.IN_ITS_SEASON,
                25,
                Sign.MISSED_MOST,
                26,
                Sign.MISSED_SOME,
                27,
                Sign.ONE_SIDED,
                -28,
                Sign.FADING,
                -29,
                Sign.SILENT,
                -30,
                Sign.ENDED,
                -31);
        var said = SeasonSettings.of(set, CurrencyUnit.GBP);
        assertThat(said.costs()).isEqualTo(new SeasonSettings.Costs(1, 2, 3, 4, 5));
        assertThat(said.eligible()).isEqualTo(new SeasonSettings.Eligible(6, 7, 8, 9, points, 10, 11, 12, 13, 14, 15));
        assertThat(said.points()).isEqualTo(new SeasonSettings.Points(16, 17, 18, 19, 20, 21));
        assertThat(said.learns()).isEqualTo(new SeasonSettings.Learns(false, false));
        var usual = SeasonSettings.usual(CurrencyUnit.GBP);
        var unsaid = SeasonSettings.of(Map.of(), CurrencyUnit.GBP);
        assertThat(unsaid.costs()).isEqualTo(usual.costs());
        assertThat(unsaid.points()).isEqualTo(usual.points());
        assertThat(unsaid.learns()).isEqualTo(usual.learns());
        assertThat(Sign.values()).allMatch(sign -> unsaid.eligible().points(sign) == sign.usual());
    }

    @Test
    void free_hours_are_offered_in_quarters_each_once_and_the_least_first() {
        assertThat(SeasonSettings.of(
                                Map.of(
                                        "season.hours.first",
                                        "2.6",
                                        "season.hours.second",
                                        "1",
                                        "season.hours.third",
                                        "0"),
                                CurrencyUnit.GBP)
                        .hours())
                .containsExactly(4, 10);
        assertThat(SeasonSettings.of(Map.of("season.hours.third", "0.125"), CurrencyUnit.GBP)
                        .hours())
                .containsExactly(1, 4, 8);
    }

    @Test
    void only_what_costs_money_is_wrapped_and_sent() {
        var said = SeasonSettings.of(Map.of("season.wrapping", "50", "season.parcel", "300"), CurrencyUnit.GBP);
        assertThat(said.giftCost(CLARET)).isEqualTo(215 + 1500 + 50 + 300);
        assertThat(said.giftCost(RECOMMENDATION)).isEqualTo(215);
        assertThat(said.withCard(0).giftCost(CLARET)).isEqualTo(1500 + 50 + 300);
    }

    @Test
    void a_usual_price_is_never_nothing() {
        var said = SeasonSettings.of(
                Map.of("season.usual-price", "0", "season.usual-price-personal", "0"), CurrencyUnit.GBP);
        assertThat(said.costs().usual()).isEqualTo(1);
        assertThat(said.costs().usualPersonal()).isEqualTo(1);
    }
}
