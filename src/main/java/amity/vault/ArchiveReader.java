package amity.vault;

import amity.shell.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** An export being read back: refused when it is damaged, no export, or of a newer Amity. */
record ArchiveReader(Path file) {
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
    static final String ATTACHMENT = "attachment/";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Gives the rows of each table in the order of the file, and the attachments by their fingerprints. */
    void read(
            BiConsumer<String, MappingIterator<Map<String, @Nullable Object>>> sink,
            BiConsumer<String, InputStream> attachments) {
        try (var whole = new ZipFile(file.toFile());
                var zip = new ZipInputStream(Files.newInputStream(file))) {
            checkVersion(zip.getNextEntry(), zip);
            int found = 1;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(ATTACHMENT)) {
                    attachments.accept(entry.getName().substring(ATTACHMENT.length()), new Kept(zip));
                    found++;
                    continue;
                }
                try (var rows = MAPPER.readerFor(ROW).<Map<String, @Nullable Object>>readValues(new Kept(zip))) {
                    sink.accept(entry.getName().replace(".json", ""), rows);
                }
                found++;
            }
            if (found != whole.size()) throw damaged();
        } catch (IOException | JacksonException broken) {
            throw damaged();
        }
    }

    private void checkVersion(@Nullable ZipEntry first, ZipInputStream zip) {
        if (first == null || !first.getName().equals(Archive.FIRST + ".json")) {
            throw Refusal.of("refusal.archive-reader.no-export-amity", file.getFileName());
        }
        int version = MAPPER.readTree(new Kept(zip)).path("version").asInt(0);
        if (version > Archive.VERSION) throw newer();
    }

    Refusal newer() {
        return Refusal.of("refusal.newer", file.getFileName());
    }

    Refusal damaged() {
        return Refusal.of("refusal.archive-reader.damaged-nothing-restored", file.getFileName());
    }

    /** The zip stays open when one of its files is read. */
    private static final class Kept extends FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
