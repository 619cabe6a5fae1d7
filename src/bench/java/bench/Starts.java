package bench;

import amity.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starting, and the first look of a day: a morning after another in the same book, each in a server that has just been started. */
final class Starts implements AutoCloseable {
    private final Report report;
    private final Size size;
    private final Path folder;
    private final List<Double> started = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private final List<Double> looked = new ArrayList<>();
    private LocalDate today = Seeder.TODAY;
    private @Nullable ShippedApplication last;
    private @Nullable Visit visit;

    Starts(Report report, Size size, Path folder) {
        this.report = report;
        this.size = size;
        this.folder = folder;
    }

    /** Leaves the server of the last morning open. */
    LocalDate days() throws IOException, InterruptedException {
        report.add("first look ever", Measures.WALL, size, morning());
        for (int run = 0; run < Runs.ENOUGH; run++) {
            close();
            today = today.plusDays(1);
            looked.add(morning());
            var server = last();
            started.add(server.started());
            worked.add(server.use().milliseconds());
            resident.add(server.use().resident());
        }
        report.add("start to the first page", Measures.WALL, size, started);
        report.add("start to the first page", Measures.CPU, size, worked);
        report.add("start to the first page", Measures.RESIDENT, size, resident);
        report.add("first look of a day", Measures.WALL, size, looked);
        return today;
    }

    /** How long the first look takes: from the link that signs in to Today. */
    private double morning() throws IOException, InterruptedException {
        last = ShippedApplication.serve(folder, today);
        long start = System.nanoTime();
        visit = last.signIn();
        return (System.nanoTime() - start) / 1e6;
    }

    ShippedApplication last() {
        return Objects.requireNonNull(last);
    }

    Visit visit() {
        return Objects.requireNonNull(visit);
    }

    @Override
    public void close() {
        if (last != null) last.close();
    }
}
