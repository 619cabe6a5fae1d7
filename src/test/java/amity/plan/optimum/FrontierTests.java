package amity.plan.optimum;

import static amity.plan.optimum.Plans.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void says_as_much_as_trying_all_plans_at_every_budget(int entries) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(1000L * entries + seed);
            var instance = Plans.random(random, entries, entries > 6 ? 3 : 4, seed % 2 == 0 ? 6 : 50, 3);
            int quarters = 4 * random.nextInt(3 * entries + 1);
            var whole = Frontier.of(instance, quarters);
            for (long budget = 0; budget <= 30L * entries; budget += 1 + random.nextInt(5 * entries))
                assertThat(whole.within(budget)).isEqualTo(Plans.byTryingAll(instance, budget, quarters));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void one_budget_on_a_long_list_is_as_exact(int entries) {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(7000L * entries + seed);
            var instance = Plans.random(random, entries, 4, seed % 2 == 0 ? 6 : 50, 3);
            int quarters = 4 * random.nextInt(3 * entries + 1);
            var sampled = new SampledFrontier<>(instance, quarters);
            for (long budget = 0; budget <= 30L * entries; budget += 1 + random.nextInt(9 * entries)) {
                var expected = Plans.byTryingAll(instance, budget, quarters);
                var found = sampled.within(budget);
                assertThat(found.map(Plan::totals)).isEqualTo(expected.map(Plan::totals));
                assertThat(found.map(Plan::unsure)).isEqualTo(expected.map(Plan::unsure));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void values_and_costs_in_even_steps_change_nothing_of_that(int entries) {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(9000L * entries + seed);
            long perPenny = random.nextInt(3);
            long step = 1 + random.nextInt(9);
            long coin = 1 + random.nextInt(5);
            var instance = Plans.random(random, entries, 4, 12, seed % 2).stream()
                    .map(things -> things.stream()
                            .map(thing -> thing(
                                    thing.cost() * coin + 2,
                                    thing.quarters(),
                                    thing.cost() * coin * perPenny + thing.value() * step,
                                    thing.isUnsure()))
                            .toList())
                    .toList();
            int quarters = 4 * random.nextInt(entries + 1);
            var sampled = new SampledFrontier<>(instance, quarters);
            for (long budget = 0; budget <= 30L * entries; budget += 1 + random.nextInt(5 * entries))
                assertThat(sampled.within(budget).map(Plan::totals))
                        .isEqualTo(Plans.byTryingAll(instance, budget, quarters).map(Plan::totals));
        }
    }

    @Test
    void the_hardest_kind_is_proven_best_on_a_long_list() {
        var instance = Plans.Kind.STRONGLY_CORRELATED.entries(new Random(1), 2_000, 10, 1_000);
        var plan = new SampledFrontier<>(instance, 0)
                .within(Plans.halfBudget(instance))
                .orElseThrow();
        assertThat(plan.gap()).isZero();
        assertThat(plan.cost()).isEqualTo(Plans.halfBudget(instance));
    }

    @Test
    void where_scarce_hours_make_it_too_long_the_gap_that_is_left_is_proven() {
        var random = new Random(5);
        var instance = Plans.random(random, 300, 6, 90_000, 9).stream()
                .map(things -> Stream.concat(
                                Stream.of(thing(0, 0, 0)),
                                things.stream()
                                        .map(thing -> thing(
                                                thing.cost(),
                                                thing.quarters(),
                                                thing.cost() + 1_000L * thing.quarters() + random.nextInt(9))))
                        .toList())
                .toList();
        var plan = new SampledFrontier<>(instance, 2_400).within(9_000_000).orElseThrow();
        assertThat(plan.gap()).isBetween(1L, plan.value() / 100);
        assertThat(plan.cost()).isLessThanOrEqualTo(9_000_000);
        assertThat(plan.quarters()).isLessThanOrEqualTo(2_400);
    }

    @ParameterizedTest
    @EnumSource
    void both_ways_agree_with_a_table_of_all_budgets_on_all_five_kinds(Plans.Kind kind) {
        for (int seed = 0; seed < 10; seed++) {
            var instance = kind.entries(new Random(seed), 20, 6, 200);
            long budget = Plans.halfBudget(instance);
            long expected = byTable(instance, (int) budget);
            assertThat(Frontier.of(instance, 0).within(budget).orElseThrow().value())
                    .isEqualTo(expected);
            assertThat(new SampledFrontier<>(instance, 0)
                            .within(budget)
                            .orElseThrow()
                            .value())
                    .isEqualTo(expected);
        }
    }

    @Test
    void its_points_rise_in_cost_and_value() {
        var instance = Plans.random(new Random(5), 12, 5, 100, 2);
        var points = Frontier.of(instance, 24).points();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).cost()).isGreaterThan(points.get(i - 1).cost());
            assertThat(points.get(i).value()).isGreaterThan(points.get(i - 1).value());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 130})
    void the_next_budget_is_that_of_the_first_dearer_point(int entries) {
        var instance = Plans.random(new Random(6), entries, 5, 100, 2);
        var points = Frontier.of(instance, 2 * entries).points();
        for (long budget = 0;
                budget < points.getLast().cost() + 50;
                budget += 1 + points.getLast().cost() / 7) {
            long within = budget;
            var frontier = Frontier.of(instance, 2 * entries);
            assertThat(frontier.next(within))
                    .isEqualTo(points.stream()
                            .filter(point -> point.cost() > within)
                            .findFirst());
        }
    }

    @Test
    void among_equal_plans_the_cheaper_one_is_chosen() {
        var frontier = Frontier.of(List.of(List.of(thing(5, 0, 10), thing(4, 0, 10))), 0);
        assertThat(frontier.within(9).orElseThrow().cost()).isEqualTo(4);
    }

    @Test
    void among_equally_cheap_plans_the_one_of_fewer_hours_is_chosen() {
        var frontier = Frontier.of(List.of(List.of(thing(4, 8, 10), thing(4, 4, 10))), 8);
        assertThat(frontier.within(4).orElseThrow().quarters()).isEqualTo(4);
    }

    @Test
    void then_the_one_with_fewer_gifts_under_unknown_policy() {
        var frontier = Frontier.of(List.of(List.of(thing(4, 0, 10, true), thing(4, 0, 10, false))), 0);
        assertThat(frontier.within(4).orElseThrow().unsure()).isZero();
    }

    @Test
    void then_whoever_comes_first_on_the_list_gets_more() {
        var either = List.of(thing(1, 0, 1), thing(2, 0, 2));
        var plan = Frontier.of(List.of(either, either), 0).within(3).orElseThrow();
        assertThat(plan.chosen()).extracting(Thing::value).containsExactly(2L, 1L);
    }

    @Test
    void nothing_is_planned_when_not_even_the_least_fits() {
        var frontier = Frontier.of(List.of(List.of(thing(5, 0, 10))), 0);
        assertThat(frontier.within(4)).isEmpty();
        assertThat(Frontier.of(List.of(List.of(thing(0, 4, 10))), 3).within(100))
                .isEmpty();
    }

    @Test
    void an_empty_list_costs_nothing() {
        assertThat(Frontier.of(List.of(), 4).within(0).orElseThrow().chosen()).isEmpty();
    }

    @Test
    void a_long_list_is_sampled_at_a_hundred_budgets_and_says_so() {
        var frontier = Frontier.of(Plans.random(new Random(3), 150, 4, 500, 0), 0);
        assertThat(frontier.isSampled()).isTrue();
        assertThat(frontier.points()).hasSizeBetween(50, 100);
    }

    private static long byTable(List<List<Thing>> entries, int budget) {
        var best = new ArrayList<long[]>();
        best.add(new long[budget + 1]);
        for (var options : entries) {
            var before = best.getLast();
            var after = new long[budget + 1];
            java.util.Arrays.fill(after, Long.MIN_VALUE / 2);
            for (var option : options)
                for (int money = (int) option.cost(); money <= budget; money++)
                    after[money] = Math.max(after[money], before[money - (int) option.cost()] + option.value());
            best.add(after);
        }
        return best.getLast()[budget];
    }
}
