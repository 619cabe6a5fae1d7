package amity.vault;

import amity.attachment.Attachment;
import amity.attachment.Attachments;
import amity.practice.Practice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final Attachments attachments;

    Vault(VaultStore store, Attachments attachments) {
        this.store = store;
        this.attachments = attachments;
    }

    /** Writes all records as they stand at one instant; the same records give the same bytes. */
    @Transactional(readOnly = true)
    public void export(Practice.Id practice, OutputStream out) {
        try (var archive = new Archive(out)) {
            for (var table : store.tables()) {
                archive.table(table, store.columns(table), sink -> store.read(practice, table, sink));
            }
            for (var file : files(practice).entrySet()) {
                archive.file(ArchiveReader.ATTACHMENT + file.getKey(), file.getValue());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The content of every attachment by its fingerprint; what is missing is for the doctor to tell. */
    private Map<String, Path> files(Practice.Id practice) {
        var broken = attachments.broken(practice).stream()
                .map(Attachment::fingerprint)
                .collect(Collectors.toSet());
        var files = new TreeMap<String, Path>();
        attachments.all(practice).stream()
                .filter(attachment -> !broken.contains(attachment.fingerprint()))
                .forEach(attachment -> files.put(attachment.fingerprint(), attachments.file(practice, attachment)));
        return files;
    }

    /** Brings an export back as this practice, which gives up what it had; all of it or, when it is refused, nothing. */
    public void restore(Practice.Id practice, Path file) {
        store.clear(practice);
        var reader = new ArchiveReader(file);
        reader.read(
                (table, rows) -> write(practice, reader, table, rows),
                (fingerprint, content) -> bring(practice, reader, fingerprint, content));
    }

    private void bring(Practice.Id practice, ArchiveReader reader, String fingerprint, InputStream content) {
        try {
            if (!attachments.bring(practice, content).equals(fingerprint)) throw reader.damaged();
        } catch (IOException broken) {
            throw reader.damaged();
        }
    }

    private void write(
            Practice.Id practice,
            ArchiveReader reader,
            String name,
            MappingIterator<Map<String, @Nullable Object>> rows) {
        var gone = FormerTable.named(name);
        var table = gone.map(FormerTable::today).orElse(name);
        if (!store.tables().contains(table)) throw reader.newer();
        var known = store.columns(table);
        var columns = List.<String>of();
        var batch = new ArrayList<List<@Nullable Object>>();
        var further = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        while (rows.hasNext()) {
            var next = rows.next();
            var today = gone.map(one -> one.row().apply(next)).orElse(next);
            var row = FirstFormat.unpacked(
                    table, today, (other, one) -> further.computeIfAbsent(other, first -> new ArrayList<>())
                            .add(one));
            if (columns.isEmpty()) {
                columns = List.copyOf(row.keySet());
                if (!known.containsAll(columns)) throw reader.newer();
            }
            if (!columns.equals(List.copyOf(row.keySet()))) throw reader.damaged();
            batch.add(new ArrayList<>(row.values()));
            if (batch.size() == BATCH || !rows.hasNext()) {
                store.write(practice, table, columns, batch);
                batch.clear();
            }
        }
        further.forEach((other, them) -> store.write(
                practice,
                other,
                List.copyOf(them.getFirst().keySet()),
                them.stream()
                        .<List<@Nullable Object>>map(one -> new ArrayList<>(one.values()))
                        .toList()));
    }
}
