package bench;

import java.util.List;

/** What a figure must reach at a size, as the quality asked for says. */
record Goal(String work, String measure, long size, boolean isFloor, double limit) {
    static final List<Goal> ALL = List.of(
            atMost("client list", Measures.P99_ONE, 10_000, 10),
            atMost("client page", Measures.P99_ONE, 10_000, 10),
            atMost("client list", Measures.P99_EIGHT, 10_000, 50),
            atMost("client page", Measures.P99_EIGHT, 10_000, 50),
            atMost("client list", Measures.QUERIES, 10_000, 12),
            atMost("client list", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("client page", Measures.QUERIES, 10_000, 12),
            atMost("client page", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atLeast("client list", Measures.RATE, 10_000, 1_000),
            atLeast("client page", Measures.RATE, 10_000, 400),
            atLeast("client list, beside Tryton's list", Measures.TIMES, 10_000, 25),
            atLeast("client page, beside Tryton's notes of one", Measures.TIMES, 10_000, 25),
            atMost("moment recorded", Measures.P99_ONE, 10_000, 15),
            atLeast("moment recorded, beside the same rows by bare JDBC", Measures.TIMES, 10_000, 0.6),
            atMost("reading", Measures.TIME, 1_000, 1),
            atMost("amity reading --as-of", Measures.WALL, 10_000, 2_000),
            atMost("import of invoice lines, beside sqlite3 .import", Measures.TIMES, 100_000, 4),
            atMost("import of invoice lines", Measures.WAIT, 100_000, 2_000),
            atMost("import of invoice lines", Measures.HEAP, 100_000, 256),
            atMost("season all budgets, × 8, money", Measures.TIME, 30, 5),
            atMost("season all budgets, × 8, 6 hours", Measures.TIME, 30, 40),
            atMost("season all budgets, × 10, 6 hours", Measures.TIME, 100, 1_500),
            atMost("season one budget, × 10, strongly correlated", Measures.TIME, 1_000, 300),
            atMost("season one budget, × 10, strongly correlated", Measures.TIME, 10_000, 2_000),
            atMost("season, slider moved", Measures.SERVER, 10_000, 1),
            atMost("start to the first page", Measures.WALL, 10_000, 2_000),
            atMost("start to the first page", Measures.RESIDENT, 10_000, 300),
            atMost("server after load", Measures.RESIDENT, 10_000, 512),
            atMost("amity clients", Measures.WALL, 1_000, 500),
            atMost("amity clients", Measures.RESIDENT, 1_000, 150),
            atMost("amity today", Measures.WALL, 1_000, 500),
            atMost("amity today", Measures.RESIDENT, 1_000, 150),
            atMost("amity reading of one", Measures.WALL, 1_000, 500),
            atMost("amity reading of one", Measures.RESIDENT, 1_000, 150),
            atMost("amity clients, beside a server", Measures.WALL, 1_000, 500),
            atMost("Today", Measures.QUERIES, 10_000, 12),
            atMost("Today", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("Today", Measures.P99_ONE, 10_000, 20),
            atMost("season", Measures.QUERIES, 10_000, 12),
            atMost("season", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("season", Measures.P99_ONE, 10_000, 20),
            atMost("partnership", Measures.QUERIES, 10_000, 12),
            atMost("partnership", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("partnership", Measures.P99_ONE, 10_000, 20),
            atMost("circle", Measures.QUERIES, 10_000, 12),
            atMost("circle", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("circle", Measures.P99_ONE, 10_000, 20),
            atMost("writing desk", Measures.QUERIES, 10_000, 12),
            atMost("writing desk", Measures.QUERIES_AFTER_MOMENT, 10_000, 12),
            atMost("writing desk", Measures.P99_ONE, 10_000, 20),
            atMost("first look of a day", Measures.WALL, 10_000, 1_000),
            atMost("10,000 practices on PostgreSQL, beside a single one", Measures.TIMES, 10_000, 1.2));

    private static Goal atMost(String work, String measure, long size, double limit) {
        return new Goal(work, measure, size, false, limit);
    }

    private static Goal atLeast(String work, String measure, long size, double limit) {
        return new Goal(work, measure, size, true, limit);
    }

    boolean isMet(Runs runs) {
        return isFloor ? runs.median() >= limit : runs.median() <= limit;
    }

    String words() {
        return (isFloor ? "≥ " : "≤ ") + Runs.number(limit);
    }
}
