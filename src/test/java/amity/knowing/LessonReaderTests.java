package amity.knowing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import amity.Ledgers;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.SpecialCategory;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("knowing");

    private final LessonReader learning = ledgers.get(LessonReader.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = ledgers.clients().add(hannah.id(), "Priya Raman");

    @ParameterizedTest
    @CsvSource({
        "She loves smoky Assam, LIKE, tea",
        "Hates lilies, DISLIKE, flowers",
        "Would love a new notebook, WISH, stationery",
        "No nuts for her, NEED, nuts",
        "Doesn't like coffee, DISLIKE, coffee"
    })
    void what_they_like_and_the_tags_are_proposed_from_the_words(String words, Fact.Stance stance, String tag) {
        var learned = of(words);
        assertThat(learned.stance()).isEqualTo(stance);
        assertThat(learned.tags()).contains(tag);
        assertThat(learned.topic()).isEqualTo(tag);
        assertThat(learned.special()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hale is leaving, quietly", "Between us, she is selling", "Don't tell Tom about the move"})
    void what_is_told_quietly_is_proposed_as_confidential(String words) {
        assertThat(of(words).sensitivity()).isEqualTo(Fact.Sensitivity.CONFIDENTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Her son is coeliac, health, no gluten",
        "He is recovering, health, no alcohol",
        "They celebrate Hanukkah, faith, card wording: Season’s greetings",
        "Votes Labour Party, politics, leave politics out",
        "She is a union rep, union, leave working disputes out",
        "Came out as gay, orientation, invite their partner too"
    })
    void what_tells_of_health_faith_and_the_like_is_offered_in_neutral_words(
            String words, String category, String instead) {
        assertThat(SpecialCategory.in(words)).hasValueSatisfying(special -> {
            assertThat(special.category()).isEqualTo(category);
            assertThat(requireNonNull(special.instead()).words()).isEqualTo(instead);
        });
    }

    @Test
    void the_neutral_words_tell_of_nothing_themselves() {
        for (var words : List.of("coeliac", "recovering", "Hanukkah", "Tory", "gay"))
            assertThat(SpecialCategory.in(requireNonNull(
                                    SpecialCategory.in(words).orElseThrow().instead())
                            .words()))
                    .as(words)
                    .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"has cancer", "an anxiety disorder", "having an affair", "a refugee"})
    void where_the_words_do_not_say_what_to_do_nothing_is_made_up(String words) {
        assertThat(SpecialCategory.in(words))
                .hasValueSatisfying(special -> assertThat(special.instead()).isNull());
    }

    @Test
    void what_to_do_is_kept_and_not_why() {
        assertThat(of("Off alcohol since the illness")).satisfies(learned -> {
            assertThat(learned.words()).isEqualTo("no alcohol");
            assertThat(learned.stance()).isEqualTo(Fact.Stance.NEED);
            assertThat(learned.tags()).containsExactly("alcohol");
            assertThat(learned.special()).isNull();
        });
    }

    @Test
    void what_is_said_in_one_breath_is_taken_apart() {
        assertThat(learning.of(hannah, priya, "Loves Rioja, and hates scented candles"))
                .extracting(Lesson::words, Lesson::stance, learned -> List.copyOf(learned.tags()))
                .containsExactly(
                        tuple("Loves Rioja", Fact.Stance.LIKE, List.of("wine")),
                        tuple("hates scented candles", Fact.Stance.DISLIKE, List.of("bath", "scent")));
        assertThat(learning.of(hannah, priya, "A good coffee, but no chocolate please"))
                .extracting(Lesson::words, Lesson::stance)
                .containsExactly(tuple("A good coffee", Fact.Stance.LIKE), tuple("no chocolate", Fact.Stance.NEED));
        assertThat(learning.of(hannah, priya, "hates wine; loves a good jazz record"))
                .extracting(Lesson::stance)
                .containsExactly(Fact.Stance.DISLIKE, Fact.Stance.LIKE);
    }

    @Test
    void a_place_is_no_taste() {
        assertThat(of("Grew up in Bath")).satisfies(learned -> {
            assertThat(learned.stance()).isNull();
            assertThat(learned.tags()).doesNotContain("bath");
        });
    }

    @Test
    void a_limit_is_a_rule_about_gifts_and_no_fact() {
        assertThat(of("Nothing over £20")).satisfies(learned -> {
            assertThat(learned.sort()).isEqualTo(Lesson.Sort.POLICY);
            assertThat(learned.policy()).isEqualTo(Client.GiftPolicy.LIMIT);
            assertThat(learned.limit()).isEqualTo(Money.parse("GBP 20.00"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Likes black coffee",
                "Ran the Leeds race",
                "Lives in Church Lane",
                "Still at the office",
                "Her dental surgery moves in May",
                "Disabled the old login"
            })
    void plain_words_are_left_alone(String words) {
        assertThat(SpecialCategory.in(words)).isEmpty();
    }

    @Test
    void nothing_of_the_sort_is_kept_from_anywhere_without_their_agreement() {
        var facts = ledgers.get(Facts.class);
        var coeliac = new Fact(
                new Fact.Id(Ids.next()),
                priya.id(),
                null,
                "food",
                "Is coeliac",
                null,
                List.of(),
                false,
                Fact.Sensitivity.ORDINARY,
                true,
                Ledgers.TODAY,
                null);
        assertThatThrownBy(() -> facts.keep(hannah, coeliac))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no gluten");
        assertThat(facts.of(hannah.id(), priya.id())).isEmpty();
        facts.keep(hannah, coeliac.agreed(Ledgers.TODAY));
        assertThat(facts.of(hannah.id(), priya.id())).singleElement().satisfies(kept -> {
            assertThat(kept.sensitivity()).isEqualTo(Fact.Sensitivity.SENSITIVE);
            assertThat(kept.agreedOn()).isEqualTo(Ledgers.TODAY);
        });
    }

    private Lesson of(String words) {
        return learning.of(hannah, priya, words).getFirst();
    }
}
