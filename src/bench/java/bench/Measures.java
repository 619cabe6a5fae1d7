package bench;

/** What is measured of a work, with its unit. */
final class Measures {
    static final String RATE = "answers a second, 16 connections";
    static final String P50_ONE = "p50 on one connection, ms";
    static final String P99_ONE = "p99 on one connection, ms";
    static final String P99_EIGHT = "p99 at 8 connections, ms";
    static final String SERVER = "time in the server, ms";
    static final String QUERIES = "queries, at most";
    static final String AFTER_MOMENT = "first after a moment, ms";
    static final String QUERIES_AFTER_MOMENT = "queries after a moment, at most";
    static final String ALLOCATED = "allocated for an answer, KB";
    static final String WORK = "processor time for an answer, ms";
    static final String LENGTH = "length of an answer, KB";
    static final String WALL = "time, ms";
    static final String CPU = "processor time, ms";
    static final String RESIDENT = "resident, MiB";
    static final String TIME = "one, ms";
    static final String P99 = "p99 of one, ms";
    static final String ALLOCATED_BY_ONE = "allocated by one, KB";
    static final String HEAP = "heap at most, MiB";
    static final String WAIT = "longest wait of another writer, ms";
    static final String TIMES = "times";
    static final String PER_SECOND = "a second";

    private Measures() {}
}
