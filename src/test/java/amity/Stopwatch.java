package amity;

import java.util.Arrays;

/** Times a piece of work that is warm, and prints the middle and the slowest of many runs as a row of a table. */
public final class Stopwatch {
    private static final int WARM = 300;
    private static final int RUNS = 200;
    private static final double MILLION = 1_000_000.0;

    private Stopwatch() {}

    public static void time(String what, Runnable work) {
        time(what, work, WARM, RUNS);
    }

    public static void time(String what, Runnable work, int warm, int runs) {
        for (var i = 0; i < warm; i++) {
            work.run();
        }
        var took = new long[runs];
        for (var i = 0; i < runs; i++) {
            var start = System.nanoTime();
            work.run();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-50s %9.3f ms   slowest %9.3f ms%n", what, took[runs / 2] / MILLION, took[runs - 1] / MILLION);
    }
}
