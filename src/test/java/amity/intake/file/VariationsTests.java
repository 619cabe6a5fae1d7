package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same export, saved otherwise, says the same. */
class VariationsTests {
    private static final List<String> TABLES = List.of(
            "freshbooks.csv",
            "xero.csv",
            "stripe-payments.csv",
            "stripe-balance.csv",
            "paypal-en.csv",
            "paypal-de.csv",
            "paypal-es.csv",
            "paypal-pt.csv",
            "paypal-statement.csv",
            "invoiceninja-invoices.csv",
            "invoiceninja-payments.csv",
            "toggl.csv",
            "clockify.csv",
            "harvest.csv",
            "google-contacts.csv",
            "google-contacts-before-2024.csv");
    private static final Map<String, UnaryOperator<List<List<String>>>> CHANGES = Map.of(
            "columns in another order", VariationsTests::shuffled,
            "header in capitals", rows -> header(rows, name -> name.toUpperCase(Locale.ROOT)),
            "header with spaces", rows -> header(rows, name -> "  " + name + " "),
            "more columns", VariationsTests::widened,
            "title lines above",
                    rows -> Stream.concat(Stream.of(List.of("My report"), List.of("")), rows.stream())
                            .toList(),
            "blank rows below",
                    rows -> Stream.concat(rows.stream(), Stream.of(List.of(""), List.of("", " ", "")))
                            .toList());

    @TempDir
    Path folder;

    private static List<List<String>> table(String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        char separator = name.equals("paypal-es.csv") ? ';' : ',';
        try (var reader = Table.parser(separator).ofCsvRecord(Drafts.resource(name))) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return name.startsWith("invoiceninja") ? rows.subList(3, rows.size()) : rows;
    }

    private static List<List<String>> header(List<List<String>> rows, UnaryOperator<String> change) {
        var changed = new ArrayList<List<String>>(rows);
        changed.set(0, rows.getFirst().stream().map(change).toList());
        return changed;
    }

    private static List<List<String>> shuffled(List<List<String>> rows) {
        return rows.stream()
                .map(row -> {
                    var other = new ArrayList<String>(row);
                    Collections.shuffle(other, new Random(7));
                    return other;
                })
                .map(List::copyOf)
                .toList();
    }

    private static List<List<String>> widened(List<List<String>> rows) {
        return rows.stream()
                .map(row -> Stream.of(List.of(rows.indexOf(row) == 0 ? "My column" : "x"), row, List.of(""))
                        .flatMap(List::stream)
                        .toList())
                .toList();
    }

    private static String written(List<List<String>> rows, char separator, boolean quoted) {
        var text = new StringWriter();
        var builder = CsvWriter.builder().fieldSeparator(separator);
        try (var writer = (quoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void same(String name, String text, Charset charset) throws UnreadableFile {
        var original = Drafts.rows(Drafts.resource(name));
        var otherwise = Drafts.rows(Drafts.written(folder, text, charset));
        assertThat(Drafts.entries(otherwise, RowEntry.class)).isEqualTo(Drafts.entries(original, RowEntry.class));
        assertThat(Drafts.leftOut(otherwise)).isEqualTo(Drafts.leftOut(original));
        assertThat(Drafts.wrong(otherwise)).isEqualTo(Drafts.wrong(original));
        assertThat(Drafts.keys(otherwise)).hasSameSizeAs(Drafts.keys(original));
    }

    @TestFactory
    Stream<DynamicTest> a_table_laid_out_otherwise_says_the_same() {
        return TABLES.stream().flatMap(name -> CHANGES.keySet().stream()
                .sorted()
                .map(change -> DynamicTest.dynamicTest(
                        name + ", " + change,
                        () -> same(
                                name,
                                written(CHANGES.get(change).apply(table(name)), ',', false),
                                StandardCharsets.UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> a_table_saved_otherwise_says_the_same() {
        return TABLES.stream()
                .flatMap(name -> Stream.of(
                        DynamicTest.dynamicTest(
                                name + ", all quoted, with a mark",
                                () -> same(name, "\ufeff" + written(table(name), ',', true), StandardCharsets.UTF_8)),
                        DynamicTest.dynamicTest(
                                name + ", UTF-16 with tabs",
                                () -> same(
                                        name, "\ufeff" + written(table(name), '\t', false), StandardCharsets.UTF_16LE)),
                        DynamicTest.dynamicTest(
                                name + ", Windows-1252 with semicolons",
                                () -> same(
                                        name,
                                        "sep=;\r\n" + written(table(name), ';', false),
                                        Charset.forName("windows-1252")))));
    }
}
