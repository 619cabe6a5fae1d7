package amity.plan.optimum;

import java.util.Arrays;

/** Partial plans side by side, by rising cost: one array a figure, so that a long list stays compact. */
final class PartialPlans {
    long[] cost = new long[64];
    long[] value = new long[64];
    int[] quarters = new int[64];
    int[] unsure = new int[64];
    int[] parent = new int[64];
    int[] pick = new int[64];
    int size;

    void add(long cost, int quarters, long value, int unsure, int parent, int pick) {
        if (size == this.cost.length) grow();
        this.cost[size] = cost;
        this.quarters[size] = quarters;
        this.value[size] = value;
        this.unsure[size] = unsure;
        this.parent[size] = parent;
        this.pick[size++] = pick;
    }

    private void grow() {
        int length = size * 2;
        cost = Arrays.copyOf(cost, length);
        value = Arrays.copyOf(value, length);
        quarters = Arrays.copyOf(quarters, length);
        unsure = Arrays.copyOf(unsure, length);
        parent = Arrays.copyOf(parent, length);
        pick = Arrays.copyOf(pick, length);
    }
}
