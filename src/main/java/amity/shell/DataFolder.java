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
            throw new Refusal("The data folder " + folder + " cannot be made: choose another with --data.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + " is a file, not a folder: choose another data folder with --data.");
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal(
                    "The data folder " + folder + " is read-only: allow writing to it, or choose another with --data.");
        }
        return new DataFolder(folder);
    }

    public Path database() {
        return path.resolve("amity.db");
    }
}
