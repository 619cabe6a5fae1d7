package bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table of all figures: what was measured at which size, its middle and its slowest hundredth, and what else there is to say. */
final class Figures {
    private static final String ROW = "%-26s %-32s %12s %12s   %s%n";
    private final List<String> rows = new ArrayList<>();

    /** Keeps times in milliseconds; on a busy machine the work says more than the time, which has waiting in it. */
    void add(String what, String size, double[] times, double[] work, String remark) {
        Arrays.sort(times);
        Arrays.sort(work);
        var worked = "working " + ms(at(work, 0.5)) + " and " + ms(at(work, 0.99)) + ", ";
        add(what, size, at(times, 0.5), at(times, 0.99), worked + remark);
    }

    void add(String what, String size, double p50, double p99, String remark) {
        keep(row(what, size, ms(p50), ms(p99), remark));
    }

    /** Keeps what was done once. */
    void once(String what, String size, double took, String remark) {
        keep(row(what, size, ms(took), "", remark));
    }

    private void keep(String row) {
        rows.add(row);
        System.err.print(row);
    }

    void print() {
        System.out.println();
        System.out.print(row("what", "size", "p50", "p99", ""));
        rows.forEach(System.out::print);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static String ms(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 100 ? "%.3f ms" : "%,.0f ms", milliseconds);
    }

    private static String row(String what, String size, String p50, String p99, String remark) {
        return String.format(Locale.ROOT, ROW, what, size, p50, p99, remark);
    }
}
