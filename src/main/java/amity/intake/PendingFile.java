package amity.intake;

import java.nio.file.Path;
import java.util.UUID;

/** A file of an import that is still to be read, with what the user has said about it. */
record PendingFile(UUID id, UUID imported, int place, String name, Path path, FileInstructions said) {
    PendingFile with(FileInstructions other) {
        return new PendingFile(id, imported, place, name, path, other);
    }
}
