package amity.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of an import that is still to be read, with what the user has said about it. */
record PendingFile(
        UUID id,
        UUID imported,
        int place,
        String name,
        Path path,
        @Nullable String producer,
        Map<String, String> columns,
        @Nullable String dates) {

    /** The same file with something else said about it. */
    PendingFile told(@Nullable String tool, Map<String, String> said, @Nullable String order) {
        return new PendingFile(id, imported, place, name, path, tool, said, order);
    }
}
