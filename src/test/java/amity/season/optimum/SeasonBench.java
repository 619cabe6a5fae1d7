package amity.season.optimum;

import amity.Stopwatch;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the best plan of every budget takes: entries, options each, the most they cost, and hours at hand. */
class SeasonBench {
    @ParameterizedTest
    @CsvSource({"10,8,0,50", "30,8,0,50", "100,10,0,20", "10,8,6,50", "30,8,6,20", "100,10,6,3"})
    void all_budgets(int entries, int options, int hours, int runs) {
        var list = Plans.random(new Random(7), entries, options, 4_000, hours == 0 ? 0 : 3);
        var quarters = hours * 4;
        Stopwatch.time(
                "season, all budgets, %d × %d, %d hours".formatted(entries, options, hours),
                () -> Frontier.of(list, quarters).points(),
                runs,
                runs);
    }

    @ParameterizedTest
    @CsvSource({
        "UNCORRELATED,100", "UNCORRELATED,1000", "UNCORRELATED,10000",
        "WEAKLY_CORRELATED,100", "WEAKLY_CORRELATED,1000", "WEAKLY_CORRELATED,10000",
        "STRONGLY_CORRELATED,100", "STRONGLY_CORRELATED,1000", "STRONGLY_CORRELATED,10000"
    })
    void one_budget(Plans.Kind kind, int entries) {
        var list = kind.entries(new Random(7), entries, 10, 4_000);
        long budget = Plans.halfBudget(list);
        Stopwatch.time(
                "season, one budget, %d × 10, %s".formatted(entries, kind.words()),
                () -> new SampledFrontier<>(list, 0).within(budget),
                5,
                5);
    }
}
