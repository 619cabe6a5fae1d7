package amity.shell;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The tables that come with Amity, each {@link ByLanguage} where it holds words: a header, a row a line, and remarks after a hash. */
public final class CsvTable {
    private CsvTable() {}

    public static <T> List<T> read(String path, Function<NamedCsvRecord, T> row) {
        var file = Language.file(path);
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
