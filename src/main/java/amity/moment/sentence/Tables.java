package amity.moment.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that sentences are read by: a line each, with remarks after a hash. */
final class Tables {
    private Tables() {}

    static List<String> lines(String path) {
        try (var table = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
