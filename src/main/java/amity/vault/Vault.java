package amity.vault;

import amity.practice.Practice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.MappingIterator;

/** Takes everything a practice has recorded out into one file, and brings it back with nothing lost. */
@Component
@Transactional
public class Vault {
    private static final int BATCH = 500;
    private final VaultStore store;

    Vault(VaultStore store) {
        this.store = store;
    }

    /** Writes all records as they stand at one instant; the same records give the same bytes. */
    @Transactional(readOnly = true)
    public void export(Practice.Id practice, OutputStream out) {
        try (var archive = new Archive(out)) {
            for (var table : store.tables()) {
                archive.table(table, store.columns(table), sink -> store.read(practice, table, sink));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Brings an export back as this practice, which gives up what it had; all of it or, when it is refused, nothing. */
    public void restore(Practice.Id practice, Path file) {
        store.clear(practice);
        var reader = new ArchiveReader(file);
        reader.read((table, rows) -> write(practice, reader, table, rows));
    }

    private void write(
            Practice.Id practice,
            ArchiveReader reader,
            String table,
            MappingIterator<Map<String, @Nullable Object>> rows) {
        if (!store.tables().contains(table)) {
            throw reader.newer();
        }
        var known = store.columns(table);
        List<String> columns = List.of();
        var batch = new ArrayList<List<@Nullable Object>>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (columns.isEmpty()) {
                columns = List.copyOf(row.keySet());
                if (!known.containsAll(columns)) {
                    throw reader.newer();
                }
            }
            if (!columns.equals(List.copyOf(row.keySet()))) {
                throw reader.damaged();
            }
            batch.add(new ArrayList<>(row.values()));
            if (batch.size() == BATCH || !rows.hasNext()) {
                store.write(practice, table, columns, batch);
                batch.clear();
            }
        }
    }
}
