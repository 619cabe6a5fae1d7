package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every sample file that lies beside the project, and holds it against the figures counted by others. */
class SamplesTests {
    private static final Path SAMPLES = Path.of(System.getenv().getOrDefault("AMITY_SAMPLES", "../shared/samples"));
    private static final List<String> FOLDERS =
            List.of("csv-money", "csv-time", "csv-contacts", "csv-odd", "vcards", "calendars");
    private static @Nullable JsonNode truth;

    @BeforeAll
    static void samples_are_there() throws IOException {
        assumeTrue(Files.exists(SAMPLES.resolve("truth.json")), "no sample files beside the project");
        truth = JsonMapper.builder().build().readTree(Files.readString(SAMPLES.resolve("truth.json")));
    }

    private static JsonNode truth(String file) {
        assert truth != null;
        return truth.path(file);
    }

    @TestFactory
    Stream<DynamicTest> every_file_is_read_row_by_row_or_says_in_one_sentence_why_not() {
        return FOLDERS.stream()
                .flatMap(SamplesTests::files)
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    try {
                        switch (Tools.recognise(SAMPLES.resolve(file), Drafts.NONE)) {
                            case FileDiagnosis.Ready ready -> countsAsTruth(file, ready);
                            case FileDiagnosis.Unmapped unmapped -> saysOneSentence(unmapped.why());
                            case FileDiagnosis.DatesUnclear unclear ->
                                assertThat(unclear.examples()).isNotEmpty();
                        }
                    } catch (UnreadableFile unreadable) {
                        saysOneSentence(unreadable.why());
                    }
                }));
    }

    private static Stream<String> files(String folder) {
        try (var files = Files.list(SAMPLES.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    /** A card saved under the name of a calendar is still a card: the content says what a file is. */
    private static int cards(String file) {
        try {
            return (int) Files.readString(SAMPLES.resolve(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter("BEGIN:VCARD"::equals)
                    .count();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void countsAsTruth(String file, FileDiagnosis.Ready ready) throws UnreadableFile {
        long[] rows = {0};
        ready.read(row -> rows[0]++);
        var counted = truth(file);
        int expected = counted.path("data_rows")
                .asInt(counted.path("cards")
                        .asInt(
                                ready.producer().equals("vcard")
                                        ? cards(file)
                                        : counted.path("events").asInt(-1)));
        assertThat(rows[0]).isEqualTo(expected).isEqualTo(ready.rows());
    }

    private static void saysOneSentence(Explanation why) {
        var sentence = ResourceBundle.getBundle("messages.exchange").getString(why.key());
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("\n")
                .endsWith(why.key().contains("no-such") ? "" : ".");
    }

    private static Map<String, BigDecimal> sums(
            List<Row> rows, Function<RowEntry, @Nullable Sum> amount, boolean currencies) {
        var sums = new TreeMap<String, BigDecimal>();
        Drafts.entries(rows, RowEntry.class).forEach(entry -> {
            var sum = amount.apply(entry);
            if (sum != null) {
                var key = client(entry) + (currencies ? " " + sum.currency() : "");
                sums.merge(key, sum.amount(), BigDecimal::add);
            }
        });
        return sums;
    }

    private static @Nullable String client(RowEntry entry) {
        return switch (entry) {
            case RowEntry.Invoice invoice -> invoice.client().name();
            case RowEntry.Payment payment -> payment.payer().name();
            case RowEntry.Work work -> work.client().name();
            default -> null;
        };
    }

    private static @Nullable Sum invoiced(RowEntry entry) {
        return entry instanceof RowEntry.Invoice invoice ? invoice.amount() : null;
    }

    private static @Nullable Sum paid(RowEntry entry) {
        return entry instanceof RowEntry.Payment payment ? payment.amount() : null;
    }

    private static void same(Map<String, BigDecimal> sums, JsonNode expected) {
        assertThat(expected.isObject()).isTrue();
        assertThat(sums.keySet()).isEqualTo(new java.util.TreeSet<>(expected.propertyNames()));
        sums.forEach((client, sum) -> assertThat(sum)
                .as(client)
                .isEqualByComparingTo(new BigDecimal(expected.path(client).asString())));
    }

    private static List<Row> rows(String file) throws UnreadableFile {
        return Drafts.rows(SAMPLES.resolve(file));
    }

    @TestFactory
    Stream<DynamicTest> paypal_brings_the_money_of_named_payers() {
        return Stream.of("paypal_activity_en", "paypal_statement_en", "paypal_hledger", "paypal_en_fixture")
                .map(name -> "csv-money/" + name + ".csv")
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> same(
                                sums(rows(file), SamplesTests::paid, true),
                                truth(file).path("meaning").path("money_in_from_named_payers"))));
    }

    @Test
    void invoices_bring_each_clients_sum() throws UnreadableFile {
        var books = "csv-money/freshbooks_invoices.csv";
        same(
                sums(rows(books), SamplesTests::invoiced, false),
                truth(books).path("meaning").path("total_by_client"));
        var ninja = "csv-money/invoiceninja_invoice.csv";
        same(
                sums(rows(ninja), SamplesTests::invoiced, false),
                truth(ninja).path("meaning").path("amount_by_client_once_per_number"));
        var payments = "csv-money/invoiceninja_payments.csv";
        same(
                sums(rows(payments), SamplesTests::paid, false),
                truth(payments).path("meaning").path("sum_by_client"));
    }

    @Test
    void xeros_template_brings_quantity_times_price() throws UnreadableFile {
        var sums = sums(rows("csv-money/xero_sales_invoice_excerpt.csv"), SamplesTests::invoiced, false);
        assertThat(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("24987");
    }

    @Test
    void time_sheets_bring_each_clients_seconds() throws UnreadableFile {
        var work = Drafts.entries(rows("csv-time/toggl_timesheet2invoice.csv"), RowEntry.Work.class);
        assertThat(work.stream().map(RowEntry.Work::spent).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofSeconds(79800));
        var clockify = Drafts.rows(
                SAMPLES.resolve("csv-time/clockify_time_entries_import_test_1.csv"), Drafts.dates(DateOrder.DMY));
        assertThat(clockify).hasSize(2);
        assertThat(Drafts.entries(clockify, RowEntry.Work.class))
                .extracting(RowEntry.Work::spent)
                .containsExactly(Duration.ofSeconds(3601));
    }

    @Test
    void a_table_that_is_not_known_is_read_by_its_proposed_mapping() throws UnreadableFile {
        var file = SAMPLES.resolve("csv-money/i2g_invoices.csv");
        var unmapped = (FileDiagnosis.Unmapped) Tools.recognise(file, Drafts.NONE);
        var rows = Drafts.rows(file, Drafts.mapped(unmapped.proposed()));
        assertThat(sums(rows, SamplesTests::invoiced, true))
                .containsEntry("Barry Gordon ILS", new BigDecimal("953.55"))
                .containsEntry("James Gordon USD", new BigDecimal("70.2"))
                .containsEntry("Deadpool Inc USD", new BigDecimal("72.9"))
                .containsEntry("Daily Planet USD", new BigDecimal("367.2"));
    }
}
