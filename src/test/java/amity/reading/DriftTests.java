package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriftTests {
    @Test
    void fewer_than_four_spells_of_talk_are_not_judged() {
        var drift =
                Story.of("Little").talks(daysAgo(200, 199, 150, 100, 98)).read().drift();
        assertThat(drift.word()).isEqualTo(Drift.Word.NOT_NOTED);
        assertThat(drift.days()).isEqualTo(98);
        assertThat(drift.usualGapDays()).isNull();
        assertThat(drift.reason().key()).isEqualTo("drift.not-noted");
    }

    @Test
    void talks_three_days_apart_are_one_spell_and_four_days_apart_two() {
        assertThat(Story.of("Near")
                        .talks(daysAgo(100, 97, 94, 91))
                        .read()
                        .drift()
                        .word())
                .isEqualTo(Drift.Word.NOT_NOTED);
        assertThat(Story.of("Apart")
                        .talks(daysAgo(100, 96, 92, 88))
                        .read()
                        .drift()
                        .word())
                .isEqualTo(Drift.Word.DRIFTING);
    }

    @Test
    void the_usual_gap_is_never_less_than_a_week() {
        var drift = Story.of("Often").talks(daysAgo(22, 18, 14, 10)).read().drift();
        assertThat(drift.usualGapDays()).isEqualTo(7.0);
        assertThat(drift.word()).isEqualTo(Drift.Word.IN_TOUCH);
    }

    @Test
    void quiet_from_one_and_a_half_to_three_times_the_usual_gap_and_drifting_beyond() {
        var story = Story.of("Monthly").talks(daysAgo(90, 70, 50, 30));
        var last = TODAY.minusDays(30);
        assertThat(story.read(last.plusDays(29)).drift().word()).isEqualTo(Drift.Word.IN_TOUCH);
        assertThat(story.read(last.plusDays(30)).drift().word()).isEqualTo(Drift.Word.QUIET);
        assertThat(story.read(last.plusDays(60)).drift().word()).isEqualTo(Drift.Word.QUIET);
        assertThat(story.read(last.plusDays(61)).drift().word()).isEqualTo(Drift.Word.DRIFTING);
    }

    @Test
    void leave_of_either_side_is_left_out() {
        var drift = Story.of("Away")
                .talks(daysAgo(90, 70, 50, 30))
                .away(TODAY.minusDays(20), TODAY.minusDays(11))
                .away(TODAY.minusDays(15), TODAY.minusDays(6))
                .read()
                .drift();
        assertThat(drift.days()).isEqualTo(15);
        assertThat(drift.away()).isEqualTo(15);
        assertThat(drift.word()).isEqualTo(Drift.Word.IN_TOUCH);
    }

    @Test
    void who_talks_elsewhere_is_not_judged() {
        var story = Story.of("Elsewhere").talks(daysAgo(190, 170, 150, 130));
        var drift = story.is(story.client().withTalksElsewhere(true)).read().drift();
        assertThat(drift.word()).isEqualTo(Drift.Word.NOT_NOTED);
        assertThat(drift.reason().key()).isEqualTo("drift.elsewhere");
    }

    @Test
    void without_any_talk_there_are_no_days() {
        assertThat(Story.of("Silent").works(daysAgo(5)).read().drift().days()).isNull();
    }

    @Test
    void what_was_said_more_than_two_years_ago_is_no_spell_of_today() {
        assertThat(Story.of("Long ago")
                        .talks(TODAY.minusMonths(24))
                        .talks(daysAgo(70, 50, 30))
                        .read()
                        .drift()
                        .word())
                .isEqualTo(Drift.Word.NOT_NOTED);
        assertThat(Story.of("Just within")
                        .talks(TODAY.minusMonths(24).plusDays(1))
                        .talks(daysAgo(70, 50, 30))
                        .read()
                        .drift()
                        .word())
                .isEqualTo(Drift.Word.QUIET);
    }

    @Test
    void leave_is_told_where_some_was_left_out() {
        var story = Story.of("Away").talks(daysAgo(90, 70, 50, 30));
        assertThat(story.read().drift().reason()).isEqualTo(Reason.of("drift.quiet", TODAY.minusDays(30), 30, 20L, ""));
        assertThat(story.away(TODAY, TODAY).read().drift().reason())
                .isEqualTo(Reason.of("drift.in-touch", TODAY.minusDays(30), 29, 20L, Reason.of("drift.away", 1)));
    }

    @Test
    void how_long_nothing_is_noted_is_told_in_whole_weeks() {
        assertThat(Story.of("Little").talks(daysAgo(50, 20)).read().drift().reason())
                .isEqualTo(Reason.of("drift.not-noted", 2L, 2));
    }

    @Test
    void quiet_and_drifting_are_both_quiet() {
        assertThat(Stream.of(Drift.Word.values()).filter(Drift.Word::isQuiet))
                .containsExactly(Drift.Word.QUIET, Drift.Word.DRIFTING);
    }
}
