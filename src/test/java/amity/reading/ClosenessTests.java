package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Strand;
import amity.review.Question;
import org.junit.jupiter.api.Test;

class ClosenessTests {
    @Test
    void two_personal_moments_and_four_talk_days_are_personal() {
        var story = Story.of("Priya").talks(daysAgo(200, 150)).talksPersonally(daysAgo(100, 50));
        var closeness = story.read().closeness();
        assertThat(closeness.word()).isEqualTo(Closeness.Word.PERSONAL);
        assertThat(closeness.talkDays()).isEqualTo(4);
        assertThat(closeness.personal()).isEqualTo(2);
        assertThat(closeness.kinds()).isEqualTo(1);
    }

    @Test
    void off_the_record_personal_moments_do_not_count() {
        var story = Story.of("Priya")
                .talks(daysAgo(200, 150))
                .talksPersonally(daysAgo(100, 50))
                .offTheRecord();
        var closeness = story.read().closeness();
        assertThat(closeness.word()).isEqualTo(Closeness.Word.UNKNOWN);
        assertThat(closeness.talkDays()).isEqualTo(2);
        assertThat(closeness.personal()).isZero();
    }

    @Test
    void three_moments_are_business_and_fewer_unknown() {
        assertThat(Story.of("Three").works(daysAgo(3, 2, 1)).read().closeness().word())
                .isEqualTo(Closeness.Word.BUSINESS);
        assertThat(Story.of("Two").works(daysAgo(2, 1)).read().closeness().word())
                .isEqualTo(Closeness.Word.UNKNOWN);
        assertThat(Story.of("Long ago")
                        .works(daysAgo(503, 502, 501))
                        .read()
                        .closeness()
                        .word())
                .isEqualTo(Closeness.Word.UNKNOWN);
    }

    @Test
    void what_the_user_feels_goes_before_and_what_was_shown_stays_beside_it() {
        var closeness = Story.of("Tom")
                .works(daysAgo(3, 2, 1))
                .says(Question.KNOWN, "not-yet", TODAY.minusDays(300))
                .says(Question.KNOWN, "friend", TODAY.minusDays(10))
                .read()
                .closeness();
        assertThat(closeness.word()).isEqualTo(Closeness.Word.FRIEND);
        assertThat(closeness.feltOn()).isEqualTo(TODAY.minusDays(10));
        assertThat(closeness.behaved()).isEqualTo(Closeness.Word.BUSINESS);
    }

    @Test
    void an_answer_given_later_does_not_tell_of_an_earlier_day() {
        var story = Story.of("Tom").says(Question.KNOWN, "friend", TODAY);
        assertThat(story.read(TODAY.minusDays(1)).closeness().felt()).isNull();
    }

    @Test
    void a_day_of_work_is_no_day_of_talk() {
        assertThat(Story.of("Worker")
                        .works(daysAgo(9, 8, 7))
                        .talks(daysAgo(6, 5))
                        .read()
                        .closeness()
                        .talkDays())
                .isEqualTo(2);
    }

    @Test
    void the_talks_and_the_personal_moments_stand_behind_it_and_nothing_else() {
        var story = Story.of("Priya").works(daysAgo(9)).talks(daysAgo(8));
        var personal = story.moment(TODAY, Kind.CARE, Direction.RECEIVED, null, Strand.PERSONAL, null, null, null);
        var moments = story.add(personal).timeline().moments();
        assertThat(story.read().closeness().moments())
                .containsExactly(moments.get(1).id(), personal.id());
    }

    @Test
    void fewer_than_three_moments_are_not_enough_to_say_and_three_are_told() {
        assertThat(Story.of("Two").talks(daysAgo(2, 1)).read().closeness().reason())
                .isEqualTo(Reason.of("closeness.little", 2));
        assertThat(Story.of("Three")
                        .talks(daysAgo(2, 1))
                        .talksPersonally(TODAY)
                        .read()
                        .closeness()
                        .reason())
                .isEqualTo(Reason.of("closeness.behaved", 3, 1));
    }
}
