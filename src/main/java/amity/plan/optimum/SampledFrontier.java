package amity.plan.optimum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Each budget worked out on its own, for lists too long to answer all budgets at once. */
final class SampledFrontier<C extends Candidate> implements Frontier<C> {
    private static final int SAMPLES = 100;
    private static final int REMEMBERED = 2 * SAMPLES;
    private final Menus<C> menus;
    private final Map<Long, Optional<Plan<C>>> known = new ConcurrentHashMap<>();
    private volatile List<Totals> points = List.of();

    SampledFrontier(List<? extends List<? extends C>> entries, int quarters) {
        menus = Menus.of(entries, quarters);
    }

    @Override
    public Optional<Plan<C>> within(long budget) {
        if (known.size() > REMEMBERED) known.clear();
        return known.computeIfAbsent(budget, this::found);
    }

    private Optional<Plan<C>> found(long budget) {
        return new Core(menus, budget).best().map(found -> menus.plan(found.positions(), found.gap()));
    }

    @Override
    public List<Totals> points() {
        if (points.isEmpty()) points = sampled();
        return points;
    }

    /** Only what lies around it is worked out: on a long list all the points take a hundred times as long. */
    @Override
    public Optional<Totals> next(long budget) {
        return samples()
                .filter(sample -> sample > budget)
                .mapToObj(this::within)
                .flatMap(Optional::stream)
                .map(Plan::totals)
                .filter(point -> point.cost() > budget)
                .findFirst();
    }

    private List<Totals> sampled() {
        return Frontier.rising(samples()
                .mapToObj(this::within)
                .flatMap(Optional::stream)
                .map(Plan::totals)
                .toList());
    }

    private LongStream samples() {
        long least = least();
        long most = Math.max(least, most());
        return LongStream.range(0, SAMPLES)
                .map(i -> least + (most - least) * i / (SAMPLES - 1))
                .distinct();
    }

    private long least() {
        return menus.menus().stream()
                .mapToLong(menu -> LongStream.of(menu.cost()).min().orElse(0))
                .sum();
    }

    @Override
    public boolean isSampled() {
        return true;
    }
}
