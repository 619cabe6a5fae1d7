package amity.plan.optimum;

import static amity.plan.optimum.Plans.thing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.instancio.Instancio;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
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

    private static List<List<Thing>> list() {
        int size = Instancio.gen().ints().range(1, 40).get();
        return IntStream.range(0, size)
                .mapToObj(entry -> IntStream.range(
                                0, Instancio.gen().ints().range(1, 9).get())
                        .mapToObj(i -> thing(
                                Instancio.gen().longs().range(0L, 3_000L).get(),
                                Instancio.gen().ints().range(0, 14).get(),
                                Instancio.gen().longs().range(0L, 1_500L).get()))
                        .toList())
                .toList();
    }
}
