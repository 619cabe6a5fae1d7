package amity.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** An export being written: a zip of one JSON file a table, and the attachments, the same bytes for the same records whenever it is made. */
final class Archive implements AutoCloseable {
    static final String FIRST = "amity";
    /** Since version 2 what an import changed is a row a value, and boundaries are one table: {@link FirstFormat}, {@link FormerTable}. */
    static final int VERSION = 2;

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final JsonMapper MAPPER = new JsonMapper();
    private final ZipOutputStream zip;

    Archive(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out);
        entry(FIRST, json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeEndObject();
        });
    }

    /** Writes one table; {@code rows} is given where its rows go, their values in the order of the columns. */
    void table(String name, List<String> columns, Consumer<Consumer<List<@Nullable Object>>> rows) throws IOException {
        entry(name, json -> {
            json.writeStartArray();
            rows.accept(values -> {
                json.writeRaw('\n');
                json.writeStartObject();
                for (int place = 0; place < columns.size(); place++) {
                    json.writeName(columns.get(place));
                    write(json, values.get(place));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }

    /** Writes a file as it is, after all tables. */
    void file(String name, Path content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        Files.copy(content, zip);
        zip.closeEntry();
    }

    private void entry(String name, Consumer<JsonGenerator> content) throws IOException {
        var entry = new ZipEntry(name + ".json");
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        try (var json = MAPPER.createGenerator(new Kept(zip))) {
            content.accept(json);
        }
        zip.closeEntry();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The zip stays open when one of its files is done. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
