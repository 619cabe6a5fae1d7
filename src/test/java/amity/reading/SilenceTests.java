package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Keyword;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SilenceTests {
    private static final LocalDate SAID = TODAY.minusDays(60);

    private static @Nullable Silence silence(Story story, @Nullable LocalDate lastWork) {
        return Silence.of(story.timeline(), lastWork, TODAY);
    }

    private static Story said(String word) {
        return Story.of("Quiet").says(Question.SILENCE, word, SAID);
    }

    private static Silence.@Nullable Word word(Story story, @Nullable LocalDate lastWork) {
        var silence = silence(story, lastWork);
        return silence == null ? null : silence.word();
    }

    @Test
    void nothing_is_known_where_nothing_was_said() {
        assertThat(silence(Story.of("Anyone"), TODAY.minusDays(400))).isNull();
    }

    @Test
    void quiet_is_over_with_the_next_work() {
        assertThat(word(said("quiet"), SAID)).isEqualTo(Silence.Word.QUIET);
        assertThat(word(said("quiet"), SAID.plusDays(1))).isNull();
        assertThat(word(said("quiet"), null)).isEqualTo(Silence.Word.QUIET);
    }

    @Test
    void an_end_stands_through_the_last_bill_and_no_longer() {
        assertThat(word(said("ended"), SAID.plusDays(31))).isEqualTo(Silence.Word.ENDED);
        assertThat(word(said("ended"), SAID.plusDays(32))).isNull();
    }

    @Test
    void a_pause_lasts_to_its_last_day() {
        assertThat(word(paused(TODAY), null)).isEqualTo(Silence.Word.PAUSED);
        assertThat(word(paused(TODAY.minusDays(1)), null)).isNull();
        assertThat(word(paused(null), null)).isEqualTo(Silence.Word.PAUSED);
        assertThat(silence(paused(TODAY), null).until()).isEqualTo(TODAY);
        assertThat(silence(paused(TODAY), null).on()).isEqualTo(SAID);
    }

    private static Story paused(@Nullable LocalDate until) {
        var story = Story.of("Paused");
        return story.says(new Answer(story.client().id(), Question.SILENCE, "paused", SAID, null, until));
    }

    @Test
    void a_status_she_chose_says_more_than_the_answer() {
        var resting = Story.of("Resting");
        resting.is(resting.client().with(Client.Status.RESTING));
        assertThat(silence(resting, SAID)).isEqualTo(new Silence(Silence.Word.ENDED, SAID, null));
        assertThat(silence(resting, null)).isEqualTo(new Silence(Silence.Word.ENDED, TODAY, null));
        var active = said("ended");
        active.is(active.client().with(Client.Status.ACTIVE));
        assertThat(word(active, SAID)).as("she works with them still").isNull();
        var quiet = said("quiet");
        quiet.is(quiet.client().with(Client.Status.ACTIVE));
        assertThat(word(quiet, SAID)).isEqualTo(Silence.Word.QUIET);
    }

    @Test
    void who_is_away_is_paused_for_as_long_as_the_leave_lasts() {
        var first = TODAY.minusDays(3);
        assertThat(silence(said("quiet").theirLeave(first, TODAY), SAID))
                .isEqualTo(new Silence(Silence.Word.PAUSED, first, TODAY));
        assertThat(word(said("quiet").theirLeave(first, TODAY.minusDays(1)), SAID))
                .isEqualTo(Silence.Word.QUIET);
        assertThat(word(said("quiet").away(first, TODAY), SAID))
                .as("our own leave says nothing of them")
                .isEqualTo(Silence.Word.QUIET);
    }

    @Test
    void each_has_its_word() {
        assertThat(Silence.Word.PAUSED.word()).isEqualTo("paused");
        assertThat(Keyword.of(Silence.Word.class, "ended")).isEqualTo(Silence.Word.ENDED);
        assertThat(word(Story.of("At work").works(daysAgo(4)), TODAY.minusDays(4)))
                .isNull();
    }
}
