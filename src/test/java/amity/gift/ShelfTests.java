package amity.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.plan.Idea;
import amity.plan.SeasonSettings;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ShelfTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("gift");

    private final Shelf shelf = ledgers.get(Shelf.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");

    @Test
    void the_shelf_begins_with_sixty_ideas_or_more_of_which_a_third_or_more_cost_nothing() {
        var ideas = shelf.ideas(hannah);
        assertThat(ideas).hasSizeGreaterThanOrEqualTo(60).extracting(Idea::id).doesNotHaveDuplicates();
        assertThat(ideas.stream().filter(idea -> idea.price() == 0)).hasSizeGreaterThanOrEqualTo(ideas.size() / 3);
        assertThat(ideas).allSatisfy(idea -> {
            var tags = Stream.of(idea.suits(), idea.contains(), idea.excludes()).flatMap(Set::stream);
            assertThat(tags).as(idea.name()).allMatch(StarterShelf.tags().synonyms()::containsKey);
        });
    }

    @Test
    void an_own_idea_joins_the_shelf_and_one_taken_off_leaves_it() {
        var own = shelf.add(
                hannah, "Yorkshire tea and parkin", Money.of(CurrencyUnit.GBP, 11), false, Set.of(), Set.of());
        assertThat(own.suits()).contains("tea");
        int with = shelf.ideas(hannah).size();
        shelf.takeOff(hannah, shelf.ideas(hannah).getFirst().id());
        assertThat(shelf.ideas(hannah)).hasSize(with - 1).contains(own);
    }

    @Test
    void an_own_tag_lies_under_another_and_is_found_by_a_synonym() {
        shelf.tag(hannah, "Sherry", "wine");
        shelf.synonym(hannah, "fino", "sherry");
        var tags = shelf.tags(hannah);
        assertThat(tags.isWithin("sherry", "alcohol")).isTrue();
        assertThat(tags.proposed("A glass of fino")).containsExactly("sherry");
    }

    @Test
    void a_tag_goes_with_its_words_once_nothing_lies_below_it_and_no_idea_has_it() {
        shelf.tag(hannah, "sherry", "wine");
        shelf.synonym(hannah, "fino", "sherry");
        assertThatThrownBy(() -> shelf.untag(hannah, "wine"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sherry");
        var own = shelf.add(hannah, "A glass", Money.of(CurrencyUnit.GBP, 9), false, Set.of("sherry"), Set.of());
        assertThatThrownBy(() -> shelf.untag(hannah, "sherry"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A glass");
        shelf.takeOff(hannah, own.id());
        shelf.untag(hannah, "sherry");
        assertThat(shelf.tags(hannah).all()).contains("wine").doesNotContain("sherry");
        assertThat(shelf.tags(hannah).proposed("A fino, a sherry")).isEmpty();
        assertThat(shelf.ownWords(hannah)).isEmpty();
    }

    @Test
    void a_word_there_is_from_the_start_can_be_taken_away_and_put_back() {
        shelf.untag(hannah, "port");
        assertThat(shelf.tags(hannah).proposed("port")).isEmpty();
        shelf.synonym(hannah, "port", "wine");
        assertThat(shelf.tags(hannah).proposed("port")).containsExactly("wine");
    }

    @Test
    void what_would_never_be_found_is_no_tag_and_no_word() {
        for (var word : List.of("", "two words", "semi-dry", "wine"))
            assertThatThrownBy(() -> shelf.synonym(hannah, word, "alcohol"))
                    .as(word)
                    .isInstanceOf(Refusal.class);
        for (var tag : List.of(" ", "port,sherry", "x".repeat(61)))
            assertThatThrownBy(() -> shelf.tag(hannah, tag, null)).as(tag).isInstanceOf(Refusal.class);
    }

    @Test
    void prices_begin_at_the_level_of_the_currency() {
        assertThat(SeasonSettings.usual(CurrencyUnit.of("JPY")).costs().card()).isEqualTo(390);
        assertThat(SeasonSettings.usual(CurrencyUnit.EUR).costs().usual()).isEqualTo(1700);
    }
}
