package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** Commands, each from the shell to its last line. */
final class CommandLines {
    private final Report report;
    private final Size size;
    private final Path folder;
    private final LocalDate today;

    CommandLines(Report report, Size size, Path folder, LocalDate today) {
        this.report = report;
        this.size = size;
        this.folder = folder;
        this.today = today;
    }

    void besideServer() throws Exception {
        measure("amity clients, beside a server", "clients");
    }

    void alone() throws Exception {
        measure("amity clients", "clients");
        measure("amity today", "today");
        measure(
                "amity reading of one",
                "reading",
                Seeder.clients(folder).getFirst().name());
        measure(
                "amity reading --as-of",
                "reading",
                "--as-of",
                today.minusYears(1).toString());
    }

    private void measure(String name, String... words) throws Exception {
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--data", folder.toString()));
        var worked = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        report.add(name, Measures.WALL, size, Pages.runs(() -> {
            long start = System.nanoTime();
            var use = use(line.toArray(String[]::new));
            worked.add(use.milliseconds());
            memory.add(use.most());
            return (System.nanoTime() - start) / 1e6;
        }));
        report.add(name, Measures.CPU, size, worked);
        report.add(name, Measures.RESIDENT, size, memory);
    }

    private ProcessUse use(String... words) throws IOException, InterruptedException {
        try (var command = Child.amity(today, words)) {
            var use = CompletableFuture.supplyAsync(() -> watched(command));
            command.end();
            return use.join();
        }
    }

    /** Looks at the process, and the one it asks with, until both are gone: the most that was seen is what they took. */
    private static ProcessUse watched(Child command) {
        var most = ProcessUse.withChildren(command.id());
        while (command.isAlive()) {
            var use = ProcessUse.withChildren(command.id());
            if (use.isKnown()) most = most.orMore(use);
            LockSupport.parkNanos(1_000_000);
        }
        return most;
    }
}
