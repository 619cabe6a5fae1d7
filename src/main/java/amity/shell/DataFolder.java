package amity.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a practice's records lie: the database and its logs, readable by its owner alone. */
public record DataFolder(Path path) {
    /** The folder, made when it is missing; refuses one that cannot be written. */
    public static DataFolder at(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Modes.keepPrivate(folder);
            }
        } catch (IOException unmakeable) {
            throw Refusal.of("refusal.data-folder.data-folder-cannot-made", folder);
        }
        if (!Files.isDirectory(folder)) throw Refusal.of("refusal.data-folder.file-not-folder-choose", folder);
        if (!Files.isWritable(folder)) throw Refusal.of("refusal.data-folder.data-folder-read-only", folder);
        return new DataFolder(folder);
    }

    public Path database() {
        return path.resolve("amity.db");
    }
}
