package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Signal;
import amity.moment.Strand;
import org.junit.jupiter.api.Test;

class MutualityTests {
    @Test
    void a_moment_fades_by_half_in_a_year() {
        var mutuality = Story.of("One").gives(Kind.HELP, daysAgo(0, 365)).read().mutuality();
        assertThat(mutuality.given()).isCloseTo(1.5, within(1e-12));
        assertThat(mutuality.received()).isZero();
        assertThat(mutuality.balance()).isCloseTo(1.5 / 2.5, within(1e-12));
        assertThat(mutuality.index()).isCloseTo(1 - 1.5 / 2.5, within(1e-12));
    }

    @Test
    void only_the_last_730_days_weigh_and_only_twelve_months_are_counted() {
        var mutuality = Story.of("Old")
                .getsBack(Kind.CARE, daysAgo(730, 729, 366, 364))
                .read()
                .mutuality();
        assertThat(mutuality.received())
                .isCloseTo(
                        Math.pow(.5, 729 / 365.0) + Math.pow(.5, 366 / 365.0) + Math.pow(.5, 364 / 365.0),
                        within(1e-12));
        assertThat(mutuality.receivedCount()).isEqualTo(1);
    }

    @Test
    void tokens_signals_shared_and_paid_moments_never_count() {
        var story = Story.of("Kind")
                .gives(Kind.CARD, daysAgo(3))
                .gives(Kind.GIFT, daysAgo(2))
                .gives(Kind.HOURS, daysAgo(1))
                .talks(daysAgo(4))
                .works(daysAgo(5))
                .signals(Signal.PRAISE, daysAgo(6));
        var mutuality = story.read().mutuality();
        assertThat(mutuality.given() + mutuality.received()).isZero();
        assertThat(mutuality.balance()).isNull();
        assertThat(mutuality.index()).isNull();
    }

    @Test
    void an_uninvited_suggestion_counts_half() {
        var story = Story.of("Suggests");
        story.add(story.moment(TODAY, Kind.SUGGESTION, Direction.RECEIVED, null, Strand.BUSINESS, null, false, null));
        story.add(story.moment(TODAY, Kind.SUGGESTION, Direction.RECEIVED, null, Strand.BUSINESS, null, true, null));
        assertThat(story.read().mutuality().received()).isEqualTo(1.5);
        assertThat(story.read().mutuality().receivedCount()).isEqualTo(2);
    }

    @Test
    void off_the_record_no_personal_moment_counts_whatever_weight_it_was_given() {
        var story = Story.of("Friend");
        story.add(story.moment(TODAY, Kind.CARE, Direction.RECEIVED, null, Strand.PERSONAL, null, null, 2.0));
        assertThat(story.read().mutuality().receivedCount()).isEqualTo(1);
        assertThat(story.offTheRecord().read().mutuality().receivedCount()).isZero();
    }

    @Test
    void a_personal_moment_counts_only_where_the_user_says_so() {
        var story = Story.of("Friend");
        story.add(story.moment(TODAY, Kind.CARE, Direction.RECEIVED, null, Strand.PERSONAL, null, null, null));
        assertThat(story.read().mutuality().receivedCount()).isZero();
        story.add(story.moment(TODAY, Kind.CARE, Direction.RECEIVED, null, Strand.PERSONAL, null, null, 0.25));
        assertThat(story.read().mutuality().received()).isEqualTo(0.25);
        var counting = new ReadingSettings(java.util.Map.of(Kind.CARE, 2.0), true, 3, 2, 0.5, 0.4, 3, 2);
        var seen = Story.picture(TODAY, story);
        var picture = new PracticePicture(
                seen.rates(),
                counting,
                seen.income(),
                seen.mean(),
                seen.expected(),
                seen.compared(),
                seen.highFrom(),
                seen.lowUpTo(),
                seen.brought());
        assertThat(Reading.of(story.timeline(), picture, TODAY).mutuality().received())
                .isEqualTo(2.25);
    }

    @Test
    void the_ways_in_which_they_gave_are_named_once_and_in_order() {
        var mutuality = Story.of("Many")
                .getsBack(Kind.HELP, daysAgo(1))
                .getsBack(Kind.REFERRAL, daysAgo(2, 3))
                .gives(Kind.MENTION, daysAgo(4))
                .read()
                .mutuality();
        assertThat(mutuality.ways()).containsExactly(Kind.REFERRAL, Kind.HELP);
        assertThat(mutuality.givenCount()).isEqualTo(1);
        assertThat(mutuality.receivedCount()).isEqualTo(3);
    }

    @Test
    void where_both_give_alike_they_are_even() {
        var even = Story.of("Even")
                .gives(Kind.HELP, TODAY)
                .getsBack(Kind.CARE, TODAY)
                .read()
                .mutuality();
        assertThat(even.balance()).isZero();
        assertThat(even.index()).isEqualTo(1);
    }

    @Test
    void what_weighs_stands_behind_it_and_what_is_older_does_not() {
        var story = Story.of("Old").gives(Kind.HELP, daysAgo(730)).getsBack(Kind.CARE, daysAgo(729));
        assertThat(story.read().mutuality().moments())
                .containsExactly(story.timeline().moments().getLast().id());
    }

    @Test
    void the_sentence_tells_the_year_or_that_there_was_nothing() {
        assertThat(Story.of("Nothing").works(daysAgo(5)).read().mutuality().reason())
                .isEqualTo(Reason.of("mutuality.nothing"));
        assertThat(Story.of("Nothing lately")
                        .gives(Kind.HELP, daysAgo(400))
                        .read()
                        .mutuality()
                        .reason())
                .isEqualTo(Reason.of("mutuality.nothing-lately"));
        assertThat(Story.of("Given")
                        .gives(Kind.HELP, daysAgo(2, 1))
                        .read()
                        .mutuality()
                        .reason())
                .isEqualTo(Reason.of("mutuality.given", 2));
        assertThat(Story.of("Even")
                        .gives(Kind.HELP, TODAY)
                        .getsBack(Kind.CARE, TODAY)
                        .read()
                        .mutuality()
                        .reason())
                .isEqualTo(Reason.of("mutuality.both", 1, 1, 1));
    }
}
