package amity.plan.optimum;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The options of one entry as bare numbers, without those that another option of the same entry beats. */
record Menu(long[] cost, int[] quarters, long[] value, int[] unsure, int[] position) {

    static Menu of(List<? extends Candidate> options) {
        var worthwhile = IntStream.range(0, options.size())
                .filter(i -> IntStream.range(0, options.size()).noneMatch(j -> beats(options, j, i)))
                .toArray();
        return new Menu(
                IntStream.of(worthwhile).mapToLong(i -> options.get(i).cost()).toArray(),
                IntStream.of(worthwhile).map(i -> options.get(i).quarters()).toArray(),
                IntStream.of(worthwhile).mapToLong(i -> options.get(i).value()).toArray(),
                IntStream.of(worthwhile)
                        .map(i -> options.get(i).isUnsure() ? 1 : 0)
                        .toArray(),
                worthwhile);
    }

    /** Never dearer, never longer, and better in the plan's order: it can stand in wherever the other does. */
    private static boolean beats(List<? extends Candidate> options, int j, int i) {
        var other = options.get(j);
        var option = options.get(i);
        if (j == i
                || other.cost() > option.cost()
                || other.quarters() > option.quarters()
                || other.value() < option.value()) return false;
        if (other.value() > option.value() || other.cost() < option.cost() || other.quarters() < option.quarters())
            return true;
        return other.isUnsure() == option.isUnsure() ? j < i : option.isUnsure();
    }

    int size() {
        return cost.length;
    }

    /** What an option says, less what its hours are priced at. */
    double worth(int option, double hourPrice) {
        return value[option] - hourPrice * quarters[option];
    }

    /** Worth gained a penny by going from one option to a dearer one. */
    double slope(int from, int to, double hourPrice) {
        return (worth(to, hourPrice) - worth(from, hourPrice)) / (cost[to] - cost[from]);
    }

    /** Its options by rising cost. */
    int[] byCost() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingLong(option -> cost[option]))
                .mapToInt(option -> option)
                .toArray();
    }

    int shortest() {
        return IntStream.of(quarters).min().orElse(0);
    }

    int longest() {
        return IntStream.of(quarters).max().orElse(0);
    }

    /** The chosen options only, as differences to one of them: what changes when another is taken instead. */
    Menu insteadOf(int one, int[] others) {
        return new Menu(
                IntStream.of(others).mapToLong(i -> cost[i] - cost[one]).toArray(),
                IntStream.of(others).map(i -> quarters[i] - quarters[one]).toArray(),
                IntStream.of(others).mapToLong(i -> value[i] - value[one]).toArray(),
                IntStream.of(others).map(i -> unsure[i] - unsure[one]).toArray(),
                IntStream.of(others).map(i -> position[i]).toArray());
    }
}
