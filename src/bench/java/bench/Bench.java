package bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Runs the parts asked for, or all of them, and prints one table of every figure. */
public final class Bench {
    private static final List<String> PARTS = List.of("pure", "pages", "import");
    private static final List<Integer> CLIENTS = List.of(100, 1_000, 10_000);
    private static final List<Integer> ROWS = List.of(1_000, 10_000, 100_000);

    private Bench() {}

    public static void main(String[] words) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        if (words.length == 3 && words[0].equals("seed")) {
            Seeder.write(Path.of(words[1]), Integer.parseInt(words[2]));
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
                    + ", and sizes; or bin/bench seed DIR CLIENTS.");
            System.exit(2);
        }
        run(parts.isEmpty() ? Set.copyOf(PARTS) : parts, sizes);
    }

    private static void run(Set<String> parts, List<Integer> sizes) throws Exception {
        var table = new Figures();
        if (parts.contains("pure")) {
            Pure.measure(table);
        }
        if (parts.contains("pages")) {
            for (var clients : sizes.isEmpty() ? CLIENTS : sizes) {
                Pages.measure(table, clients);
            }
        }
        if (parts.contains("import")) {
            for (var rows : sizes.isEmpty() ? ROWS : sizes) {
                Bringing.measure(table, rows);
            }
        }
        table.print();
    }
}
