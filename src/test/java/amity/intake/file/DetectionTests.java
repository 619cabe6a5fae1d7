package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTests {
    private static final String HEADER = "Client Name,Invoice #,Date Issued,Line Total,Currency\n";

    @TempDir
    Path folder;

    private Explanation refused(Path file) {
        return refused(file, Drafts.NONE);
    }

    private Explanation refused(Path file, ReadingContext wishes) {
        return catchThrowableOfType(UnreadableFile.class, () -> Tools.recognise(file, wishes))
                .why();
    }

    private String client(String text, Charset charset) throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, text, charset));
        return String.valueOf(
                Drafts.entries(rows, RowEntry.Invoice.class).getFirst().client().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void the_encoding_is_found_out_with_and_without_a_mark(String charset) throws UnreadableFile {
        var text = HEADER + "Zoë Núñez,1,2025-01-02,10.00,GBP\n".repeat(5);
        assertThat(client(text, Charset.forName(charset))).isEqualTo("Zoë Núñez");
        if (charset.startsWith("UTF")) {
            assertThat(client("\ufeff" + text, Charset.forName(charset))).isEqualTo("Zoë Núñez");
        }
    }

    @Test
    void japanese_is_read_as_windows_there_writes_it() throws UnreadableFile {
        var text = HEADER + "株式会社さくら商事の東京支店,1,2025-01-02,10.00,JPY\n請求書を受け取りました,2,2025-01-02,10.00,JPY\n";
        assertThat(client(text, Charset.forName("windows-31j"))).isEqualTo("株式会社さくら商事の東京支店");
    }

    @Test
    void one_short_japanese_row_is_enough() throws UnreadableFile {
        assertThat(client(HEADER + "さくら商事,1,2025-01-02,10.00,JPY\n", Charset.forName("windows-31j")))
                .isEqualTo("さくら商事");
        assertThat(client(HEADER + "Café Müßig,1,2025-01-02,10.00,EUR\n", Charset.forName("windows-1252")))
                .isEqualTo("Café Müßig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jörg Größe", "Núñez y Peña", "Société Générale", "Åse Bjørnstad"})
    void an_old_spreadsheet_on_a_mac_keeps_its_letters_and_so_does_windows(String name) throws UnreadableFile {
        var text = HEADER + name + ",1,2025-01-02,10.00,EUR\n";
        assertThat(client(text, Charset.forName("x-MacRoman"))).isEqualTo(name);
        assertThat(client(text, Charset.forName("windows-1252"))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Client’s — “Café” – Ltd…", "Kite™ €1", "L’Atelier d’Anne", "Jakša Žižek"})
    void windows_marks_are_no_letters_of_a_mac(String name) throws UnreadableFile {
        assertThat(client(HEADER + name + ",1,2025-01-02,10.00,EUR\n", Charset.forName("windows-1252")))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void the_separator_is_found_out(String separator) throws UnreadableFile {
        var text = (HEADER + "Kite,1,2025-01-02,10.00,GBP\n").replace(",", separator);
        assertThat(client(text, StandardCharsets.UTF_8)).isEqualTo("Kite");
    }

    @Test
    void the_header_may_stand_below_title_lines() throws UnreadableFile {
        assertThat(client(
                        "My books\nJanuary,,,\n\n" + HEADER + "Kite,1,2025-01-02,10.00,GBP\n", StandardCharsets.UTF_8))
                .isEqualTo("Kite");
    }

    @Test
    void asks_for_the_order_of_dates_only_when_it_cannot_be_told() throws UnreadableFile {
        var unclear = Drafts.written(folder, HEADER + "Kite,1,03/04/2025,10.00,GBP\n");
        assertThat(Tools.recognise(unclear, Drafts.NONE))
                .isEqualTo(new FileDiagnosis.DatesUnclear("freshbooks", List.of("03/04/2025")));
        assertThat(Drafts.entries(Drafts.rows(unclear, Drafts.dates(DateOrder.MDY)), RowEntry.Invoice.class))
                .extracting(invoice -> invoice.day().toString())
                .containsExactly("2025-03-04");
        var same = Drafts.written(folder, HEADER + "Kite,1,04/04/2025,10.00,GBP\n");
        assertThat(Tools.recognise(same, Drafts.NONE)).isInstanceOf(FileDiagnosis.Ready.class);
        var clear = Drafts.written(folder, HEADER + "Kite,1,03/04/2025,10.00,GBP\nKite,2,13/04/2025,10.00,GBP\n");
        assertThat(Tools.recognise(clear, Drafts.NONE)).isInstanceOf(FileDiagnosis.Ready.class);
    }

    @Test
    void each_unreadable_file_gets_its_one_sentence() throws IOException {
        assertThat(refused(Drafts.written(folder, ""))).isEqualTo(Explanation.of("file.empty"));
        assertThat(refused(Drafts.written(folder, "  \n \n"))).isEqualTo(Explanation.of("file.empty"));
        assertThat(refused(Drafts.written(folder, HEADER))).isEqualTo(Explanation.of("file.header-only"));
        assertThat(refused(Drafts.written(folder, HEADER + "\"Kite,1,2025-01-02,10.00,GBP\n")))
                .isEqualTo(Explanation.of("file.quotes"));
        assertThat(refused(Drafts.written(folder, HEADER + "Ki\0te,1,2025-01-02,10.00,GBP\n")))
                .isEqualTo(Explanation.of("file.binary"));
        assertThat(refused(Drafts.written(folder, "PK\u0003\u0004\u0014\0\0\0name.csv")))
                .isEqualTo(Explanation.of("file.archive"));
        assertThat(refused(Drafts.written(folder, "PK\u0003\u0004\u0014\0\u0001\0name.csv")))
                .isEqualTo(Explanation.of("file.locked"));
        assertThat(refused(Drafts.written(folder, "PK\u0003\u0004\u0014\0\0\0[Content_Types].xml")))
                .isEqualTo(Explanation.of("file.excel"));
        assertThat(refused(Drafts.written(folder, "%PDF-1.7 "))).isEqualTo(Explanation.of("file.pdf"));
        assertThat(refused(Drafts.written(folder, "\n%PDF-1.7 "))).isEqualTo(Explanation.of("file.pdf"));
        assertThat(refused(Drafts.written(folder, "{\\rtf1 Kite,10}"))).isEqualTo(Explanation.of("file.document"));
        assertThat(refused(Drafts.written(folder, "<table><tr><td>Kite,10</td></tr></table>")))
                .isEqualTo(Explanation.of("file.web-page"));
        assertThat(refused(Drafts.written(folder, "\n<!-- saved --><html>")))
                .isEqualTo(Explanation.of("file.web-page"));
        assertThat(refused(Drafts.written(folder, "Dear Nia,\n\nthank you.\nTom\n")))
                .isEqualTo(Explanation.of("file.no-table"));
        assertThat(refused(Drafts.written(folder, "{\"a\": 1}"))).isEqualTo(Explanation.of("file.json"));
        assertThat(refused(folder.resolve("gone.csv"))).isEqualTo(Explanation.of("file.not-readable", "gone.csv"));
        assertThat(refused(folder)).isInstanceOf(Explanation.class);
    }

    @Test
    void what_is_packed_is_told_by_what_is_in_it_wherever_it_stands() throws IOException {
        assertThat(refused(packed("docProps/app.xml", "xl/workbook.xml"))).isEqualTo(Explanation.of("file.excel"));
        assertThat(refused(packed("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(Explanation.of("file.document"));
        assertThat(refused(packed("invoices.csv", "payments.csv"))).isEqualTo(Explanation.of("file.archive"));
    }

    private Path packed(String first, String second) throws IOException {
        var file = folder.resolve("packed.csv");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var filling = new byte[100_000];
            new Random(1).nextBytes(filling);
            zip.putNextEntry(new ZipEntry(first));
            zip.write(filling);
            zip.putNextEntry(new ZipEntry(second));
        }
        return file;
    }

    @Test
    void a_column_without_a_name_is_nobodys() throws UnreadableFile {
        var file = Drafts.written(folder, ",Client,Date,Amount\n0,Kite,2025-01-02,10.00\n1,Kite,2025-01-03,11.00\n");
        var rows = Drafts.rows(file, Drafts.mapped(Map.of("client", "Client", "date", "Date", "amount", "Amount")));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class)).hasSize(2);
    }

    @Test
    void more_than_200_megabytes_and_more_than_a_thousand_columns_are_refused() throws IOException {
        try (var large = new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
            large.setLength(TextFile.LIMIT + 1);
        }
        assertThat(refused(folder.resolve("large"))).isEqualTo(Explanation.of("file.too-large", "200"));
        var wide = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(refused(Drafts.written(folder, wide + "\n" + wide + "\n")))
                .isEqualTo(Explanation.of("file.too-wide", "1000"));
        assertThat(refused(Drafts.written(folder, HEADER.strip() + "," + wide + "\n" + wide + "\n"))
                        .key())
                .isEqualTo("exchange.file.too-wide");
    }

    @Test
    void a_line_of_sums_at_the_end_is_left_out() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(
                folder, HEADER + "Kite,1,2025-01-02,10.00,GBP\n\"Total Care\n Ltd\",2,,5.00,GBP\nTotal,,,15.00,\n"));
        assertThat(Drafts.entries(rows, RowEntry.Invoice.class)).hasSize(1);
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.totals");
        assertThat(Drafts.wrong(rows)).containsExactly(Explanation.of("row.no-day"));
    }

    @Test
    void a_last_row_cut_off_is_wrong_and_the_others_are_read() throws UnreadableFile {
        var rows = Drafts.rows(Drafts.written(folder, HEADER + "Kite,1,2025-01-02,10.00,GBP\nKite,2,2025-01-02,1"));
        assertThat(Drafts.entries(rows, RowEntry.Invoice.class)).hasSize(1);
        assertThat(Drafts.wrong(rows)).containsExactly(Explanation.of("row.cut"));
    }

    @Test
    void a_wrong_row_keeps_its_line_and_its_words_to_be_mended() throws UnreadableFile {
        var file = Drafts.written(folder, HEADER + "\"Kite, Nia\",1,2025-02-31,10.00,GBP\n");
        assertThat(Drafts.rows(file))
                .containsExactly(new Row.Fault(
                        2, Explanation.of("row.no-such-day", "31 February"), "\"Kite, Nia\",1,2025-02-31,10.00,GBP"));
        assertThat(((FileDiagnosis.Ready) Tools.recognise(file, Drafts.NONE)).header())
                .isEqualTo(HEADER.strip());
    }

    @Test
    void names_of_any_kind_come_through_as_they_are() throws UnreadableFile {
        var name = "🎀 <b>Zoë</b> \u202eמרים " + "x".repeat(170);
        assertThat(client(HEADER + name + ",1,2025-01-02,10.00,GBP\n", StandardCharsets.UTF_8))
                .isEqualTo(name);
    }

    @Test
    void an_unknown_table_is_shown_with_a_proposed_mapping() throws UnreadableFile {
        var bank = (FileDiagnosis.Unmapped) Tools.recognise(Drafts.resource("bank.csv"), Drafts.NONE);
        assertThat(bank.why()).isEqualTo(Explanation.of("file.unknown"));
        assertThat(bank.header()).containsExactly("Booking date", "Partner Name", "Label", "Amount", "Currency");
        assertThat(bank.proposed())
                .containsEntry("client", "Partner Name")
                .containsEntry("date", "Booking date")
                .containsEntry("kind", "payment");
        assertThat(bank.rows()).hasSize(3);
        var people = (FileDiagnosis.Unmapped) Tools.recognise(Drafts.resource("people.csv"), Drafts.NONE);
        assertThat(people.why()).isEqualTo(Explanation.of("file.unknown-people"));
        assertThat(people.proposed()).containsEntry("kind", "contact").containsEntry("person", "Display Name");
    }

    @Test
    void columns_of_another_language_are_proposed_too() throws UnreadableFile {
        var money = Drafts.written(folder, "Datum;Kunde;Rechnungsnummer;Betrag\n02.11.2026;Nube;R-1;1.234,50 €\n");
        assertThat(((FileDiagnosis.Unmapped) Tools.recognise(money, Drafts.NONE)).proposed())
                .isEqualTo(Map.of(
                        "kind",
                        "invoice",
                        "client",
                        "Kunde",
                        "date",
                        "Datum",
                        "number",
                        "Rechnungsnummer",
                        "amount",
                        "Betrag"));
        var time =
                Drafts.written(folder, "Datum;Kunde;Projekt;E-Mail;Dauer (h)\n02.11.2026;Nube;Web;n@v.example;1,5\n");
        assertThat(((FileDiagnosis.Unmapped) Tools.recognise(time, Drafts.NONE)).proposed())
                .containsEntry("kind", "work")
                .containsEntry("hours", "Dauer (h)")
                .containsEntry("project", "Projekt");
    }

    @Test
    void a_mapping_reads_any_table() throws UnreadableFile {
        var columns = Map.of(
                "client",
                "partner name",
                "date",
                "Booking date",
                "amount",
                "Amount",
                "currency",
                "Currency",
                "kind",
                "payment");
        var rows = Drafts.rows(Drafts.resource("bank.csv"), Drafts.mapped(columns));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Kite Studio 2025-11-25 1533.5 EUR", "Kite Studio 2025-11-26 -33.5 EUR");
        assertThat(Drafts.wrong(rows)).containsExactly(Explanation.of("row.no-client"));
    }

    @Test
    void a_mapping_that_does_not_fit_says_why() {
        var bank = Drafts.resource("bank.csv");
        assertThat(refused(bank, Drafts.mapped(Map.of("client", "Nobody"))).key())
                .isEqualTo("exchange.file.no-such-column");
        assertThat(refused(bank, Drafts.mapped(Map.of("colour", "Label"))).key())
                .isEqualTo("exchange.file.no-such-field");
        assertThat(refused(bank, Drafts.mapped(Map.of("amount", "Amount"))).key())
                .isEqualTo("exchange.file.mapping-lacks");
    }

    @Test
    void a_tool_can_be_named_and_is_believed_only_if_the_file_is_its_own() throws UnreadableFile {
        var toggl = new ReadingContext("toggl", Map.of(), null, Drafts.LONDON, Drafts.TODAY, null);
        assertThat(refused(Drafts.resource("bank.csv"), toggl))
                .isEqualTo(Explanation.of("file.not-of-that-tool", "toggl"));
        assertThat(Drafts.rows(Drafts.resource("toggl.csv"), toggl)).hasSize(3);
    }

    @Test
    void the_header_once_more_is_no_row() throws UnreadableFile {
        var rows = Drafts.rows(
                Drafts.written(
                        folder, "Who,Date,Amount\nKite,2026-03-01,10.00\nWho,Date,Amount\nFern,2026-03-02,20.00\n"),
                Drafts.mapped(Map.of("client", "Who", "date", "Date", "amount", "Amount")));
        assertThat(Drafts.leftOut(rows)).containsExactly("exchange.left-out.header");
        assertThat(Drafts.wrong(rows)).isEmpty();
    }

    @Test
    void a_name_broken_over_lines_stands_on_one() throws UnreadableFile {
        var rows = Drafts.rows(
                Drafts.written(folder, "Who,Date,Amount\n\"Kite\r\nStudio\",2026-03-01,10.00\n"),
                Drafts.mapped(Map.of("client", "Who", "date", "Date", "amount", "Amount")));
        assertThat(Drafts.entries(rows, RowEntry.Payment.class))
                .extracting(Drafts::said)
                .containsExactly("Kite Studio 2026-03-01 10 null");
    }

    @Test
    void days_with_points_begin_with_the_day_unless_one_of_them_says_otherwise() throws UnreadableFile {
        var mapped = Drafts.mapped(Map.of("client", "Who", "date", "Date", "amount", "Amount"));
        assertThat(Drafts.entries(
                        Drafts.rows(
                                Drafts.written(folder, "Who,Date,Amount\nA,03.14.2026,1\nA,03.05.2026,2\n"), mapped),
                        RowEntry.Payment.class))
                .extracting(payment -> payment.day().toString())
                .containsExactly("2026-03-14", "2026-03-05");
        assertThat(Drafts.entries(
                        Drafts.rows(Drafts.written(folder, "Who,Date,Amount\nA,03.05.2026,2\n"), mapped),
                        RowEntry.Payment.class))
                .extracting(payment -> payment.day().toString())
                .containsExactly("2026-05-03");
    }

    @Test
    void the_name_of_a_zone_behind_a_time_counts_as_an_offset_does() throws UnreadableFile {
        assertThat(Drafts.entries(
                        Drafts.rows(
                                Drafts.written(
                                        folder,
                                        "Who,Date,Amount\nA,2026-03-31 23:30 PST,1\nA,2026-03-31 11:30:00 PM EST,2\nA,2026-03-31 23:30 CET,3\n"),
                                Drafts.mapped(Map.of("client", "Who", "date", "Date", "amount", "Amount"))),
                        RowEntry.Payment.class))
                .extracting(payment -> payment.day().toString())
                .containsExactly("2026-04-01", "2026-04-01", "2026-03-31");
    }
}
