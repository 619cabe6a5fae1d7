package amity.intake;

import java.nio.file.Path;

/** A file to bring, with the name it goes by. */
public record SourceFile(String name, Path path) {
    public static SourceFile at(Path path) {
        return new SourceFile(path.getFileName().toString(), path);
    }
}
