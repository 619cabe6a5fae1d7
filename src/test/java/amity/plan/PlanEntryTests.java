package amity.plan;

import static amity.plan.Decision.CARD;
import static amity.plan.Decision.GIFT;
import static amity.plan.Decision.HOURS;
import static amity.plan.Decision.NOTHING;
import static amity.plan.Entrants.CLARET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.client.Fact.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is decided already, and what may still be. */
class PlanEntryTests {
    private final Entrants someone = new Entrants();

    private PlanEntry entry(@Nullable FixedDecision settled) {
        return PlanEntry.of(someone.entrant(), settled, someone.circumstances());
    }

    private @Nullable String conflict(FixedDecision settled) {
        var conflict = entry(settled).conflict();
        return conflict == null ? null : conflict.rule();
    }

    private void blocks(Decision decision) {
        someone.blocked = List.of(new Exclusion(decision, null, Ruling.of("open-matter")));
    }

    @Test
    void the_plan_chooses_freely_until_something_is_decided() {
        assertThat(entry(null).options()).isEqualTo(someone.considered().plannable());
        assertThat(entry(null).card()).isPresent();
        var locked = entry(FixedDecision.locked(HOURS, null, 8));
        assertThat(locked.options()).singleElement().satisfies(only -> {
            assertThat(only.decision()).isEqualTo(HOURS);
            assertThat(only.quarters()).isEqualTo(8);
        });
        assertThat(locked.card()).isEmpty();
        assertThat(locked.entrant()).isEqualTo(someone.entrant());
    }

    @Test
    void what_is_decided_costs_what_was_really_paid() {
        assertThat(entry(FixedDecision.locked(GIFT, CLARET, 0))
                        .options()
                        .getFirst()
                        .cost())
                .isEqualTo(215 + 1500);
        var paid = new FixedDecision(FixedDecision.Stage.SPENT, GIFT, CLARET, 0, 999L);
        assertThat(entry(paid).options().getFirst().cost()).isEqualTo(999);
        assertThat(entry(FixedDecision.locked(NOTHING, null, 0)).options()).containsExactly(Option.nothing());
        assertThat(entry(FixedDecision.locked(CARD, null, 0))
                        .options()
                        .getFirst()
                        .decision())
                .isEqualTo(CARD);
    }

    @Test
    void a_lock_never_overrides_the_guard_and_what_is_ordered_is_past_judging() {
        blocks(GIFT);
        assertThat(conflict(FixedDecision.locked(GIFT, CLARET, 0))).isEqualTo("open-matter");
        assertThat(conflict(new FixedDecision(FixedDecision.Stage.ORDERED, GIFT, CLARET, 0, null)))
                .isNull();
        blocks(HOURS);
        assertThat(conflict(FixedDecision.locked(HOURS, null, 4))).isEqualTo("open-matter");
        blocks(CARD);
        assertThat(conflict(FixedDecision.locked(CARD, null, 0))).isEqualTo("open-matter");
        assertThat(conflict(FixedDecision.locked(NOTHING, null, 0))).isNull();
    }

    @Test
    void who_is_merely_not_eligible_may_be_given_more_by_her() {
        someone.firstPaid = Entrants.TODAY.minusDays(5);
        assertThat(conflict(FixedDecision.locked(GIFT, CLARET, 0))).isNull();
        assertThat(conflict(FixedDecision.locked(HOURS, null, 4))).isNull();
    }

    @Test
    void a_lock_is_held_to_the_limit_and_to_what_they_keep_away_from() {
        someone.tastes.add(new Taste(Stance.NEED, Set.of("alcohol"), "no alcohol", true, false, false));
        assertThat(conflict(FixedDecision.locked(GIFT, CLARET, 0))).isEqualTo("offends");
        someone.tastes.clear();
        someone.policy = Client.GiftPolicy.BRANDED;
        assertThat(conflict(FixedDecision.locked(GIFT, CLARET, 0))).isEqualTo("policy-branded");
        someone.policy = Client.GiftPolicy.LIMIT;
        someone.limit = 1000L;
        assertThat(conflict(FixedDecision.locked(GIFT, CLARET, 0))).isEqualTo("over-limit");
        assertThat(conflict(FixedDecision.locked(HOURS, null, 4))).isEqualTo("over-limit");
    }

    @Test
    void what_she_typed_is_the_thing_they_named_at_her_price_else_what_her_words_say() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of(), "loves toffee", true, false, false));
        someone.tastes.add(new Taste(Stance.LIKE, Set.of(), "loves marmalade", true, false, false));
        var typed = entry(FixedDecision.locked(GIFT, Idea.named("marmalade", 900), 0))
                .options()
                .getFirst();
        assertThat(typed.hersAlone()).isFalse();
        assertThat(typed.idea().name()).isEqualTo("Marmalade");
        assertThat(typed.idea().price()).isEqualTo(900);
        var wine = entry(FixedDecision.locked(GIFT, Idea.named("A good claret", 900), 0))
                .options()
                .getFirst();
        assertThat(wine.idea().contains()).containsExactly("wine");
        assertThat(wine.hersAlone()).isTrue();
    }

    @Test
    void what_somebody_else_gets_is_for_her_alone() {
        someone.tastes.add(new Taste(Stance.LIKE, Set.of("wine"), "port", true, false, false));
        var entry = entry(null);
        var claret = entry.options().stream()
                .filter(option -> CLARET.equals(option.idea()))
                .findFirst()
                .orElseThrow();
        var left = entry.without(claret);
        assertThat(left.options()).isNotEmpty().doesNotContain(claret);
        assertThat(left.considered().options()).contains(claret.hers());
    }

    @Test
    void hours_in_a_letter_cost_nothing_and_say_what_they_say_without_the_card() {
        var hours = someone.considered().options().stream()
                .filter(option -> option.decision() == HOURS)
                .findFirst()
                .orElseThrow();
        assertThat(hours.inLetter().cost()).isZero();
        assertThat(hours.inLetter().quarters()).isEqualTo(hours.quarters());
        assertThat(hours.inLetter().value())
                .isEqualTo(hours.value() - hours.terms().card());
    }

    @Test
    void only_a_gift_is_unsure_where_nobody_knows_their_rules() {
        someone.policy = Client.GiftPolicy.UNKNOWN;
        assertThat(someone.considered().options()).allMatch(option -> option.isUnsure() == (option.decision() == GIFT));
        someone.policy = Client.GiftPolicy.NO_RULE;
        assertThat(someone.considered().options()).noneMatch(Option::isUnsure);
    }

    @Test
    void a_decision_has_its_word() {
        assertThat(Stream.of(Decision.values()).map(Decision::word))
                .containsExactly("nothing", "card", "card+hours", "card+gift");
        assertThat(Stream.of(Decision.values())).allMatch(one -> Decision.of(one.word()) == one);
        assertThatThrownBy(() -> Decision.of("flowers")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Stream.of(Decision.values()).filter(Decision::isMore)).containsExactly(HOURS, GIFT);
    }
}
