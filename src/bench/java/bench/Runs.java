package bench;

import java.util.Arrays;
import java.util.Locale;

/** What the runs of one measurement came to. */
record Runs(double... values) {
    static final int ENOUGH = 5;

    double median() {
        var sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The middle one, and from the least to the most; how many there were where that is fewer than there should be. */
    String words() {
        if (values.length == 1) return number(median());
        var range = Arrays.stream(values).summaryStatistics();
        return number(median()) + " (" + number(range.getMin()) + "–" + number(range.getMax())
                + (values.length < ENOUGH ? ", " + values.length + " runs)" : ")");
    }

    static String number(double value) {
        double size = Math.abs(value);
        boolean isWhole = size >= 100 || size == Math.rint(size);
        return String.format(Locale.ROOT, isWhole ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }
}
