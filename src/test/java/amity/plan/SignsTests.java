package amity.plan;

import static amity.plan.Decision.GIFT;
import static amity.plan.Decision.HOURS;
import static amity.plan.Entrants.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import amity.reading.Silence;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The article's tests as points, each with its boundary. */
class SignsTests {
    private final Entrants someone = new Entrants();

    private boolean holds(Sign sign) {
        return someone.signs().holds(sign);
    }

    @Test
    void six_jobs_are_many() {
        someone.jobs = 5;
        assertThat(holds(Sign.MANY_JOBS)).isFalse();
        someone.jobs = 6;
        assertThat(holds(Sign.MANY_JOBS)).isTrue();
    }

    @Test
    void known_personally_is_what_closeness_says() {
        assertThat(holds(Sign.KNOWN_PERSONALLY)).isFalse();
        someone.personally = true;
        assertThat(holds(Sign.KNOWN_PERSONALLY)).isTrue();
    }

    @Test
    void every_month_asks_for_a_year_and_nine_of_its_months() {
        someone.firstPaid = TODAY.minusDays(365);
        someone.active = 9;
        assertThat(holds(Sign.EVERY_MONTH)).isTrue();
        someone.active = 8;
        assertThat(holds(Sign.EVERY_MONTH)).isFalse();
        someone.active = 12;
        someone.firstPaid = TODAY.minusDays(364);
        assertThat(holds(Sign.EVERY_MONTH)).isFalse();
    }

    @Test
    void who_is_silent_does_not_work_with_her_every_month_unless_paused() {
        someone.lastPaid = TODAY.minusDays(85);
        assertThat(holds(Sign.EVERY_MONTH)).isFalse();
        someone.silence = new Silence(Silence.Word.PAUSED, TODAY, TODAY.plusDays(1));
        assertThat(holds(Sign.EVERY_MONTH)).isTrue();
        assertThat(holds(Sign.SILENT)).isFalse();
    }

    @Test
    void silent_is_longer_than_three_usual_gaps_and_than_twenty_eight_days() {
        someone.lastPaid = TODAY.minusDays(84);
        assertThat(holds(Sign.SILENT)).isFalse();
        someone.lastPaid = TODAY.minusDays(85);
        assertThat(holds(Sign.SILENT)).isTrue();
        someone.usualGap = 7.0;
        someone.lastPaid = TODAY.minusDays(28);
        assertThat(holds(Sign.SILENT)).isFalse();
        someone.lastPaid = TODAY.minusDays(29);
        assertThat(holds(Sign.SILENT)).isTrue();
        someone.usualGap = null;
        assertThat(holds(Sign.SILENT)).isFalse();
    }

    private void inItsSeason() {
        someone.firstPaid = TODAY.minusDays(601);
        someone.lastPaid = TODAY.minusDays(150);
        someone.paidDays = 3;
        someone.active = 2;
        someone.usualGap = 180.0;
        someone.longestGap = 200;
        someone.inRhythm = true;
    }

    @Test
    void who_comes_back_in_a_rhythm_of_their_own_is_in_season_and_not_silent() {
        inItsSeason();
        someone.usualGap = 30.0;
        assertThat(holds(Sign.IN_ITS_SEASON)).isTrue();
        assertThat(holds(Sign.SILENT)).isFalse();
        someone.inRhythm = false;
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
        someone.everyYear = true;
        assertThat(holds(Sign.IN_ITS_SEASON)).isTrue();
    }

    @Test
    void a_season_has_come_for_more_than_600_days_on_three_of_them() {
        inItsSeason();
        someone.firstPaid = TODAY.minusDays(600);
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
        inItsSeason();
        someone.paidDays = 2;
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
    }

    @Test
    void a_season_is_missed_after_a_quarter_more_than_the_longest_gap_or_a_year() {
        inItsSeason();
        someone.lastPaid = TODAY.minusDays(250);
        assertThat(holds(Sign.IN_ITS_SEASON)).isTrue();
        someone.lastPaid = TODAY.minusDays(251);
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
        someone.longestGap = 700;
        someone.lastPaid = TODAY.minusMonths(12);
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
    }

