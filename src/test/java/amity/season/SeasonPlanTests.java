package amity.season;

import static org.assertj.core.api.Assertions.assertThat;

import amity.plan.Decision;
import amity.plan.Entrants;
import amity.plan.FixedDecision;
import amity.plan.Idea;
import amity.plan.PlanEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonPlanTests {
    @Test
    void what_is_fixed_is_paid_first_and_shown_short_by_what_is_missing() {
        var someone = new Entrants();
        var fixed = PlanEntry.of(
                someone.entrant(),
                FixedDecision.locked(Decision.GIFT, Idea.named("A pen", 3000), 0),
                someone.circumstances());
        var other = new Entrants();
        other.id = new java.util.UUID(1, 7);
        var open = PlanEntry.of(other.entrant(), null, other.circumstances());
        var planning = new SeasonPlan(List.of(fixed, open), 0);
        assertThat(planning.least()).isEqualTo(3215 + 215);
        assertThat(planning.within(3429)).isEmpty();
        assertThat(planning.shortBy(3429).amount()).isEqualTo(1);
        assertThat(planning.shortBy(3429).letters()).containsExactly(1);
        assertThat(planning.within(3430).orElseThrow().chosen().getLast().cost())
                .isEqualTo(215);
    }

    @Test
    void locked_hours_over_the_hours_allowed_plan_nothing() {
        var someone = new Entrants();
        var fixed =
                PlanEntry.of(someone.entrant(), FixedDecision.locked(Decision.HOURS, null, 8), someone.circumstances());
        var planning = new SeasonPlan(List.of(fixed), 4);
        assertThat(planning.within(100_000)).isEmpty();
        assertThat(planning.shortBy(100_000).quarters()).isEqualTo(4);
        assertThat(planning.shortBy(100_000).amount()).isZero();
    }

    @Test
    void cards_go_where_they_say_most_when_not_all_fit() {
        var dear = new Entrants();
        var lesser = new Entrants();
        lesser.share = 0.0;
        lesser.id = new java.util.UUID(1, 8);
        var planning = new SeasonPlan(
                List.of(
                        PlanEntry.of(lesser.entrant(), null, lesser.circumstances()),
                        PlanEntry.of(dear.entrant(), null, dear.circumstances())),
                0);
        assertThat(planning.shortBy(215).letters()).containsExactly(0);
    }
}
