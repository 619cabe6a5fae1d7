package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Kind;
import amity.review.Question;
import amity.review.RelationshipAim;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipKindTests {
    private static RelationshipKind.Word word(Story story) {
        return story.read().kind().actual();
    }

    @Test
    void less_than_ninety_days_is_too_soon_whatever_was_given() {
        var story = Story.of("New").getsBack(Kind.REFERRAL, daysAgo(89, 60, 30)).getsBack(Kind.CARE, daysAgo(1));
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.TOO_SOON);
        assertThat(word(story.is(story.client().withSince(TODAY.minusDays(90)))))
                .isEqualTo(RelationshipKind.Word.PARTNERSHIP);
    }

    @Test
    void without_any_moment_it_is_too_soon() {
        assertThat(word(Story.of("Nothing yet"))).isEqualTo(RelationshipKind.Word.TOO_SOON);
    }

    @Test
    void three_received_in_one_way_are_no_partnership() {
        var story = Story.of("One way")
                .getsBack(Kind.REFERRAL, daysAgo(200, 100, 1))
                .gives(Kind.HELP, daysAgo(2, 3, 4));
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.FRIENDLY);
    }

    @Test
    void with_nothing_received_for_a_year_it_is_transactional() {
        var story = Story.of("Long ago")
                .getsBack(Kind.REFERRAL, daysAgo(500, 450, 400))
                .works(daysAgo(5));
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
    }

    @Test
    void little_either_way_is_transactional() {
        var story = Story.of("Little").works(daysAgo(400)).getsBack(Kind.MENTION, daysAgo(1));
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
        assertThat(word(story.getsBack(Kind.MENTION, daysAgo(0, 0)))).isEqualTo(RelationshipKind.Word.FRIENDLY);
    }

    @Test
    void a_change_by_time_alone_names_the_moment_that_grew_old() {
        var story = Story.of("Fading")
                .works(daysAgo(600))
                .getsBack(Kind.REFERRAL, daysAgo(380, 370))
                .getsBack(Kind.CARE, daysAgo(367));
        var kind = story.read().kind();
        assertThat(kind.actual()).isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
        assertThat(kind.before()).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
        assertThat(kind.grewOld())
                .isEqualTo(story.timeline().moments().getLast().id());
        assertThat(kind.reason().key()).isEqualTo("kind.aged");
    }

    @Test
    void a_change_by_something_that_happened_names_none() {
        var story = Story.of("Tom").works(daysAgo(300)).gives(Kind.HELP, daysAgo(20, 10, 0));
        assertThat(story.read().kind().grewOld()).isNull();
    }

    @Test
    void counts_show_where_a_partnership_is_wanted_or_nothing_is_decided() {
        var story = Story.of("Tom").works(daysAgo(300));
        assertThat(story.read().kind().countsShow()).isTrue();
        assertThat(story.says(Question.WANTED, "transactional", TODAY.minusDays(2))
                        .read()
                        .kind()
                        .countsShow())
                .isFalse();
        var wanting = story.says(Question.WANTED, "partnership", TODAY).read().kind();
        assertThat(wanting.countsShow()).isTrue();
        assertThat(wanting.wanted()).isEqualTo(RelationshipAim.PARTNERSHIP);
        assertThat(wanting.isOtherThanWanted()).isTrue();
    }

    @Test
    void it_is_other_than_wanted_where_less_comes_back_than_she_wants() {
        assertThat(wanting(Kind.HELP, "friendly").isOtherThanWanted())
                .as("nothing came back")
                .isTrue();
        assertThat(wanting(Kind.HELP, "transactional").isOtherThanWanted()).isFalse();
        assertThat(wanting(Kind.HELP, "undecided").isOtherThanWanted()).isFalse();
        var partners = Story.of("Partners")
                .works(daysAgo(300))
                .getsBack(Kind.REFERRAL, daysAgo(60, 30))
                .getsBack(Kind.CARE, daysAgo(20))
                .gives(Kind.HELP, daysAgo(10));
        for (var wanted : new String[] {"partnership", "friendly"}) {
            assertThat(partners.says(Question.WANTED, wanted, TODAY)
                            .read()
                            .kind()
                            .isOtherThanWanted())
                    .isFalse();
        }
        var friendly = Story.of("One way")
                .getsBack(Kind.REFERRAL, daysAgo(200, 100, 1))
                .gives(Kind.HELP, daysAgo(2, 3, 4));
        assertThat(friendly.says(Question.WANTED, "friendly", TODAY.minusDays(1))
                        .read()
                        .kind()
                        .isOtherThanWanted())
                .isFalse();
        assertThat(friendly.says(Question.WANTED, "partnership", TODAY)
                        .read()
                        .kind()
                        .isOtherThanWanted())
                .isTrue();
    }

    private static RelationshipKind wanting(Kind given, String wanted) {
        return Story.of("Someone")
                .works(daysAgo(300))
                .gives(given, daysAgo(20, 10, 0))
                .says(Question.WANTED, wanted, TODAY)
                .read()
                .kind();
    }

    @Test
    void what_has_no_work_is_not_called_work() {
        for (var word : RelationshipKind.Word.values()) {
            assertThat(RelationshipKind.called(word, null, true)).isEqualTo(word.word());
        }
        for (var word : List.of(RelationshipKind.Word.WORK_ONLY, RelationshipKind.Word.TRANSACTIONAL)) {
            assertThat(RelationshipKind.called(word, null, false)).isEqualTo("no-work");
        }
        var oneSided = RelationshipKind.Word.ONE_SIDED;
        assertThat(RelationshipKind.called(oneSided, null, false)).isEqualTo("one-sided");
        assertThat(RelationshipKind.called(oneSided, RelationshipAim.TRANSACTIONAL, false))
                .isEqualTo("no-work");
    }

    @Test
    void whoever_is_wanted_transactional_is_called_so_unless_more_comes_back() {
        for (var word : RelationshipKind.Word.values()) {
            boolean more = List.of(
                            RelationshipKind.Word.TOO_SOON,
                            RelationshipKind.Word.FRIENDLY,
                            RelationshipKind.Word.PARTNERSHIP)
                    .contains(word);
            assertThat(RelationshipKind.called(word, RelationshipAim.TRANSACTIONAL, true))
                    .isEqualTo(more ? word.word() : "transactional");
        }
        assertThat(RelationshipKind.called(RelationshipKind.Word.FRIENDLY, null, false))
                .isEqualTo("friendly");
    }

    @Test
    void a_thank_you_is_due_where_partners_give_half_as_much_again() {
        assertThat(RelationshipKind.isThankYouDue(RelationshipKind.Word.PARTNERSHIP, -0.5))
                .isTrue();
        assertThat(RelationshipKind.isThankYouDue(RelationshipKind.Word.PARTNERSHIP, -0.49))
                .isFalse();
        assertThat(RelationshipKind.isThankYouDue(RelationshipKind.Word.PARTNERSHIP, null))
                .isFalse();
        assertThat(RelationshipKind.isThankYouDue(RelationshipKind.Word.FRIENDLY, -1.0))
                .isFalse();
    }

    @Test
    void nobody_works_with_one_now_and_then_with_whom_there_was_no_work_for_a_year() {
        assertThat(Tier.OCCASIONAL.called(null, TODAY)).isEqualTo("none");
        assertThat(Tier.OCCASIONAL.called(TODAY.minusMonths(12).plusDays(1), TODAY))
                .isEqualTo("occasional");
        assertThat(Tier.MAINSTAY.called(TODAY.minusMonths(12), TODAY)).isEqualTo("past");
    }

    @Test
    void the_six_ways_hold_what_each_side_gave_within_a_year() {
        var story = Story.of("Both")
                .gives(Kind.HELP, daysAgo(400, 30, 20))
                .getsBack(Kind.REFERRAL, daysAgo(10))
                .getsBack(Kind.CARD, daysAgo(5));
        var ways = SixWays.of(story.client(), story.timeline().moments(), ReadingSettings.USUAL, TODAY);
        assertThat(ways.of(Kind.HELP, false)).hasSize(2);
        assertThat(ways.of(Kind.HELP, true)).isEmpty();
        assertThat(ways.of(Kind.REFERRAL, true)).hasSize(1);
        assertThat(ways.of(Kind.CARD, true)).as("a card is none of the six").isEmpty();
    }

    @Test
    void an_answer_about_something_else_does_not_hide_that_time_alone_changed_it() {
        var story = fading().says(Question.KNOWN, "business", TODAY.minusDays(1));
        assertThat(story.read().kind().before()).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
    }

    @Test
    void saying_what_came_back_is_something_that_happened() {
        var story = fading().says(Question.CAME_BACK, "nothing", TODAY.minusDays(1));
        assertThat(story.read().kind().before()).isNull();
        assertThat(story.read(TODAY.minusDays(2)).kind().before())
                .as("what is answered later is not yet said")
                .isEqualTo(RelationshipKind.Word.PARTNERSHIP);
    }

    /** Partners until three favours of a year ago were a year old. */
    private static Story fading() {
        return Story.of("Fading")
                .works(daysAgo(900))
                .getsBack(Kind.REFERRAL, daysAgo(380, 370))
                .getsBack(Kind.CARE, daysAgo(368));
    }

    @Test
    void the_moment_that_grew_old_is_the_last_that_left_the_year_and_not_one_still_in_it() {
        var story = fading().gives(Kind.HELP, daysAgo(300));
        assertThat(story.read().kind().grewOld())
                .isEqualTo(story.timeline().moments().get(3).id());
        var older = fading().getsBack(Kind.MENTION, daysAgo(800)).gives(Kind.HELP, daysAgo(300));
        assertThat(older.read().kind().grewOld())
                .isEqualTo(older.timeline().moments().get(4).id());
    }

    @Test
    void where_nothing_left_the_year_what_fades_is_named_by_the_oldest() {
        var story = Story.of("Fades").works(daysAgo(900)).getsBack(Kind.MENTION, daysAgo(364, 363, 362));
        var kind = story.read().kind();
        assertThat(kind.before()).isEqualTo(RelationshipKind.Word.FRIENDLY);
        assertThat(kind.actual()).isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
        assertThat(kind.grewOld()).isEqualTo(story.timeline().moments().get(1).id());
    }

    private static Story begun() {
        return Story.of("Begun").works(daysAgo(300));
    }

    private static LocalDate[] today(int times) {
        return Collections.nCopies(times, TODAY).toArray(LocalDate[]::new);
    }

    @Test
    void at_the_balance_of_a_partnership_itself_it_is_none() {
        var story = begun().getsBack(Kind.REFERRAL, today(2)).getsBack(Kind.CARE, TODAY);
        assertThat(word(story.gives(Kind.HELP, today(9)))).isEqualTo(RelationshipKind.Word.PARTNERSHIP);
        story.gives(Kind.HELP, TODAY);
        assertThat(story.read().mutuality().balance()).isEqualTo(0.5);
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.ONE_SIDED);
    }

    @Test
    void from_two_fifths_on_it_is_one_sided() {
        var story = begun().getsBack(Kind.REFERRAL, TODAY).gives(Kind.HELP, today(3));
        assertThat(story.read().mutuality().balance()).isEqualTo(0.4);
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.ONE_SIDED);
    }

    @Test
    void one_favour_each_is_enough_to_be_friendly() {
        assertThat(word(begun().getsBack(Kind.REFERRAL, TODAY).gives(Kind.HELP, TODAY)))
                .isEqualTo(RelationshipKind.Word.FRIENDLY);
    }

    @Test
    void only_what_was_given_within_two_years_makes_it_one_sided() {
        assertThat(word(Story.of("Long ago")
                        .gives(Kind.HELP, TODAY.minusMonths(24))
                        .gives(Kind.HELP, daysAgo(1, 0))))
                .isEqualTo(RelationshipKind.Word.TRANSACTIONAL);
    }

    @Test
    void what_is_told_of_two_years_is_of_no_more() {
        var story = Story.of("Given up")
                .works(daysAgo(900))
                .gives(Kind.HELP, daysAgo(800, 600, 500, 400, 390))
                .getsBack(Kind.CARE, daysAgo(700));
        assertThat(story.read().kind().reason()).isEqualTo(Reason.of("kind.one-sided.longer", 4L, 1L));
    }

    @Test
    void what_is_told_of_a_year_counts_both_sides() {
        var partners = begun().getsBack(Kind.REFERRAL, today(2))
                .getsBack(Kind.CARE, TODAY)
                .gives(Kind.HELP, today(2));
        assertThat(partners.read().kind().reason()).isEqualTo(Reason.of("kind.partnership", 2, 3, 2));
        assertThat(begun().getsBack(Kind.REFERRAL, today(4))
                        .getsBack(Kind.CARE, TODAY)
                        .read()
                        .kind()
                        .reason())
                .isEqualTo(Reason.of("kind.thank-you", 0, 5, 2));
    }

    @Test
    void whom_she_never_worked_for_is_not_told_that_she_works() {
        assertThat(begun().read().kind().reason()).isEqualTo(Reason.of("kind.work-only", 0, 0, 0));
        assertThat(Story.of("Met").talks(daysAgo(300)).read().kind().reason())
                .isEqualTo(Reason.of("kind.no-work", 0, 0, 0));
    }

    @Test
    void give_and_get_read_alone_are_called_as_the_whole_reading_calls_them() {
        for (var story : List.of(begun(), Story.of("Met").talks(daysAgo(300)), fading())) {
            var picture = Story.picture(TODAY, story);
            assertThat(GiveAndGet.of(story.timeline(), picture, TODAY).called())
                    .isEqualTo(story.read().called());
        }
        assertThat(begun().read().called()).isEqualTo("work-only");
        assertThat(Story.of("Met").talks(daysAgo(300)).read().called()).isEqualTo("no-work");
    }
}
