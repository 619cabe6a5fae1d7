package amity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTests {
    static final String INVOICES = """
            Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency
            Priya Raman,0001,2026-01-05,paid,2026-01-12,Retainer,January,100,2,0,200.00,,0,,0,200.00,EUR
            Priya Raman,0002,2026-02-05,paid,2026-02-12,Retainer,February,100,3,0,300.00,,0,,0,300.00,EUR
            Ruth Marsh,0003,2026-31-02,sent,,Minutes,March,50,1,0,50.00,,0,,0,50.00,EUR
            """;

    private static final Set<String> SINCE_VERSION_2 =
            Set.of("exchange_former.json", "exchange_file_column.json", "exchange_mapping_column.json");

    @TempDir
    Path temp;

    Terminal terminal;
    Path invoices;

    @BeforeEach
    void a_file_of_invoices() throws Exception {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        invoices = Files.writeString(temp.resolve("invoices.csv"), INVOICES);
    }

    @Test
    void from_her_own_file_to_a_reading_and_a_christmas_plan() {
        var imported = terminal.json("import", invoices.toString());
        assertThat(imported.get("practice").get("created").asBoolean()).isTrue();
        assertThat(imported.get("practice").get("currency").asString()).isEqualTo("EUR");
        assertThat(imported.get("files").get(0).get("producer").asString()).isEqualTo("freshbooks");
        assertThat(imported.get("rows").get("read").asInt()).isEqualTo(3);
        assertThat(imported.get("rows").get("new").asInt()).isEqualTo(2);
        assertThat(imported.get("rows").get("wrong").asInt()).isEqualTo(1);
        assertThat(imported.get("wrongRows").get(0).get("line").asInt()).isEqualTo(4);
        assertThat(imported.get("amounts").get("EUR").asString()).isEqualTo("500.00");
        assertThat(terminal.json("reading", "Priya", "--as-of", "2026-06-01")
                        .get("revenue")
                        .get("amount")
                        .asString())
                .isEqualTo("500.00");
        assertThat(terminal.json("season", "Christmas", "--year", "2026", "--budget", "50", "--as-of", "2026-11-01")
                        .get("entries"))
                .isNotEmpty();
    }

    @Test
    void the_same_file_again_adds_nothing_and_undoing_takes_it_back() {
        var first = terminal.json("import", invoices.toString());
        var again = terminal.json("import", invoices.toString());
        assertThat(again.get("rows").get("new").asInt()).isZero();
        assertThat(again.get("rows").get("already").asInt()).isEqualTo(2);
        assertThat(again.get("amounts").get("EUR").asString()).isEqualTo("500.00");
        terminal.json("undo-import", again.get("import").asString());
        terminal.json("undo-import", first.get("import").asString());
        assertThat(terminal.json("clients")).isEmpty();
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() {
        var rehearsed = terminal.json("import", invoices.toString(), "--dry-run");
        assertThat(rehearsed.get("import").isNull()).isTrue();
        assertThat(rehearsed.get("practice").get("created").asBoolean()).isTrue();
        assertThat(rehearsed.get("rows").get("new").asInt()).isEqualTo(2);
        assertThat(terminal.json("practice").get("currency").asString()).isEqualTo("GBP");
    }

    @Test
    void what_cannot_be_read_is_refused_with_one_sentence() throws Exception {
        var empty = Files.writeString(temp.resolve("empty.csv"), "");
        var binary = Files.write(temp.resolve("binary.csv"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7});
        for (var file : new Path[] {empty, binary, temp.resolve("missing.csv")}) {
            var outcome = terminal.type("import", file.toString());
            assertThat(outcome.code()).as("%s", outcome).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).hasLineCount(1);
        }
        assertThat(terminal.type("import", invoices.toString(), "--as", "nobody")
                        .code())
                .isEqualTo(2);
        assertThat(terminal.type("undo-import", "x").code()).isEqualTo(2);
    }

    @Test
    void a_sample_of_freshbooks_has_the_figures_that_were_counted_for_it() throws Exception {
        var named = Optional.ofNullable(System.getenv("AMITY_SAMPLES")).orElse("../shared/samples");
        var sample = Path.of(named, "csv-money", "freshbooks_invoices.csv");
        assumeTrue(Files.exists(sample));
        var imported = terminal.json("import", sample.toString());
        assertThat(imported.get("rows").get("read").asInt()).isEqualTo(3);
        assertThat(imported.get("amounts").get("USD").asString()).isEqualTo("7890.00");
        assertThat(terminal.json("clients").get(0).get("name").asString()).isEqualTo("X-Men");
    }

    @Test
    void an_import_in_an_export_of_version_1_is_still_taken_back() throws IOException {
        terminal.json("import", invoices.toString());
        var mended = Files.writeString(temp.resolve("mended.csv"), INVOICES.replace("300.00", "400.00"));
        var second = terminal.json("import", mended.toString());
        var export = temp.resolve("export.zip");
        terminal.json("export", export.toString());
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", asVersion1(export).toString());
        assertThat(revenue(elsewhere)).isEqualTo("600.00");

        elsewhere.json("undo-import", second.get("import").asString());
        assertThat(revenue(elsewhere)).isEqualTo("500.00");
    }

    private static String revenue(Terminal terminal) {
        return terminal.json("reading", "Priya", "--as-of", "2026-06-01")
                .get("revenue")
                .get("amount")
                .asString();
    }

    /** What an import corrected stood there in one text, beside the hash of its line. */
    private Path asVersion1(Path export) throws IOException {
        var old = temp.resolve("version-1.zip");
        try (var from = new ZipFile(export.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(old))) {
            for (var entry : Collections.list(from.entries())) {
                if (!SINCE_VERSION_2.contains(entry.getName())) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    var json = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.write(asVersion1(entry.getName(), json).getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
        return old;
    }

    private static String asVersion1(String name, String json) {
        return switch (name) {
            case "amity.json" -> json.replace("2", "1");
            case "exchange_file.json" -> json.replaceAll("\"asked_dates\"", "\"asked_columns\":\"\",\"asked_dates\"");
            case "exchange_row.json" -> json.replaceAll(",\"said_.*?(?=})", ",\"said\":null");
            case "exchange_change.json" ->
                json.replaceAll(
                                "\"moment_id\":\"([^\"]+)\",\"hash\":\"([^\"]+)\",\"version\":null",
                                "\"before\":\"$1 $2\"")
                        .replaceAll(
                                "\"moment_id\":null,\"hash\":\"([^\"]+)\",\"version\":(\\d+)", "\"before\":\"$1 $2\"")
                        .replaceAll("\"moment_id\":null,\"hash\":null,\"version\":null", "\"before\":null");
            default -> json;
        };
    }
}
