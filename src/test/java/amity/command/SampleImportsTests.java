package amity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files of other tools, where they lie beside the project, at the command line: held against what others have counted in them. */
class SampleImportsTests {
    private static final Path SAMPLES =
            Path.of(Objects.requireNonNullElse(System.getenv("AMITY_SAMPLES"), "../shared/samples"));
    private static final List<String> FOLDERS =
            List.of("csv-money", "csv-time", "csv-contacts", "csv-odd", "vcards", "calendars");

    @TempDir
    Path temp;

    @BeforeAll
    static void samples_are_there() {
        assumeTrue(Files.exists(SAMPLES.resolve("truth.json")), "no sample files beside the project");
    }

    private Terminal terminal;

    @BeforeEach
    void sits_down() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
    }

    private static JsonNode truth() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve("truth.json")));
    }

    private static List<Path> files() throws IOException {
        var all = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            try (var files = Files.list(SAMPLES.resolve(folder))) {
                all.addAll(files.sorted().toList());
            }
        }
        return all;
    }

    private static String[] line(String command, List<Path> files) {
        return Stream.concat(Stream.of(command), files.stream().map(Path::toString))
                .toArray(String[]::new);
    }

    /** A card saved under the name of a calendar is still a card: the content says what a file is. */
    private static long counted(JsonNode truth, Path file, String producer) throws IOException {
        var said = truth.path(file.getParent().getFileName() + "/" + file.getFileName());
        if (producer.equals("vcard")) {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .lines()
                    .filter(line -> line.strip().equalsIgnoreCase("BEGIN:VCARD"))
                    .count();
        }
        return said.path("data_rows").asLong(said.path("events").asLong(-1));
    }

    @Test
    void every_file_in_one_go_is_counted_row_by_row_or_says_why_not_and_comes_once() throws IOException {
        var truth = truth();
        var files = files();
        var first = terminal.json(line("import", files));
        assertThat(first.get("files")).hasSameSizeAs(files);
        for (int at = 0; at < files.size(); at++) {
            var one = first.get("files").get(at);
            var rows = one.get("rows");
            if (one.get("problem").isNull()) {
                assertThat(rows.get("read").asLong())
                        .as("%s", files.get(at))
                        .isEqualTo(counted(
                                truth, files.get(at), one.get("producer").asString()))
                        .isEqualTo(rows.get("new").asLong()
                                + rows.get("already").asLong()
                                + rows.get("wrong").asLong());
            } else {
                assertThat(one.get("problem").asString())
                        .as("%s", files.get(at))
                        .matches("(?s).+[.:?].*");
            }
        }
        var again = terminal.json(line("import", files));
        assertThat(again.at("/rows/new").asLong()).isZero();
        assertThat(again.at("/moments/new").asLong()).isZero();
        assertThat(again.at("/people/new").asLong()).isZero();
        assertThat(again.at("/clients/new").asLong()).isZero();
        assertThat(again.get("amounts")).isEqualTo(first.get("amounts"));
        assertThat(terminal.json("reading")).isNotEmpty();
        terminal.json("undo-import", again.get("import").asString());
        terminal.json("undo-import", first.get("import").asString());
        assertThat(terminal.json("clients")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "freshbooks_invoices.csv, total_by_client, USD",
        "invoiceninja_invoice.csv, sum_of_amount_once_per_number, ",
        "invoiceninja_payments.csv, sum, ",
        "paypal_activity_en.csv, money_in_from_named_payers, USD",
        "paypal_statement_en.csv, money_in_from_named_payers, USD",
        "paypal_hledger.csv, money_in_from_named_payers, USD",
        "xero_sales_invoice_excerpt.csv, sum_of_quantity_times_unit_amount, "
    })
    void a_money_file_has_the_figures_that_were_counted_for_it(String name, String figure, String currency)
            throws IOException {
        var meaning = truth().path("csv-money/" + name).path("meaning");
        var imported = terminal.json(
                "import", SAMPLES.resolve("csv-money").resolve(name).toString());
        var expected = meaning.path(figure);
        var sums = new TreeMap<String, BigDecimal>();
        if (expected.isObject()) {
            expected.forEachEntry((client, sum) -> sums.put(client, new BigDecimal(sum.asString())));
            assertThat(imported.at("/clients/new").asInt()).isEqualTo(sums.size());
        } else {
            sums.put("", new BigDecimal(expected.asString()));
        }
        var total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var amounts = imported.get("amounts");
        assertThat(amounts).hasSize(1);
        var of = currency == null ? imported.at("/practice/currency").asString() : currency;
        assertThat(new BigDecimal(amounts.get(of).asString())).isEqualByComparingTo(total);
        assertThat(imported.get("wrongRows")).isEmpty();
    }

    @Test
    void a_time_sheet_brings_every_entry_to_its_client() throws IOException {
        var name = "csv-time/toggl_timesheet2invoice.csv";
        var meaning = truth().path(name).path("meaning");
        terminal.json("import", SAMPLES.resolve(name).toString());
        var client = terminal.json("client", "Acme Corp");
        assertThat(client.at("/counts/paid").asInt())
                .isEqualTo(meaning.path("entries").asInt());
    }
}
