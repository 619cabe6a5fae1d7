package amity.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the small files written for these tests, as a practice in London does on 21 November 2026. */
final class Drafts {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final ReadingContext NONE = ReadingContext.none(LONDON, TODAY);

    private Drafts() {}

    static ReadingContext mapped(Map<String, String> columns) {
        return new ReadingContext(null, columns, null, LONDON, TODAY, null);
    }

    static ReadingContext dates(@Nullable DateOrder order) {
        return new ReadingContext(null, Map.of(), order, LONDON, TODAY, null);
    }

    static Path resource(String name) {
        return Path.of("src/test/resources/exchange", name);
    }

    static Path written(Path folder, String text) {
        return written(folder, text, StandardCharsets.UTF_8);
    }

    static Path written(Path folder, String text, Charset charset) {
        try {
            return java.nio.file.Files.write(folder.resolve("file"), text.getBytes(charset));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Row> rows(Path file) throws UnreadableFile {
        return rows(file, NONE);
    }

    static List<Row> rows(Path file, ReadingContext wishes) throws UnreadableFile {
        var rows = new ArrayList<Row>();
        var ready = (FileDiagnosis.Ready) Tools.recognise(file, wishes);
        ready.read(rows::add);
        return rows;
    }

    static String producer(String resource) throws UnreadableFile {
        return ((FileDiagnosis.Ready) Tools.recognise(resource(resource), NONE)).producer();
    }

    static <E extends RowEntry> List<E> entries(List<Row> rows, Class<E> kind) {
        return rows.stream()
                .flatMap(Drafts::entries)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<RowEntry> entries(Row row) {
        return row instanceof Row.Entries said ? said.entries().stream() : Stream.empty();
    }

    static List<String> leftOut(List<Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        row instanceof Row.Omission out ? Stream.of(out.why().key()) : Stream.empty())
                .toList();
    }

    static List<Explanation> wrong(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof Row.Fault wrong ? Stream.of(wrong.why()) : Stream.empty())
                .toList();
    }

    static List<String> keys(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> switch (row) {
                    case Row.Entries said -> Stream.of(said.key());
                    case Row.Omission out -> Stream.of(out.key());
                    case Row.Fault wrong -> Stream.<String>empty();
                })
                .toList();
    }

    static String said(RowEntry.Payment payment) {
        return payment.payer().name() + " " + payment.day() + " "
                + payment.amount().amount().toPlainString() + " "
                + payment.amount().currency();
    }
}
