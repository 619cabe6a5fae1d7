package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static amity.reading.Story.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Tally;
import amity.review.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static Course course(Story story) {
        var basis = Basis.of(story.timeline(), Story.picture(TODAY, story), TODAY);
        return Course.of(basis, PaidWork.of(basis));
    }

    private static Course worked(int... daysAgo) {
        return course(Story.of("Someone").works(daysAgo(daysAgo)));
    }

    @Test
    void books_kept_by_invoice_by_project_and_by_hours_count_the_same_jobs() {
        assertThat(course(Story.of("Invoices").invoices("GBP 50", daysAgo(30, 20, 10)))
                        .jobs())
                .isEqualTo(3);
        var projects = Story.of("Projects").works("Site", TODAY.minusDays(45)).works("Site", TODAY.minusDays(40));
        assertThat(course(projects.works("Site", TODAY.minusDays(3)).works("Books", TODAY.minusDays(2)))
                        .jobs())
                .as("the months of each project")
                .isEqualTo(3);
        assertThat(worked(100, 99, 98, 50, 49, 1).jobs()).as("spells of days").isEqualTo(3);
    }

    @Test
    void the_usual_gap_is_the_middle_one_and_the_longest_is_known() {
        var course = worked(100, 90, 70, 10);
        assertThat(course.usualGap()).isEqualTo(20.0);
        assertThat(course.longestGap()).isEqualTo(60);
        assertThat(course.days()).isEqualTo(4);
        assertThat(worked(10).usualGap()).isNull();
        assertThat(worked(10).longestGap()).isZero();
    }

    @Test
    void spells_that_keep_their_distance_are_a_rhythm_as_long_as_the_next_is_not_late() {
        assertThat(worked(240, 150, 60).inRhythm()).isTrue();
        assertThat(worked(315, 225, 135).inRhythm()).as("half a gap late").isTrue();
        assertThat(worked(316, 226, 136).inRhythm()).as("later than that").isFalse();
        assertThat(worked(150, 60).inRhythm()).as("two are no rhythm").isFalse();
    }

    @Test
    void one_gap_much_longer_than_the_usual_breaks_the_rhythm_until_three_more_have_kept_it() {
        assertThat(worked(500, 470, 400, 370, 340).inRhythm()).isFalse();
        assertThat(worked(190, 160, 130, 70, 40, 10).inRhythm())
                .as("sixty after thirties")
                .isFalse();
        assertThat(worked(220, 160, 130, 100, 70, 40, 10).inRhythm())
                .as("thirty since")
                .isTrue();
        assertThat(worked(175, 145, 115, 70, 40, 10).inRhythm())
                .as("forty-five is not longer by more than half")
                .isTrue();
    }

    @Test
    void every_year_means_each_of_the_last_three() {
        assertThat(worked(900, 500, 100).everyYear()).isTrue();
        assertThat(worked(500, 100).everyYear()).isFalse();
        assertThat(worked(900, 800, 100).everyYear()).isFalse();
        assertThat(worked(900, 500, 400).everyYear()).isFalse();
    }

    @Test
    void a_year_ends_with_today_and_begins_the_day_after_the_same_day() {
        LocalDate[] edges = {
            TODAY.minusMonths(36).plusDays(1),
            TODAY.minusMonths(24).plusDays(1),
            TODAY.minusMonths(12).plusDays(1)
        };
        assertThat(course(Story.of("Edges").works(edges)).everyYear()).isTrue();
        edges[0] = TODAY.minusMonths(36);
        assertThat(course(Story.of("Edges").works(edges)).everyYear()).isFalse();
    }

    @Test
    void the_last_quarter_is_held_against_the_average_of_the_three_before() {
        var course = course(Story.of("Falling").works(monthly(11, 0)).works(daysAgo(120, 121, 122, 123, 124, 125)));
        assertThat(course.lately()).isEqualTo(3);
        assertThat(course.before()).isEqualTo(5);
    }

    @Test
    void quarters_before_the_first_work_are_no_quarters_without_work() {
        assertThat(course(Story.of("Half a year").works(monthly(5, 0))).before())
                .isEqualTo(3);
        assertThat(worked(10, 20).before()).isZero();
    }

    @Test
    void age_and_quiet_are_days_since_the_first_and_the_last() {
        assertThat(worked(300, 40).age()).isEqualTo(300);
        assertThat(worked(300, 40).quiet()).isEqualTo(40);
        assertThat(Course.none(TODAY).age()).isEqualTo(-1);
        assertThat(Course.none(TODAY).quiet()).isZero();
    }

    @Test
    void worked_within_some_months_counts_to_the_day() {
        assertThat(worked(300, 40).hasWorkedWithin(2)).isTrue();
        assertThat(worked(300, 40).hasWorkedWithin(1)).isFalse();
        assertThat(Course.none(TODAY).hasWorkedWithin(12)).isFalse();
    }

    @Test
    void the_status_follows_the_work_and_rests_from_the_day_it_has_ended() {
        var story = Story.of("Someone").works(daysAgo(300, 40));
        assertThat(course(story).status()).isEqualTo(Client.Status.ACTIVE);
        story.says(Question.SILENCE, "ended", TODAY.minusDays(5));
        assertThat(course(story).is(Silence.Word.ENDED)).isTrue();
        assertThat(course(story).is(Silence.Word.PAUSED)).isFalse();
        assertThat(course(story).status()).isEqualTo(Client.Status.RESTING);
        assertThat(course(Story.of("Nobody yet").says(Question.SILENCE, "ended", TODAY.minusDays(5)))
                        .status())
                .isEqualTo(Client.Status.PROSPECT);
    }

    @Test
    void nobody_is_gone_from_a_season_with_whom_something_still_goes_on() {
        assertThat(longGone(Story.of("Long gone").works(daysAgo(900, 740)))).isTrue();
        assertThat(longGone(Story.of("Two years").works(daysAgo(900, 700)))).isFalse();
        assertThat(longGone(Story.of("Never").talks(daysAgo(740)))).isFalse();
        assertThat(longGone(Story.of("A referral").works(daysAgo(740)).getsBack(Kind.REFERRAL, daysAgo(30))))
                .isFalse();
        assertThat(longGone(Story.of("Their card").works(daysAgo(740)).getsBack(Kind.CARD, daysAgo(30))))
                .isFalse();
        assertThat(longGone(Story.of("Our card").works(daysAgo(740)).gives(Kind.CARD, daysAgo(30))))
                .isTrue();
        assertThat(longGone(
                        Story.of("A friend").works(daysAgo(740)).says(Question.KNOWN, "friend", TODAY.minusDays(9))))
                .isFalse();
        assertThat(longGone(
                        Story.of("Ended").works(daysAgo(400)).says(Question.SILENCE, "ended", TODAY.minusDays(390))))
                .as("a year where it has ended")
                .isTrue();
        assertThat(longGone(Story.of("Not ended").works(daysAgo(400)))).isFalse();
    }

    private static boolean longGone(Story story) {
        var basis = Basis.of(story.timeline(), Story.picture(TODAY, story), TODAY);
        return DormantClients.includes(basis, Course.of(basis, PaidWork.of(basis)), Closeness.of(basis));
    }

    @Test
    void work_that_never_stops_for_two_months_is_as_many_jobs_as_it_has_months() {
        assertThat(course(Story.of("Weekly").works(weekly(0, 21))).jobs()).isEqualTo(5);
        assertThat(course(Story.of("Twice").works(weekly(0, 8)).works(weekly(31, 38)))
                        .jobs())
                .as("each run by itself")
                .isEqualTo(4);
    }

    private static LocalDate[] weekly(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(TODAY::minusWeeks).toArray(LocalDate[]::new);
    }

    @Test
    void whose_work_was_only_added_up_has_the_status_of_whose_work_was_read() {
        var worked = Story.of("Someone").works(daysAgo(300, 40));
        var ended = Story.of("Ended").works(daysAgo(300, 40)).says(Question.SILENCE, "ended", TODAY.minusDays(5));
        var paused = Story.of("Paused").works(daysAgo(300, 40)).says(Question.SILENCE, "paused", TODAY.minusDays(5));
        for (var story : List.of(worked, ended, paused, Story.of("Nobody yet"))) {
            assertThat(addedUp(story)).isEqualTo(course(story).status());
        }
        assertThat(addedUp(ended)).isEqualTo(Client.Status.RESTING);
    }

    private static Client.Status addedUp(Story story) {
        var timeline = story.timeline();
        var tally = Tally.of(story.client().id(), timeline.moments(), TODAY);
        return Course.status(story.client(), tally.worked().orElse(null), timeline.answers(), TODAY);
    }
}
