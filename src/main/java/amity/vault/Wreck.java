package amity.vault;

import amity.shell.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is left of a book that cannot be read: put aside, never thrown away, for somebody may read some of it yet. */
public final class Wreck {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private Wreck() {}

    /** Where the damaged file is now, with what belongs to it beside it. */
    public static Path putAside(Path database) {
        var aside = free(database);
        try {
            for (var part : PARTS) {
                var from = database.resolveSibling(database.getFileName() + part);
                if (Files.exists(from)) {
                    Files.move(from, aside.resolveSibling(aside.getFileName() + part));
                }
            }
            return aside;
        } catch (IOException held) {
            throw Refusal.of("refusal.wreck.damaged-file-cannot-put", database);
        }
    }

    private static Path free(Path database) {
        var aside = database.resolveSibling("amity-damaged.db");
        for (int more = 2; Files.exists(aside); more++) {
            aside = database.resolveSibling("amity-damaged-" + more + ".db");
        }
        return aside;
    }
}
