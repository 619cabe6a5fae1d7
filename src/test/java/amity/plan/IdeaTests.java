package amity.plan;

import static amity.plan.Entrants.CLARET;
import static amity.plan.Entrants.RECOMMENDATION;
import static amity.plan.Entrants.TAGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaTests {
    private static Idea deed(int quarters) {
        return new Idea(
                new UUID(9, 9),
                "A walk",
                0,
                1,
                false,
                Idea.Category.DEED,
                Set.of(),
                Set.of(),
                Set.of(),
                quarters,
                null);
    }

    @Test
    void a_deed_that_goes_with_it_takes_its_hours_until_it_is_by_itself_again() {
        var both = deed(2).with(deed(4));
        assertThat(both.quarters()).isEqualTo(6);
        assertThat(both.beside()).isEqualTo(deed(4));
        assertThat(both.with(deed(8)).quarters()).isEqualTo(10);
        assertThat(both.with(null)).isEqualTo(deed(2));
        assertThat(CLARET.with(deed(4)).at(900).beside()).isEqualTo(deed(4));
    }

    @Test
    void what_costs_no_money_is_a_deed_and_what_is_to_be_found_out_is_none() {
        assertThat(RECOMMENDATION.isDeed()).isTrue();
        assertThat(RECOMMENDATION.costsMoney()).isFalse();
        assertThat(CLARET.isDeed()).isFalse();
        assertThat(CLARET.costsMoney()).isTrue();
        var reserve = Idea.named(Idea.TO_BE_FOUND_OUT, 0);
        assertThat(reserve.isToBeFoundOut()).isTrue();
        assertThat(reserve.isDeed()).isFalse();
        assertThat(Idea.named(new UUID(9, 9), Idea.TO_BE_FOUND_OUT, 0).isToBeFoundOut())
                .isFalse();
    }

    @Test
    void a_tag_is_found_wherever_it_stands() {
        var idea =
                new Idea(null, "All", 1, 0, false, Idea.Category.OTHER, Set.of("tea"), Set.of("wine"), Set.of("nuts"));
        assertThat(List.of("tea", "wine", "nuts")).allMatch(idea::has);
        assertThat(idea.has("bath")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A novel, 900, BOOK",
        "A claret, 900, ALCOHOL",
        "Yorkshire tea, 900, DRINK",
        "A lamp, 900, OTHER",
        "A walk, 0, DEED",
        "A novel on claret, 900, BOOK"
    })
    void what_is_typed_is_called_by_what_its_words_say(String name, long price, Idea.Category category) {
        assertThat(Idea.of(name, price, 5, Set.of(), TAGS).category()).isEqualTo(category);
    }

    @Test
    void what_is_typed_suits_whoever_likes_what_is_in_it_too() {
        var idea = Idea.of("A claret", 900, 5, Set.of("tea"), TAGS);
        assertThat(idea.suits()).containsExactlyInAnyOrder("tea", "wine");
        assertThat(idea.contains()).containsExactly("wine");
        assertThat(idea.leadDays()).isEqualTo(5);
    }
}
