package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static amity.reading.Story.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Kind;
import amity.review.Question;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked cases that the definition of the reading gives. */
class WorkedCasesTests {
    @Test
    void four_years_of_monthly_invoices_and_nothing_else_are_work_only_and_transactional_once_she_answers_nothing() {
        var story = Story.of("Bright Books").invoices("GBP 300", monthly(48, 0));
        assertThat(story.read().kind().actual()).isEqualTo(RelationshipKind.Word.WORK_ONLY);
        assertThat(story.says(Question.CAME_BACK, "nothing", TODAY)
                        .read()
                        .kind()
                        .actual())
                .isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
    }

    @Test
    void three_given_and_none_received_this_year_are_one_sided() {
        var story = Story.of("Tom").works(daysAgo(300)).gives(Kind.HELP, daysAgo(200, 100, 10));
        assertThat(story.read().kind().actual()).isEqualTo(RelationshipKind.Word.ONE_SIDED);
    }

    /** A sentence that tells figures tells those it is made from. */
    @Test
    void what_was_given_before_the_last_twelve_months_is_told_of_the_two_years_it_is_read_from() {
        var kind = Story.of("Eleanor")
                .works(daysAgo(600))
                .gives(Kind.HELP, daysAgo(500, 450, 400))
                .read()
                .kind();
        assertThat(kind.actual()).isEqualTo(RelationshipKind.Word.ONE_SIDED);
        assertThat(kind.reason()).isEqualTo(Reason.of("kind.one-sided.longer", 3L, 0L));
    }

    @Test
    void none_given_and_four_referrals_and_a_mention_received_are_a_partnership_with_a_thank_you_due() {
        var story = Story.of("Priya")
                .works(daysAgo(300))
                .getsBack(Kind.REFERRAL, daysAgo(120, 90, 60, 30))
                .getsBack(Kind.MENTION, daysAgo(15));
        var kind = story.read().kind();
        assertThat(kind.actual()).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
        assertThat(kind.thankYouDue()).isTrue();
    }

    @Test
    void nine_given_over_two_years_against_three_fresh_in_two_ways_are_a_partnership() {
        var story = Story.of("Marguerite")
                .gives(Kind.HELP, daysAgo(720, 640, 560, 480, 400, 320, 240, 160, 80))
                .getsBack(Kind.REFERRAL, daysAgo(20, 10))
                .getsBack(Kind.CARE, daysAgo(5));
        assertThat(story.read().kind().actual()).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
        assertThat(story.read().kind().thankYouDue()).isFalse();
    }

    @Test
    void twelve_given_and_three_received_are_one_sided() {
        var story = Story.of("Gerald")
                .works(daysAgo(400))
                .gives(Kind.RESOURCES, daysAgo(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .getsBack(Kind.REFERRAL, daysAgo(5, 6))
                .getsBack(Kind.CARE, daysAgo(7));
        assertThat(story.read().kind().actual()).isEqualTo(RelationshipKind.Word.ONE_SIDED);
    }

    @Test
    void bookkeeping_three_days_each_quarter_for_two_years_is_regular() {
        var story = Story.of("Quarterly");
        for (var quarter = LocalDate.of(2024, 12, 1); quarter.isBefore(TODAY); quarter = quarter.plusMonths(3)) {
            story.works(quarter, quarter.plusDays(1), quarter.plusDays(2));
        }
        var regularity = story.read().regularity();
        assertThat(regularity.word()).isEqualTo(Regularity.Word.REGULAR);
        assertThat(regularity.byMonths()).isFalse();
        assertThat(regularity.usualGapDays()).isBetween(85.0, 92.0);
    }

    @Test
    void three_timer_entries_a_day_make_gaps_of_days_and_not_of_nothing() {
        var story = Story.of("Timer");
        IntStream.rangeClosed(1, 40)
                .mapToObj(week -> TODAY.minusWeeks(week))
                .forEach(day -> story.works(day, day, day));
        assertThat(story.read().regularity().usualGapDays()).isEqualTo(7.0);
        assertThat(story.read().regularity().workDays()).isEqualTo(40);
    }

    @Test
    void mail_bursts_every_fortnight_the_last_a_fortnight_ago_are_in_touch() {
        var story = Story.of("Letters");
        IntStream.rangeClosed(1, 8).forEach(burst -> story.talks(daysAgo(burst * 14, burst * 14 + 1, burst * 14 + 2)));
        var drift = story.read().drift();
        assertThat(drift.word()).isEqualTo(Drift.Word.IN_TOUCH);
        assertThat(drift.usualGapDays()).isEqualTo(12.0);
        assertThat(drift.days()).isEqualTo(14);
    }

    @Test
    void a_prospect_without_payment_has_no_stake_and_is_never_high() {
        var stake = Story.of("Prospect")
                .talks(daysAgo(100, 50))
                .says(Question.WOULD_MISS, "yes", TODAY)
                .read()
                .stake();
        assertThat(stake.word()).isNull();
        assertThat(stake.share()).isNull();
        assertThat(stake.isHigh()).isFalse();
    }

    @Test
    void one_client_only_is_high() {
        assertThat(Story.of("Only").pays("GBP 50", daysAgo(200)).read().stake().word())
                .isEqualTo(Stake.Word.HIGH);
    }
}
