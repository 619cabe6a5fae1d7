package amity.plan;

import static amity.plan.Entrants.TAGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTests {
    @Test
    void a_tag_lies_within_all_above_it() {
        assertThat(TAGS.isWithin("wine", "drink")).isTrue();
        assertThat(TAGS.isWithin("drink", "wine")).isFalse();
        assertThat(TAGS.isWithin("wine", "wine")).isTrue();
    }

    @Test
    void what_is_liked_is_met_by_itself_and_what_lies_below_never_by_what_lies_above() {
        assertThat(TAGS.meets(Set.of("alcohol"), Set.of("wine"))).isTrue();
        assertThat(TAGS.meets(Set.of("wine"), Set.of("wine"))).isTrue();
        assertThat(TAGS.meets(Set.of("wine"), Set.of("alcohol"))).isFalse();
        assertThat(TAGS.meets(Set.of("wine"), Set.of("tea"))).isFalse();
    }

    @Test
    void only_the_most_particular_tag_of_what_is_liked_counts() {
        assertThat(TAGS.meets(Set.of("wine", "drink"), Set.of("tea"))).isFalse();
        assertThat(TAGS.meets(Set.of("wine", "drink"), Set.of("wine"))).isTrue();
    }

    @Test
    void a_tag_is_what_its_synonym_is() {
        assertThat(TAGS.meets(Set.of("reading"), Set.of("novels"))).isTrue();
        assertThat(TAGS.meets(Set.of("claret"), Set.of("wine"))).isTrue();
    }

    @Test
    void words_propose_tags_by_name_and_synonym() {
        assertThat(TAGS.proposed("Loves crime novels and a good claret")).containsExactly("crime", "reading", "wine");
    }

    @Test
    void no_something_is_a_refusal() {
        assertThat(TAGS.isRefusal("No alcohol, please")).isTrue();
        assertThat(TAGS.isRefusal("She doesn’t drink")).isTrue();
        assertThat(TAGS.isRefusal("Likes wine")).isFalse();
    }

    @Test
    void tags_set_in_a_circle_do_not_trap() {
        var circle = new Tags(Map.of("a", "b", "b", "a"), Map.of());
        assertThat(circle.isWithin("a", "c")).isFalse();
    }

    @Test
    void what_lies_below_a_tag_and_the_words_for_it_are_known() {
        assertThat(TAGS.below("drink")).containsExactly("alcohol", "tea");
        assertThat(TAGS.words("reading")).containsExactly("novel");
        assertThat(new Tags(Map.of(), Map.of("tea", "tea", "cuppa", "tea")).words("tea"))
                .containsExactly("cuppa");
        assertThat(TAGS.all()).containsExactly("alcohol", "drink", "reading", "wine");
    }

    @Test
    void tags_are_typed_in_any_letters_and_stand_as_the_list_writes_them() {
        assertThat(Tags.typed(" Red Wine,, books ")).containsExactly("books", "red-wine");
    }

    @Test
    void a_tag_kept_in_other_letters_meets_that_of_the_list() {
        var tags = new Tags(Map.of("red-wine", "wine"), Map.of());
        assertThat(tags.canonical(List.of("Red wine"))).containsExactly("red-wine");
        assertThat(tags.meets(List.of("Red wine"), List.of("red-wine"))).isTrue();
    }

    @Test
    void a_tag_is_one_word() {
        assertThat(Tags.isWord("wine")).isTrue();
        for (var several : new String[] {"", "red wine", "red-wine"})
            assertThat(Tags.isWord(several)).isFalse();
    }

    @Test
    void a_word_in_s_is_one_of_several_unless_it_is_short_or_ends_in_two() {
        assertThat(Tags.singular("novels")).isEqualTo("novel");
        assertThat(Tags.singular("teas")).isEqualTo("tea");
        assertThat(Tags.singular("gas")).isEqualTo("gas");
        assertThat(Tags.singular("glass")).isEqualTo("glass");
    }
}
