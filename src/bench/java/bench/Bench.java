package bench;

import amity.plan.optimum.Solvers;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Measures what is asked for, or all of it, and prints one table of every figure; of all of it the table is kept, too. */
public final class Bench {
    private static final List<String> PARTS = List.of("pure", "season", "pages", "import", "floors", "peers");
    private static final List<Integer> CLIENTS = List.of(100, 1_000, 10_000);
    private static final int ROWS_EACH = 10; // in the file that is brought, for each client
    private static final Path KEPT = Path.of("docs", "performance.md");

    private Bench() {}

    public static void main(String[] words) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        if (words.length >= 3 && words[0].equals("seed")) {
            int number = words.length > 3 ? Integer.parseInt(words[3]) : Seeder.NUMBER;
            Seeder.write(Path.of(words[1]), Integer.parseInt(words[2]), number);
            return;
        }
        var parts = new HashSet<>(Arrays.asList(words));
        var sizes = parts.stream()
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        parts.removeIf(word -> word.matches("\\d+"));
        if (!PARTS.containsAll(parts)) {
            System.err.println("Say bin/bench, or which of it: " + String.join(", ", PARTS)
                    + ", and sizes; or bin/bench seed DIR CLIENTS [NUMBER].");
            System.exit(2);
        }
        var began = Machine.busy();
        long start = System.nanoTime();
        var report = run(parts.isEmpty() ? Set.copyOf(PARTS) : parts, sizes);
        var said = head(began, start) + report.markdown();
        System.out.println(said);
        if (parts.isEmpty()) Files.writeString(KEPT, said);
        System.exit(0); // what looks into a server leaves threads behind
    }

    private static Report run(Set<String> parts, List<Integer> sizes) throws Exception {
        var report = new Report();
        var shown = Map.<String, String>of();
        if (parts.contains("pages")) {
            for (var clients : sizes.isEmpty() ? CLIENTS : sizes) shown = AtSize.measure(report, clients);
            report.remark("10,000 practices in one PostgreSQL are measured once Amity runs on it.");
        }
        if (parts.contains("floors")) {
            Floors.served(report, shown);
            Floors.commit(report);
        }
        if (parts.contains("peers")) Peers.measure(report);
        if (parts.contains("import")) {
            for (var clients : sizes.isEmpty() ? CLIENTS : sizes) Bringing.measure(report, clients * ROWS_EACH);
        }
        if (parts.contains("pure")) Pure.measure(report);
        if (parts.contains("season")) Solvers.all(new SolverTimes(report));
        return report;
    }

    /** What the solvers took, as rows of the report. */
    private record SolverTimes(Report report) implements Solvers.Results {
        @Override
        public void add(String instance, int entries, String solver, double... milliseconds) {
            var work = "season one budget, " + instance + ", by " + solver;
            report.add(work, Measures.TIME, new Size(entries, "entries"), milliseconds);
        }

        @Override
        public void remark(String sentence) {
            report.remark(sentence);
        }
    }

    private static String head(String busy, long start) throws IOException {
        return "# How fast it is\n\nWritten by `bin/bench` on " + LocalDate.now() + Machine.commit() + ", in "
                + Runs.number((System.nanoTime() - start) / 60e9) + " minutes. " + Machine.words()
                + "\nAs it began, " + busy + " programs wanted a core, and " + Machine.busy()
                + " as it ended: with more than there are cores in between, times have waiting in them.\n\n";
    }
}
