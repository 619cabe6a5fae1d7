package amity.plan.optimum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the best plan takes: of all budgets at once, and of one. */
@BenchmarkMode(Mode.SampleTime)
public class SeasonBenchmark {
    /** Entries × options each, and the hours at hand. */
    @State(Scope.Benchmark)
    public static class AllBudgets {
        @Param({
            "10 × 8, money",
            "30 × 8, money",
            "100 × 10, money",
            "10 × 8, 6 hours",
            "30 × 8, 6 hours",
            "100 × 10, 6 hours"
        })
        public String size;

        private List<List<Thing>> list;
        private int quarters;

        @Setup
        public void draw() {
            list = list(size, size.contains("hours") ? 3 : 0);
            quarters = size.contains("hours") ? 24 : 0;
        }
    }

    @State(Scope.Benchmark)
    public static class OneBudget {
        @Param({"100 × 10", "1000 × 10", "10000 × 10"})
        public String size;

        @Param({"uncorrelated", "weakly correlated", "strongly correlated"})
        public String values;

        private List<List<Thing>> list;
        private long budget;

        @Setup
        public void draw() {
            var kind = Plans.Kind.valueOf(values.toUpperCase(Locale.ROOT).replace(' ', '_'));
            list = kind.entries(new Random(7), Integer.parseInt(size.split(" ")[0]), 10, 4_000);
            budget = Plans.halfBudget(list);
        }
    }

    @Benchmark
    public List<Totals> season_all_budgets(AllBudgets asked) {
        return Frontier.of(asked.list, asked.quarters).points();
    }

    @Benchmark
    public Optional<Plan<Thing>> season_one_budget(OneBudget asked) {
        return new SampledFrontier<>(asked.list, 0).within(asked.budget);
    }

    private static List<List<Thing>> list(String size, int mostHours) {
        var numbers = size.split(" × |,");
        return Plans.random(
                new Random(7), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 4_000, mostHours);
    }
}
