package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static amity.reading.Story.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegularityTests {
    private static Regularity.Word word(Story story) {
        return story.read().regularity().word();
    }

    @Test
    void without_paid_work_there_is_none() {
        assertThat(word(Story.of("Met once").talks(daysAgo(400)))).isEqualTo(Regularity.Word.NONE);
    }

    @Test
    void new_is_less_than_ninety_days_since_the_first_paid_work() {
        assertThat(word(Story.of("New").works(daysAgo(89, 50, 10)))).isEqualTo(Regularity.Word.NEW);
        assertThat(word(Story.of("Not new").works(daysAgo(90, 50, 10)))).isEqualTo(Regularity.Word.REGULAR);
    }

    @Test
    void with_us_since_makes_a_client_old_where_the_books_begin_later() {
        var story = Story.of("Old").works(daysAgo(80, 50, 10));
        assertThat(word(story)).isEqualTo(Regularity.Word.NEW);
        assertThat(word(story.is(story.client().withSince(TODAY.minusYears(3)))))
                .isEqualTo(Regularity.Word.REGULAR);
    }

    @Test
    void two_pieces_of_work_in_two_months_are_one_off() {
        assertThat(word(Story.of("Once").invoices("GBP 50", daysAgo(300, 200)))).isEqualTo(Regularity.Word.ONE_OFF);
        assertThat(word(Story.of("Thrice").invoices("GBP 50", daysAgo(300, 299, 200))))
                .isEqualTo(Regularity.Word.OCCASIONAL);
        assertThat(word(Story.of("Three months").works(daysAgo(300, 260, 200)))).isEqualTo(Regularity.Word.OCCASIONAL);
    }

    @Test
    void days_of_work_without_a_gap_of_sixty_days_are_one_project() {
        assertThat(word(Story.of("A run").works(daysAgo(170, 169, 168, 167)))).isEqualTo(Regularity.Word.ONE_OFF);
    }

    @Test
    void work_in_three_of_four_months_is_regular_and_in_fewer_occasional() {
        var nineOfTwelve = Stream.of(11, 10, 9, 8, 7, 6, 5, 4, 0)
                .map(k -> TODAY.minusMonths(k).minusDays(2));
        var eightOfTwelve =
                Stream.of(11, 9, 8, 7, 4, 3, 1, 0).map(k -> TODAY.minusMonths(k).minusDays(2));
        var nine = Story.of("Nine")
                .works(nineOfTwelve.toArray(LocalDate[]::new))
                .read()
                .regularity();
        assertThat(nine.word()).isEqualTo(Regularity.Word.REGULAR);
        assertThat(nine.byMonths()).isTrue();
        assertThat(nine.activeMonths()).isEqualTo(9);
        assertThat(word(Story.of("Eight").works(eightOfTwelve.toArray(LocalDate[]::new))))
                .isEqualTo(Regularity.Word.OCCASIONAL);
    }

    @Test
    void four_spells_that_keep_their_rhythm_are_regular_until_one_is_overdue() {
        var story = Story.of("Every hundred days").works(daysAgo(460, 360, 260, 160, 60));
        assertThat(word(story)).isEqualTo(Regularity.Word.REGULAR);
        assertThat(story.read(TODAY.plusDays(90)).regularity().word()).isEqualTo(Regularity.Word.REGULAR);
        assertThat(story.read(TODAY.plusDays(91)).regularity().word()).isEqualTo(Regularity.Word.OCCASIONAL);
    }

    @Test
    void a_piece_of_work_that_has_a_name_does_not_hide_those_without_one() {
        var story = Story.of("Named once").invoices("GBP 10", daysAgo(300, 299, 298));
        assertThat(word(story)).isEqualTo(Regularity.Word.OCCASIONAL);
        assertThat(word(story.works("Newsletter", TODAY.minusDays(290)))).isEqualTo(Regularity.Word.OCCASIONAL);
    }

    @Test
    void month_k_ends_on_the_day_asked_for_and_begins_after_the_same_day_of_the_month_before() {
        var asOf = LocalDate.of(2026, 3, 31);
        var months = new amity.moment.Months(asOf);
        assertThat(months.of(asOf)).isEqualTo(1);
        assertThat(months.of(LocalDate.of(2026, 3, 1))).isEqualTo(1);
        assertThat(months.of(LocalDate.of(2026, 2, 28))).isEqualTo(2);
        assertThat(months.of(LocalDate.of(2026, 1, 31))).isEqualTo(3);
        assertThat(months.of(LocalDate.of(2025, 4, 1))).isEqualTo(12);
        assertThat(months.of(LocalDate.of(2025, 3, 31))).isEqualTo(13);
    }

    @Test
    void every_month_of_the_year_is_said_so() {
        var reason =
                Story.of("Monthly").works(monthly(11, 0)).read().regularity().reason();
        assertThat(reason.key()).isEqualTo("regularity.every-month");
    }

    private static String said(Story story) {
        return story.read().regularity().reason().key();
    }

    @Test
    void the_sentence_says_how_it_is_known() {
        assertThat(said(Story.of("Nobody").talks(daysAgo(5)))).isEqualTo("regularity.none");
        assertThat(said(Story.of("New").works(daysAgo(5)))).isEqualTo("regularity.new");
        assertThat(said(Story.of("Once").invoices("GBP 50", daysAgo(300)))).isEqualTo("regularity.one-off");
        assertThat(said(Story.of("Past").works(daysAgo(900, 700, 600)))).isEqualTo("regularity.past");
        assertThat(said(Story.of("Now and then").works(daysAgo(300, 260, 200)))).isEqualTo("regularity.occasional");
        assertThat(said(Story.of("Every month").works(monthly(11, 0)))).isEqualTo("regularity.every-month");
        var one = monthly(11, 0);
        one[5] = one[4];
        assertThat(said(Story.of("But one").works(one))).isEqualTo("regularity.months");
        assertThat(said(Story.of("Spells").works(daysAgo(330, 240, 150, 60)))).isEqualTo("regularity.spells");
    }

    @Test
    void who_comes_back_is_told_after_how_many_days() {
        assertThat(Story.of("Spells")
                        .works(daysAgo(330, 240, 150, 60))
                        .read()
                        .regularity()
                        .reason())
                .isEqualTo(Reason.of("regularity.spells", 90L));
    }

    @Test
    void a_spell_late_by_more_than_half_of_the_usual_gap_ends_it() {
        assertThat(word(Story.of("One of them late").works(daysAgo(465, 375, 285, 150, 60))))
                .as("by half of it and no more")
                .isEqualTo(Regularity.Word.REGULAR);
        assertThat(word(Story.of("In time").works(daysAgo(375, 285, 195, 135)))).isEqualTo(Regularity.Word.REGULAR);
        assertThat(word(Story.of("Late").works(daysAgo(376, 286, 196, 136)))).isEqualTo(Regularity.Word.OCCASIONAL);
        assertThat(word(Story.of("Three spells").works(daysAgo(240, 150, 60)))).isEqualTo(Regularity.Word.OCCASIONAL);
    }

    @Test
    void the_work_of_the_year_stands_behind_it() {
        var story = Story.of("Some").works(TODAY.minusMonths(12)).works(daysAgo(40, 4));
        var moments = story.timeline().moments();
        assertThat(story.read().regularity().moments())
                .containsExactly(moments.get(1).id(), moments.get(2).id());
    }

    @Test
    void from_eight_active_months_on_the_usual_gap_is_that_between_days() {
        var seven = monthly(6, 0);
        var story = Story.of("Twice a month").works(seven);
        for (var day : seven) story.works(day.minusDays(4));
        assertThat(story.read().regularity().usualGapDays())
                .as("between spells")
                .isGreaterThan(20);
        var eighth = TODAY.minusMonths(7).minusDays(3);
        story.works(eighth, eighth.minusDays(4));
        assertThat(story.read().regularity().usualGapDays()).as("between days").isLessThan(20);
    }
}
