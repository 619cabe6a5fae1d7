package amity.season;

import static amity.season.Plans.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.instancio.Instancio;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InstancioExtension.class)
class BudgetTests {

    @RepeatedTest(30)
    void spend_never_exceeds_the_budget_nor_the_hours() {
        var list = list();
        int quarters = Instancio.gen().ints().range(0, 60).get();
        var frontier = Frontier.of(list, quarters);
        long budget = Instancio.gen().longs().range(0L, 30_000L).get();
        frontier.within(budget).ifPresent(plan -> {
            assertThat(plan.cost()).isLessThanOrEqualTo(budget);
            assertThat(plan.quarters()).isLessThanOrEqualTo(quarters);
        });
    }

    @RepeatedTest(30)
    void a_larger_budget_is_never_worse() {
        var list = list();
        var frontier = Frontier.of(list, 24);
        long before = -1;
        for (long budget = 0;
                budget < 40_000;
                budget += Instancio.gen().longs().range(1L, 4_000L).get()) {
            long value = frontier.within(budget).map(Plan::value).orElse(-1L);
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }

    @RepeatedTest(10)
    void more_hours_are_never_worse() {
        var list = list();
        long value = Frontier.of(list, 16).within(20_000).map(Plan::value).orElse(-1L);
        assertThat(Frontier.of(list, 32).within(20_000).map(Plan::value).orElse(-1L))
                .isGreaterThanOrEqualTo(value);
    }

    @Test
    void what_is_fixed_is_paid_first_and_shown_short_by_what_is_missing() {
        var someone = new Entrants();
        var fixed = Listed.of(
                someone.entrant(),
                Settled.locked(Decision.GIFT, Idea.named("A pen", 3000), 0),
                someone.circumstances());
        var other = new Entrants();
        other.id = new java.util.UUID(1, 7);
        var open = Listed.of(other.entrant(), null, other.circumstances());
        var planning = new Planning(List.of(fixed, open), 0);
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
        var fixed = Listed.of(someone.entrant(), Settled.locked(Decision.HOURS, null, 8), someone.circumstances());
        var planning = new Planning(List.of(fixed), 4);
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
        var planning = new Planning(
                List.of(
                        Listed.of(lesser.entrant(), null, lesser.circumstances()),
                        Listed.of(dear.entrant(), null, dear.circumstances())),
                0);
        assertThat(planning.shortBy(215).letters()).containsExactly(0);
    }

    private static List<List<Option>> list() {
        int size = Instancio.gen().ints().range(1, 40).get();
        return IntStream.range(0, size)
                .mapToObj(entry -> IntStream.range(
                                0, Instancio.gen().ints().range(1, 9).get())
                        .mapToObj(i -> option(
                                Instancio.gen().longs().range(0L, 3_000L).get(),
                                Instancio.gen().ints().range(0, 14).get(),
                                Instancio.gen().longs().range(0L, 1_500L).get()))
                        .toList())
                .toList();
    }
}
