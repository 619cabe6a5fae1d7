package amity.plan;

import static amity.plan.Entrants.CANDLE;
import static amity.plan.Entrants.CLARET;
import static amity.plan.Entrants.RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Fact.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked is what would change what is chosen. */
class UnknownsTests {
    private final Entrants someone = new Entrants();

    private Set<MissingFact> unknown(Option chosen) {
        return Unknowns.of(someone.considered(), chosen, someone.circumstances());
    }

    private Option card() {
        return someone.considered().card().orElseThrow();
    }

    private void says(Fact.Stance stance, String tag, String words) {
        someone.tastes.add(new Taste(stance, Set.of(tag), words, true, false, false));
    }

    @Test
    void whether_they_may_accept_it_is_asked_of_more_than_a_card() {
        someone.policy = Client.GiftPolicy.UNKNOWN;
        assertThat(unknown(someone.offered(RECOMMENDATION))).contains(MissingFact.POLICY);
        assertThat(unknown(card())).doesNotContain(MissingFact.POLICY);
        someone.policy = Client.GiftPolicy.NO_RULE;
        assertThat(unknown(someone.offered(RECOMMENDATION))).doesNotContain(MissingFact.POLICY);
    }

    @Test
    void what_they_like_is_asked_while_money_is_kept_for_it() {
        says(Stance.LIKE, "tea", "loves peppermint tea");
        var reserve = someone.considered().options().stream()
                .filter(option -> option.idea() != null && option.idea().isToBeFoundOut())
                .findFirst()
                .orElseThrow();
        assertThat(unknown(reserve)).contains(MissingFact.TASTE);
    }

    @Test
    void what_they_like_is_asked_where_the_answer_would_say_more_than_what_is_chosen() {
        assertThat(unknown(card())).contains(MissingFact.TASTE);
        someone.shelf = List.of();
        assertThat(unknown(card())).as("nothing lies there that could").doesNotContain(MissingFact.TASTE);
    }

    @Test
    void what_they_like_is_not_asked_where_no_gift_is_thought_of_or_they_have_said() {
        someone.lastPaid = Entrants.TODAY.minusYears(2);
        assertThat(unknown(card())).doesNotContain(MissingFact.TASTE);
        someone.lastPaid = Entrants.TODAY.minusDays(5);
        says(Stance.LIKE, "tea", "loves peppermint tea");
        assertThat(unknown(card())).doesNotContain(MissingFact.TASTE);
    }

    @Test
    void what_others_say_of_them_does_not_answer_it_and_their_own_word_does() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of("bath"), "a good soak of an evening", false, false, false));
        assertThat(unknown(card())).contains(MissingFact.TASTE);
        someone.tastes.clear();
        someone.shelf = List.of(CANDLE, CLARET);
        someone.tastes.add(
                new Taste(Stance.LIKE, Set.of("bath"), "likes to lie in it of an evening", true, false, false));
        assertThat(Unknowns.haveSaid(someone.entrant())).isFalse();
        assertThat(unknown(someone.offered(CANDLE))).doesNotContain(MissingFact.TASTE);
    }

    @Test
    void what_they_keep_away_from_is_asked_where_there_is_something_in_it() {
        assertThat(unknown(someone.offered(CLARET))).contains(MissingFact.AVOIDS);
        assertThat(unknown(someone.offered(RECOMMENDATION))).doesNotContain(MissingFact.AVOIDS);
        says(Stance.LIKE, "tea", "loves peppermint tea");
        assertThat(unknown(someone.offered(CLARET))).contains(MissingFact.AVOIDS);
        for (var stance : List.of(Stance.NEED, Stance.DISLIKE)) {
            someone.tastes.clear();
            says(stance, "nuts", "no nuts");
            assertThat(unknown(someone.offered(CLARET))).doesNotContain(MissingFact.AVOIDS);
        }
    }

    @Test
    void a_size_is_asked_where_it_comes_in_sizes_and_does_no_harm() {
        var socks = Entrants.idea(6, "Wool socks", 1500, false, Set.of("walking"), Set.of("size"));
        someone.shelf = List.of(socks, CLARET);
        assertThat(unknown(someone.offered(socks))).contains(MissingFact.SIZE).doesNotContain(MissingFact.AVOIDS);
        assertThat(unknown(someone.offered(CLARET))).doesNotContain(MissingFact.SIZE);
    }

    @Test
    void policy_taste_and_what_they_avoid_are_told_in_one_answer_and_business_may_always_be_asked() {
        assertThat(Stream.of(MissingFact.values()).filter(MissingFact::isTakenApart))
                .containsExactly(MissingFact.POLICY, MissingFact.TASTE, MissingFact.AVOIDS);
        assertThat(Stream.of(MissingFact.values()).filter(MissingFact::isBusiness))
                .containsExactly(MissingFact.POLICY, MissingFact.NAME, MissingFact.ADDRESS);
    }
}
