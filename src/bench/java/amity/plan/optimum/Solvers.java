package amity.plan.optimum;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The best plan of one budget by us and by two solvers that anybody can have, on the same instances, in one run. */
public final class Solvers {
    private static final int RUNS = 5;
    private static final double LONGEST = 10; // seconds for one answer, and for all runs after the first
    private static final int MOST_FOR_OJALGO =
            1_000; // entries: with ten thousand it does not stop when its time is over
    private static final int OPTIONS = 10;
    private static final int RANGE = 4_000;
    private static final Map<String, Long> PUBLISHED = Map.of( // and the budgets of which the best is known
            "mmkp_a_07.txt",
            300L,
            "mmkp_a_08.txt",
            450L,
            "mmkp_b_16.txt",
            17_938L,
            "mmkp_c_22.txt",
            267L,
            "mmkp_d_10.txt",
            300L);

    private Solvers() {}

    /** Takes down what one solver took for one instance, in milliseconds, and what else is to be said. */
    public interface Results {
        void add(String instance, int entries, String solver, double... milliseconds);

        void remark(String sentence);
    }

    public static void all(Results results) throws IOException {
        Loader.loadNativeLibraries();
        for (var asked : instances()) {
            int entries = asked.entries.size();
            var solvers = new LinkedHashMap<String, Function<Instance, OptionalLong>>();
            solvers.put("Amity", Solvers::best);
            solvers.put("CP-SAT", Solvers::byCpSat);
            if (entries <= MOST_FOR_OJALGO) solvers.put("ojAlgo", Solvers::byOjAlgo);
            var best = best(asked);
            solvers.forEach((solver, solve) -> {
                var found = new ArrayList<OptionalLong>();
                results.add(asked.name, entries, solver, times(() -> found.add(solve.apply(asked))));
                judge(best, found.getFirst(), solver, asked.name).ifPresent(results::remark);
            });
        }
    }

    private record Instance(String name, List<List<Thing>> entries, long budget) {}

    private static List<Instance> instances() throws IOException {
        var instances = new ArrayList<Instance>();
        for (var published : new TreeMap<>(PUBLISHED).entrySet()) {
            if (Files.exists(PublishedInstancesTests.path(published.getKey()))) {
                var entries = PublishedInstancesTests.classes(published.getKey());
                instances.add(new Instance(published.getKey().replace(".txt", ""), entries, published.getValue()));
            }
        }
        for (var kind : List.of(Plans.Kind.UNCORRELATED, Plans.Kind.STRONGLY_CORRELATED)) {
            for (int entries : List.of(100, 1_000, 10_000)) {
                var drawn = kind.entries(new Random(7), entries, OPTIONS, RANGE);
                instances.add(new Instance(kind.words() + " × " + OPTIONS, drawn, Plans.halfBudget(drawn)));
            }
        }
        return instances;
    }

    private static OptionalLong best(Instance asked) {
        return new SampledFrontier<>(asked.entries, 0)
                .within(asked.budget)
                .filter(plan -> plan.gap() == 0)
                .map(plan -> OptionalLong.of(plan.value()))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong byCpSat(Instance asked) {
        var model = new CpModel();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        LinearExprBuilder value = LinearExpr.newBuilder();
        for (var entry : asked.entries) {
            var one = new ArrayList<Literal>();
            for (var option : entry) {
                var taken = model.newBoolVar("");
                one.add(taken);
                cost.addTerm(taken, option.cost());
                value.addTerm(taken, option.value());
            }
            model.addExactlyOne(one);
        }
        model.addLessOrEqual(cost, asked.budget);
        model.maximize(value);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(LONGEST);
        return solver.solve(model) == CpSolverStatus.OPTIMAL
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private static OptionalLong byOjAlgo(Instance asked) {
        var model = SolverTests.model(asked.entries, asked.budget, 0);
        model.options.time_abort = (long) (LONGEST * 1_000);
        var result = model.maximise();
        return result.getState().isOptimal() ? OptionalLong.of(Math.round(result.getValue())) : OptionalLong.empty();
    }

    /** What is to be said of a best that is not ours. */
    private static Optional<String> judge(OptionalLong ours, OptionalLong theirs, String solver, String instance) {
        if (theirs.isEmpty()) return Optional.of(solver + " could not prove a best of " + instance + " in time.");
        if (ours.isEmpty() || ours.getAsLong() == theirs.getAsLong()) return Optional.empty();
        if (theirs.getAsLong() > ours.getAsLong())
            throw new IllegalStateException(solver + " found better: " + instance);
        return Optional.of(solver + " calls " + theirs.getAsLong() + " the best of " + instance + ", where "
                + ours.getAsLong() + " can be had.");
    }

    private static double[] times(Runnable work) {
        var times = DoubleStream.builder();
        long begin = System.nanoTime();
        for (int run = 0; run < RUNS && (System.nanoTime() - begin) / 1e9 < LONGEST; run++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.build().toArray();
    }
}
