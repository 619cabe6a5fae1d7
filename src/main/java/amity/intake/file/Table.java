package amity.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table found in a text.
 *
 * @param above how many records stand above its header: title lines
 */
record Table(TextFile text, char separator, int above, Header header) {
    static final int WIDEST = 1_000;
    private static final int LONGEST_CELL = 4 * 1024 * 1024;

    static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(separator != '\t')
                .maxBufferSize(LONGEST_CELL);
    }

    /** Every row under the header that has something in it. */
    void each(Consumer<Cells> taker) throws UnreadableFile {
        try (var in = text.open();
                var records = parser(separator).allowUnclosedQuote(false).ofCsvRecord(in)) {
            var all = records.iterator();
            for (int i = 0; i <= above && all.hasNext(); i++) {
                all.next();
            }
            boolean endsCut = !endsWithLine();
            while (all.hasNext()) {
                var row = all.next();
                var values = row.getFields();
                boolean cut = endsCut && values.size() < header.names().size() && !all.hasNext();
                var cells = new Cells(row.getStartingLineNumber(), header, values, cut);
                if (!cells.isBlank()) {
                    taker.accept(cells);
                }
            }
        } catch (CsvParseException broken) {
            throw new UnreadableFile("file.quotes");
        } catch (IOException | UncheckedIOException gone) {
            throw new UnreadableFile(
                    "file.not-readable", String.valueOf(text.file().getFileName()));
        }
    }

    private boolean endsWithLine() throws IOException {
        return text.ends("\n") || text.ends("\r");
    }

    /** Cells as one line of CSV, to be mended and brought again. */
    static String line(List<String> values) {
        var line = new StringWriter();
        try (var writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString().strip();
    }
}
