package amity.reading;

import static amity.reading.Story.TODAY;
import static amity.reading.Story.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Kind;
import amity.review.Question;
import amity.review.Wanted;
import org.junit.jupiter.api.Test;

class RelationshipKindTests {
    private static RelationshipKind.Word word(Story story) {
        return story.read().kind().actual();
    }

    @Test
    void less_than_ninety_days_is_too_soon_whatever_was_given() {
        var story = Story.of("New").getsBack(Kind.REFERRAL, daysAgo(89, 60, 30)).getsBack(Kind.CARE, daysAgo(1));
        assertThat(word(story)).isEqualTo(RelationshipKind.Word.TOO_SOON);
        assertThat(word(story.is(Clients.since(story.client(), TODAY.minusDays(90)))))
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
        assertThat(wanting.wanted()).isEqualTo(Wanted.PARTNERSHIP);
        assertThat(wanting.otherThanWanted()).isTrue();
    }
}
