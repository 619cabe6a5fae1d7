package amity.plan.optimum;

import java.util.List;
import java.util.stream.IntStream;

/** All entries as bare numbers: what each takes at least in hours is set aside, the rest counted in common steps. */
record Menus<C extends Candidate>(
        List<? extends List<? extends C>> entries, List<Menu> menus, Ascents ascents, int least, int step, int steps) {

    static <C extends Candidate> Menus<C> of(List<? extends List<? extends C>> entries, int quarters) {
        var menus = entries.stream().map(Menu::of).toList();
        int least = menus.stream().mapToInt(Menu::shortest).sum();
        int step = menus.stream()
                .flatMapToInt(menu -> IntStream.of(menu.quarters()).map(q -> q - menu.shortest()))
                .reduce(0, (a, b) -> (int) ValueRungs.commonDivisor(a, b));
        int divisor = Math.max(step, 1);
        long longest = menus.stream()
                .mapToLong(menu -> menu.longest() - menu.shortest())
                .sum();
        int spare = (int) Math.min(longest, quarters - least);
        var inSteps = menus.stream().map(menu -> inSteps(menu, divisor)).toList();
        return new Menus<>(entries, inSteps, new Ascents(inSteps), least, divisor, spare < 0 ? -1 : spare / divisor);
    }

    private static Menu inSteps(Menu menu, int step) {
        var steps = IntStream.of(menu.quarters())
                .map(q -> (q - menu.shortest()) / step)
                .toArray();
        return new Menu(menu.cost(), steps, menu.value(), menu.unsure(), menu.position());
    }

    /** Not even the shortest options fit into the hours. */
    boolean areTooLong() {
        return steps < 0;
    }

    Plan<C> plan(int[] positions, long gap) {
        return new Plan<C>(
                IntStream.range(0, positions.length)
                        .<C>mapToObj(entry -> entries.get(entry).get(positions[entry]))
                        .toList(),
                gap);
    }
}
