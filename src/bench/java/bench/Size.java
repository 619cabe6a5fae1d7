package bench;

import java.util.Locale;

/** How much a figure was measured on: a number to reckon its growth with, and what it counts. */
record Size(long count, String words) implements Comparable<Size> {
    static Size clients(int clients) {
        return new Size(clients, "clients");
    }

    String number() {
        return String.format(Locale.ROOT, "%,d", count);
    }

    @Override
    public int compareTo(Size other) {
        return Long.compare(count, other.count);
    }
}
