package amity.season.web;

import amity.shell.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The gift register as a CSV file that opens in a spreadsheet without anything in it being run. */
@Component
class RegisterFile {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|";
    private final Words words;

    RegisterFile(Words words) {
        this.words = words;
    }

    String of(RegisterPage page) {
        var file = new StringWriter();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    Stream.of("date", "person", "item", "value", "kind", "stage", "deductible", "reason", "reaction")
                            .map(column -> words.say("register." + column))
                            .toArray(String[]::new));
            page.rows()
                    .forEach(row -> csv.writeRecord(
                            row.date(),
                            harmless(row.name()),
                            harmless(row.item()),
                            row.value(),
                            row.kind(),
                            row.stage(),
                            row.deductible(),
                            harmless(row.reason()),
                            row.reaction()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return file.toString();
    }

    /** An apostrophe before what a spreadsheet would take for a formula. */
    private static String harmless(String cell) {
        var text = cell.strip();
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
