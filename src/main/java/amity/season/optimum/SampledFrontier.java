package amity.season.optimum;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Each budget worked out on its own, for lists too long to answer all budgets at once. */
final class SampledFrontier<C extends Candidate> implements Frontier<C> {
    private static final int SAMPLES = 100;
    private final Menus<C> menus;

    SampledFrontier(List<? extends List<? extends C>> entries, int quarters) {
        menus = Menus.of(entries, quarters);
    }

    @Override
    public Optional<Plan<C>> within(long budget) {
        return new Core(menus, budget).best().map(found -> menus.plan(found.positions(), found.gap()));
    }

    @Override
    public List<Totals> points() {
        long least = least();
        long most = within(Long.MAX_VALUE / 4).map(Plan::cost).orElse(least);
        return Frontier.rising(LongStream.range(0, SAMPLES)
                .map(i -> least + (most - least) * i / (SAMPLES - 1))
                .distinct()
                .mapToObj(this::within)
                .flatMap(Optional::stream)
                .map(Plan::totals)
                .toList());
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