    @Test
    void who_works_with_her_in_three_quarters_of_their_months_has_no_season() {
        inItsSeason();
        someone.lastPaid = TODAY.minusDays(5);
        someone.active = 9;
        assertThat(holds(Sign.IN_ITS_SEASON)).isFalse();
        someone.active = 8;
        assertThat(holds(Sign.IN_ITS_SEASON)).isTrue();
    }

    @Test
    void fading_is_half_of_what_was_usual_where_that_was_two_days_a_quarter() {
        someone.before = 6;
        someone.lately = 4;
        assertThat(holds(Sign.FADING)).isFalse();
        someone.lately = 3;
        assertThat(holds(Sign.FADING)).isTrue();
        someone.before = 1.9;
        someone.lately = 0;
        assertThat(holds(Sign.FADING)).isFalse();
        someone.before = 2;
        someone.lately = 1;
        assertThat(holds(Sign.FADING)).isTrue();
        someone.silence = new Silence(Silence.Word.PAUSED, TODAY, TODAY.plusDays(1));
        assertThat(holds(Sign.FADING)).isFalse();
    }

    @Test
    void three_given_and_nothing_received_in_a_year_is_one_sided() {
        someone.given = 3;
        someone.received = 0;
        assertThat(holds(Sign.ONE_SIDED)).isTrue();
        someone.given = 2;
        assertThat(holds(Sign.ONE_SIDED)).isFalse();
        someone.given = 30;
        someone.received = 1;
        assertThat(holds(Sign.ONE_SIDED)).isFalse();
    }

    @Test
    void what_has_ended_is_neither_silent_nor_fading_nor_in_its_season() {
        someone.lastPaid = TODAY.minusDays(200);
        someone.silence = new Silence(Silence.Word.ENDED, TODAY, null);
        assertThat(someone.signs().held()).contains(Sign.ENDED).doesNotContain(Sign.SILENT, Sign.FADING);
        inItsSeason();
        assertThat(someone.signs().held()).contains(Sign.ENDED).doesNotContain(Sign.IN_ITS_SEASON);
    }

    @Test
    void what_she_would_miss_is_two_points_or_one() {
        someone.stake = Entrant.Stake.HIGH;
        assertThat(someone.signs().held()).contains(Sign.MISSED_MOST).doesNotContain(Sign.MISSED_SOME);
        someone.stake = Entrant.Stake.MIDDLING;
        assertThat(someone.signs().held()).contains(Sign.MISSED_SOME).doesNotContain(Sign.MISSED_MOST);
        someone.stake = Entrant.Stake.LOW;
        assertThat(someone.signs().held()).doesNotContain(Sign.MISSED_MOST, Sign.MISSED_SOME);
    }

