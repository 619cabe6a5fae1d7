package amity.intake.file;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** Whatever stands in a file, it is read, refused with a sentence, or asked about; nothing else may happen. */
class ToolsFuzzTests {
    private static final String PAYPAL =
            "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,Transaction ID\n";
    private static final String TOGGL = "Client,Project,Description,Start date,Start time,Duration,Amount (EUR)\n";
    private static final String BOOKS = "Client Name,Invoice #,Date Issued,Date Paid,Line Total,Currency\n";

    private static void read(byte[] bytes, ReadingContext wishes) throws IOException {
        var file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            if (Tools.recognise(file, wishes) instanceof FileDiagnosis.Ready ready) {
                ready.read(row -> {});
            }
        } catch (UnreadableFile sentence) {
            return;
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest(maxDuration = "10s")
    void any_file(byte[] bytes) throws IOException {
        read(bytes, Drafts.NONE);
    }

    @FuzzTest(maxDuration = "10s")
    void any_rows_under_a_known_header(FuzzedDataProvider given) throws IOException {
        var header = given.pickValue(new String[] {PAYPAL, TOGGL, BOOKS});
        read(
                (header + given.consumeRemainingAsString()).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Drafts.dates(DateOrder.DMY));
    }

    @FuzzTest(maxDuration = "10s")
    void any_table_with_a_mapping(FuzzedDataProvider given) throws IOException {
        var columns = Map.of(
                "client", "a", "date", "b", "amount", "c", "kind", given.consumeBoolean() ? "invoice" : "payment");
        read(
                ("a,b,c\n" + given.consumeRemainingAsString()).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Drafts.mapped(columns));
    }

    @FuzzTest(maxDuration = "10s")
    void any_card(FuzzedDataProvider given) throws IOException {
        read(
                ("BEGIN:VCARD\r\n" + given.consumeRemainingAsString() + "\r\nEND:VCARD\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Drafts.NONE);
    }

    @FuzzTest(maxDuration = "10s")
    void any_event(FuzzedDataProvider given) throws IOException {
        var text = "BEGIN:VEVENT\r\nDTSTART:20260101T090000Z\r\n" + given.consumeRemainingAsString()
                + "\r\nEND:VEVENT\r\n";
        read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Drafts.NONE);
    }
}
