package amity.plan.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Instances of the plan's problem, and the plainest way to solve a small one. */
final class Plans {
    private Plans() {}

    static Thing thing(long cost, int quarters, long value) {
        return thing(cost, quarters, value, false);
    }

    static Thing thing(long cost, int quarters, long value, boolean unsure) {
        return new Thing(cost, quarters, value, unsure);
    }

    static List<List<Thing>> random(Random random, int entries, int options, int range, int mostHours) {
        return IntStream.range(0, entries)
                .mapToObj(entry -> IntStream.range(0, options)
                        .mapToObj(i -> thing(
                                random.nextInt(range),
                                4 * random.nextInt(mostHours + 1),
                                random.nextInt(range),
                                random.nextBoolean()))
                        .toList())
                .toList();
    }

    /** The five kinds of instances of Pisinger's study of the multiple-choice knapsack. */
    enum Kind {
        UNCORRELATED,
        WEAKLY_CORRELATED,
        STRONGLY_CORRELATED,
        SUBSET_SUM,
        SINHA_ZOLTNERS;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }

        List<List<Thing>> entries(Random random, int entries, int options, int range) {
            return IntStream.range(0, entries)
                    .mapToObj(i -> entry(random, options, range))
                    .toList();
        }

        private List<Thing> entry(Random random, int options, int range) {
            var cost = random.longs(options, 1, range + 1).toArray();
            var value = random.longs(options, 1, range + 1).toArray();
            switch (this) {
                case UNCORRELATED -> {}
                case WEAKLY_CORRELATED -> Arrays.setAll(value, i -> Math.max(1, cost[i] - 10 + random.nextInt(21)));
                case STRONGLY_CORRELATED -> {
                    Arrays.sort(cost);
                    Arrays.setAll(value, i -> cost[i] + 10);
                    Arrays.parallelPrefix(cost, Long::sum);
                    Arrays.parallelPrefix(value, Long::sum);
                }
                case SUBSET_SUM -> Arrays.setAll(value, i -> cost[i]);
                case SINHA_ZOLTNERS -> {
                    Arrays.sort(cost);
                    Arrays.sort(value);
                }
            }
            return IntStream.range(0, options)
                    .mapToObj(i -> thing(cost[i], 0, value[i]))
                    .toList();
        }
    }

    /** Half way between the least and the most that could be spent. */
    static long halfBudget(List<List<Thing>> entries) {
        return entries.stream()
                        .mapToLong(options -> options.stream()
                                        .mapToLong(Thing::cost)
                                        .min()
                                        .orElseThrow()
                                + options.stream().mapToLong(Thing::cost).max().orElseThrow())
                        .sum()
                / 2;
    }

    /** The best plan by trying them all, with every tie-break. */
    static Optional<Plan<Thing>> byTryingAll(List<List<Thing>> entries, long budget, int quarters) {
        var best = new ArrayList<Plan<Thing>>();
        tryAll(entries, new ArrayList<>(), budget, quarters, 0, best);
        return best.stream().findFirst();
    }

    /** Adds up on the way what is left and what is said by it: there are tens of thousands of plans. */
    private static void tryAll(
            List<List<Thing>> entries,
            List<Thing> chosen,
            long left,
            int quartersLeft,
            long value,
            List<Plan<Thing>> best) {
        if (chosen.size() == entries.size()) {
            if (left < 0 || quartersLeft < 0) return;
            if (!best.isEmpty() && value < best.getFirst().value()) return;
            var plan = new Plan<>(chosen, 0);
            if (best.isEmpty() || isBetter(plan, best.getFirst())) {
                best.clear();
                best.add(plan);
            }
            return;
        }
        for (var option : entries.get(chosen.size())) {
            chosen.add(option);
            tryAll(
                    entries,
                    chosen,
                    left - option.cost(),
                    quartersLeft - option.quarters(),
                    value + option.value(),
                    best);
            chosen.removeLast();
        }
    }

    private static boolean isBetter(Plan<Thing> plan, Plan<Thing> other) {
        if (plan.value() != other.value()) return plan.value() > other.value();
        if (plan.cost() != other.cost()) return plan.cost() < other.cost();
        if (plan.quarters() != other.quarters()) return plan.quarters() < other.quarters();
        if (plan.unsure() != other.unsure()) return plan.unsure() < other.unsure();
        for (int i = 0; i < plan.chosen().size(); i++) {
            long difference =
                    plan.chosen().get(i).value() - other.chosen().get(i).value();
            if (difference != 0) return difference > 0;
        }
        return false;
    }
}