    @Test
    void each_sign_counts_what_the_spec_says() {
        assertThat(Sign.values())
                .extracting(Sign::word, Sign::usual)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("many-jobs", 3),
                        org.assertj.core.groups.Tuple.tuple("known-personally", 3),
                        org.assertj.core.groups.Tuple.tuple("every-month", 2),
                        org.assertj.core.groups.Tuple.tuple("in-its-season", 1),
                        org.assertj.core.groups.Tuple.tuple("missed-most", 2),
                        org.assertj.core.groups.Tuple.tuple("missed-some", 1),
                        org.assertj.core.groups.Tuple.tuple("one-sided", -2),
                        org.assertj.core.groups.Tuple.tuple("fading", -4),
                        org.assertj.core.groups.Tuple.tuple("silent", -3),
                        org.assertj.core.groups.Tuple.tuple("ended", -4));
    }

    /** Many jobs, and nothing else: three points. */
    private void onlyManyJobs() {
        someone.active = 3;
        someone.stake = Entrant.Stake.LOW;
        someone.lastPaid = TODAY.minusDays(5);
    }

    @Test
    void five_points_are_enough_and_four_are_not() {
        onlyManyJobs();
        someone.stake = Entrant.Stake.MIDDLING;
        assertThat(someone.signs().sum()).isEqualTo(4);
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("few-points");
        someone.stake = Entrant.Stake.HIGH;
        assertThat(someone.signs().sum()).isEqualTo(5);
        assertThat(someone.isOffered(GIFT)).isTrue();
    }

    @Test
    void how_many_are_enough_and_what_each_counts_is_hers_to_say() {
        onlyManyJobs();
        var said = SeasonSettings.of(Map.of("season.enough", "3", "season.sign.many-jobs", "4"), CurrencyUnit.GBP);
        assertThat(new Signs(someone.entrant(), said.eligible()).sum()).isEqualTo(4);
        assertThat(new Signs(someone.entrant(), said.eligible()).isEnough()).isTrue();
        var off = SeasonSettings.of(Map.of("season.sign.silent", "0"), CurrencyUnit.GBP);
        assertThat(off.eligible().points(Sign.SILENT)).isZero();
        assertThat(SeasonSettings.of(Map.of("season.sign.silent", "2"), CurrencyUnit.GBP)
                        .eligible()
                        .points(Sign.SILENT))
                .isEqualTo(-2);
    }

    @Test
    void no_gift_before_the_ninetieth_day_nor_after_a_year_without_work() {
        someone.personally = true;
        someone.firstPaid = TODAY.minusDays(89);
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("too-new");
        someone.firstPaid = TODAY.minusDays(90);
        assertThat(someone.isOffered(GIFT)).isTrue();
        someone.stake = Entrant.Stake.HIGH;
        someone.firstPaid = TODAY.minusYears(4);
        someone.lastPaid = TODAY.minusMonths(12);
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("resting");
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("resting");
        someone.usualGap = 200.0;
        someone.lastPaid = TODAY.minusMonths(12).plusDays(1);
        assertThat(someone.isOffered(GIFT)).isTrue();
    }

    @Test
    void whoever_she_would_not_want_to_lose_is_thought_of_whatever_the_points() {
        onlyManyJobs();
        someone.jobs = 1;
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("few-points");
        someone.wouldMiss = true;
        assertThat(someone.isOffered(GIFT)).isTrue();
    }

    @Test
    void introducers_get_a_card() {
        someone.kind = Entrant.Kind.INTRODUCER;
        assertThat(someone.ruleAgainst(HOURS, null)).isEqualTo("introducer");
        assertThat(someone.considered().options()).extracting(Option::decision).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"SILENT", "FADING", "ENDED", "ONE_SIDED"})
    void what_alone_stands_in_the_way_is_the_rule_that_is_named(Sign sign) {
        onlyManyJobs();
        someone.stake = sign == Sign.ONE_SIDED ? Entrant.Stake.MIDDLING : Entrant.Stake.LOW;
        someone.personally = sign != Sign.ONE_SIDED;
        if (sign == Sign.ONE_SIDED) {
            someone.active = 12;
            someone.given = 3;
            someone.received = 0;
        }
        if (sign == Sign.SILENT) someone.lastPaid = TODAY.minusDays(100);
        if (sign == Sign.FADING) {
            someone.before = 6;
        }
        if (sign == Sign.ENDED) someone.silence = new Silence(Silence.Word.ENDED, TODAY, null);
        assertThat(someone.signs().held()).contains(sign);
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo(sign.word());
    }

    @Test
    void where_the_silence_decides_it_is_asked_about_once() {
        onlyManyJobs();
        someone.personally = true;
        someone.lastPaid = TODAY.minusDays(100);
        assertThat(asks()).isTrue();
        someone.silence = new Silence(Silence.Word.QUIET, TODAY, null);
        assertThat(asks()).isFalse();
        someone.silence = null;
        someone.personally = false;
        assertThat(asks()).as("a card, whatever she says").isFalse();
        someone.personally = true;
        someone.stake = Entrant.Stake.HIGH;
        assertThat(someone.isOffered(GIFT)).isTrue();
        assertThat(asks()).as("a gift, unless it has ended").isTrue();
        someone.wouldMiss = true;
        assertThat(asks()).as("a gift, whatever she says").isFalse();
    }

    private boolean asks() {
        return new Eligibility(someone.entrant(), Entrants.SETTINGS.eligible()).hangsOnSilence();
    }

    @Test
    void what_would_change_it_is_each_sign_that_would_be_enough_by_itself() {
        onlyManyJobs();
        assertThat(someone.signs().missing()).isEqualTo(2);
        assertThat(someone.signs().changing())
                .extracting(Signs.Weighed::sign)
                .containsExactly(Sign.KNOWN_PERSONALLY, Sign.EVERY_MONTH, Sign.MISSED_MOST);
        someone.stake = Entrant.Stake.MIDDLING;
        someone.personally = true;
        assertThat(someone.signs().changing()).isEmpty();
        someone.lastPaid = TODAY.minusDays(100);
        assertThat(someone.signs().sum()).isEqualTo(4);
        assertThat(someone.signs().changing()).extracting(Signs.Weighed::sign).contains(Sign.SILENT);
    }

    @Test
    void one_day_of_work_years_ago_has_no_rhythm_to_fall_out_of() {
        someone.firstPaid = LocalDate.of(2026, 3, 1);
        someone.lastPaid = someone.firstPaid;
        someone.usualGap = null;
        someone.paidDays = 1;
        someone.jobs = 1;
        someone.active = 1;
        assertThat(someone.signs().held()).doesNotContain(Sign.SILENT, Sign.EVERY_MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "MANY_JOBS, many-jobs, 3, 40, 6", "EVERY_MONTH, every-month, 2, 12, 9", "ONE_SIDED, one-sided.not, -2, 1, 0",
        "FADING, fading.not, -4, 3, 3", "SILENT, silent.not, -3, 11, 84", "ENDED, ended.not, -4, 0, 0"
    })
    void each_sign_says_what_it_counts_and_what_that_is_held_against(
            Sign sign, String key, long points, long figure, long compared) {
        someone.given = 1;
        assertThat(weighed(sign).says()).isEqualTo(Phrase.of("sign." + key, points, figure, compared));
    }

    private Signs.Weighed weighed(Sign sign) {
        return someone.signs().all().stream()
                .filter(one -> one.sign() == sign)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_would_change_it_is_what_is_not_so_or_the_points_of_what_is() {
        assertThat(weighed(Sign.KNOWN_PERSONALLY).changing())
                .isEqualTo(weighed(Sign.KNOWN_PERSONALLY).says());
        someone.lastPaid = TODAY.minusDays(100);
        assertThat(weighed(Sign.SILENT).changing()).isEqualTo(Phrase.of("sign.silent.else", 3L));
    }

    @Test
    void what_is_enough_lacks_nothing() {
        assertThat(someone.signs().missing()).isZero();
        assertThat(someone.signs().changing()).isEmpty();
    }

    @Test
    void whether_it_hangs_on_the_silence_is_told_with_the_signs() {
        onlyManyJobs();
        assertThat(someone.signs().hangOnSilence()).isFalse();
        someone.personally = true;
        someone.lastPaid = TODAY.minusDays(100);
        assertThat(someone.signs().hangOnSilence()).isTrue();
    }

    @Test
    void being_missed_most_takes_the_place_of_being_missed_some() {
        onlyManyJobs();
        someone.stake = Entrant.Stake.MIDDLING;
        assertThat(someone.signs().changing()).extracting(Signs.Weighed::sign).contains(Sign.MISSED_MOST);
        var six = SeasonSettings.of(Map.of("season.enough", "6"), CurrencyUnit.GBP)
                .eligible();
        assertThat(new Signs(someone.entrant(), six).changing())
                .extracting(Signs.Weighed::sign)
                .as("one point more where two are missing")
                .contains(Sign.KNOWN_PERSONALLY)
                .doesNotContain(Sign.MISSED_MOST);
    }

    @Test
    void a_silence_stands_in_the_way_only_where_it_would_be_enough_without_it() {
        onlyManyJobs();
        someone.lastPaid = TODAY.minusDays(100);
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("few-points");
        someone.stake = Entrant.Stake.HIGH;
        assertThat(someone.ruleAgainst(GIFT, null)).isEqualTo("silent");
    }

    @Test
    void where_the_work_only_grew_less_it_is_asked_about_too() {
        onlyManyJobs();
        someone.personally = true;
        someone.before = 6;
        assertThat(holds(Sign.FADING)).isTrue();
        assertThat(asks()).isTrue();
    }
}
