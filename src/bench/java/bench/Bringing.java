package bench;

import amity.Amity;
import amity.intake.FileInstructions;
import amity.intake.FirstPractice;
import amity.intake.Imports;
import amity.intake.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    static void measure(Report report, int rows) throws Exception {
        var size = new Size(rows, "rows");
        var folder = Child.folder();
        try {
            var file = write(folder.resolve("invoices.csv"), rows);
            var bare = bare(file);
            var took = new ArrayList<Double>();
            var heap = new ArrayList<Double>();
            var wait = new ArrayList<Double>();
            Pages.runs(() -> {
                var data = folder.resolve("data" + took.size());
                try (var child = Child.java(Bringing.class, "-Xmx256m", file.toString(), data.toString())) {
                    var said = child.end().split(" ");
                    took.add(Double.parseDouble(said[0]));
                    heap.add(Double.parseDouble(said[1]));
                    wait.add(Double.parseDouble(said[2]));
                }
                return 0;
            });
            report.add("import of invoice lines", Measures.WALL, size, took);
            report.add("import of invoice lines", Measures.HEAP, size, heap);
            report.add("import of invoice lines", Measures.WAIT, size, wait);
            report.add("sqlite3 .import of the same lines", Measures.WALL, size, bare);
            if (bare.length == 0) {
                report.remark("sqlite3 is not on the PATH: there is nothing to hold an import against.");
                return;
            }
            double ratio = report.median("import of invoice lines", Measures.WALL, size)
                            .orElseThrow()
                    / new Runs(bare).median();
            report.add("import of invoice lines, beside sqlite3 .import", Measures.TIMES, size, ratio);
        } finally {
            Child.delete(folder);
        }
    }

    /** Brings the file in this process, and prints the milliseconds it took, the heap it needed, and how long another writer waited at most. */
    public static void main(String[] words) {
        try (var context = new SpringApplicationBuilder(Amity.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--amity.data=" + words[1])) {
            var imports = context.getBean(Imports.class);
            var files = List.of(SourceFile.at(Path.of(words[0])));
            var wanted = new FileInstructions(null, Map.of(), null, false);
            var practice = context.getBean(FirstPractice.class).of(files, wanted);
            var other = new OtherWriter(context);
            long start = System.nanoTime();
            imports.bring(practice, files, wanted);
            double took = (System.nanoTime() - start) / 1e6;
            System.out.printf(Locale.ROOT, "%.0f %d %.0f%n", took, Heap.most(), other.longestWait());
        }
    }

    /** The milliseconds in which sqlite3 imports the file; none where it is not here. */
    private static double[] bare(Path file) throws Exception {
        int[] made = {0};
        try {
            return Pages.runs(() -> {
                var database = file.resolveSibling("bare" + made[0]++ + ".db");
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
                }
                return (System.nanoTime() - start) / 1e6;
            });
        } catch (IOException missing) {
            return new double[0];
        }
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
