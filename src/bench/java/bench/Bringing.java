package bench;

import amity.Amity;
import amity.intake.FileInstructions;
import amity.intake.FirstPractice;
import amity.intake.Imports;
import amity.intake.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Brings a file of FreshBooks' invoice lines into an empty folder within 256 MB, beside the same file into one plain indexed table by sqlite3. */
public final class Bringing {
    private static final String HEADER =
            "Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,"
                    + "Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency";
    private static final List<String> ITEMS = List.of("Inbox and calendar", "Bookkeeping", "Travel", "Newsletter");

    private Bringing() {}

    static void measure(Figures table, int rows) throws Exception {
        var folder = Child.folder();
        try {
            var file = write(folder.resolve("invoices.csv"), rows);
            double bare = bare(file);
            var data = folder.resolve("data");
            try (var child = Child.java(Bringing.class, "-Xmx256m", file.toString(), data.toString())) {
                var said = child.end().split(" ");
                double took = Double.parseDouble(said[0]);
                table.once(
                        "import of invoice lines",
                        String.format(Locale.ROOT, "%,d rows", rows),
                        took,
                        said[1] + " moments, heap at most " + said[2] + " MB" + beside(took, bare));
            }
        } finally {
            Child.delete(folder);
        }
    }

    /** Brings the file in this process, and prints the milliseconds it took, the moments it made and the heap it needed. */
    public static void main(String[] words) {
        try (var context = new SpringApplicationBuilder(Amity.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--amity.data=" + words[1])) {
            var imports = context.getBean(Imports.class);
            var files = List.of(SourceFile.at(Path.of(words[0])));
            var wanted = new FileInstructions(null, Map.of(), null, false);
            long start = System.nanoTime();
            var brought = imports.bring(context.getBean(FirstPractice.class).of(files, wanted), files, wanted);
            System.out.printf(
                    Locale.ROOT,
                    "%.0f %d %d%n",
                    (System.nanoTime() - start) / 1e6,
                    brought.figures().moments(),
                    Heap.most());
        }
    }

    private static String beside(double took, double bare) {
        return Double.isNaN(bare)
                ? "; sqlite3 is not on the PATH, so there is nothing to hold it against"
                : String.format(Locale.ROOT, "; sqlite3 .import %.0f ms, ratio %.1f", bare, took / bare);
    }

    /** The milliseconds in which sqlite3 imports the file, at its best of three. */
    private static double bare(Path file) throws Exception {
        double best = Double.NaN;
        for (int i = 0; i < 3; i++) {
            var database = file.resolveSibling("bare" + i + ".db");
            long start = System.nanoTime();
            try (var child = Child.of(
                    "sqlite3",
                    database.toString(),
                    "pragma journal_mode=wal",
                    "create table invoice (" + HEADER.replaceAll("([^,]+)", "\"$1\" text") + ")",
                    "create index invoice_by_client on invoice (\"Client Name\", \"Date Issued\")",
                    ".mode csv",
                    ".import --skip 1 " + file + " invoice")) {
                child.end();
            } catch (IOException missing) {
                return Double.NaN;
            }
            double took = (System.nanoTime() - start) / 1e6;
            best = Double.isNaN(best) ? took : Math.min(best, took);
        }
        return best;
    }

    /** Invoices of one to three lines for one client in two hundred rows, four in five of them paid. */
    private static Path write(Path file, int rows) throws IOException {
        var random = new Random(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (int row = 0, invoice = 1; row < rows; invoice++) {
                var client = "Client " + random.nextInt(Math.max(10, rows / 200)) + " Ltd";
                var issued = Seeder.TODAY.minusDays(1_400 - 1_399L * row / rows);
                var due = issued.plusDays(random.nextInt(30));
                var paid = random.nextInt(5) > 0 && due.isBefore(Seeder.TODAY) ? due.toString() : "";
                for (int lines = 1 + random.nextInt(3); lines > 0 && row < rows; lines--, row++) {
                    int hours = 1 + random.nextInt(20);
                    out.write(String.format(
                            Locale.ROOT,
                            "%s,%07d,%s,%s,%s,%s,%d hours,35.00,%d.00000000,0.0000,%d.00,,0.00,,0.00,%d.00,GBP%n",
                            client,
                            invoice,
                            issued,
                            paid.isEmpty() ? "sent" : "paid",
                            paid,
                            ITEMS.get(lines),
                            hours,
                            hours,
                            hours * 35,
                            hours * 35));
                }
            }
        }
        return file;
    }
}
