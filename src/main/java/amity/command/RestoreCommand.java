package amity.command;

import amity.practice.Practices;
import amity.vault.Backups;
import amity.vault.Recognition;
import amity.vault.Restoration;
import amity.vault.Wreck;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {
    @Parameters(paramLabel = "FILE")
    private Path file;

    private @Nullable Path wreck;

    /** A book that cannot be read any more is put aside, once it is sure that there is something to bring back. */
    @Override
    Book open(Commands amity) {
        var database = amity.folder().database();
        if (Recognition.isWrecked(database)) {
            if (Restoration.isBackup(file)) {
                Backups.check(file.toAbsolutePath());
            }
            wreck = Wreck.putAside(database);
        }
        return amity.open();
    }

    @Override
    int run(Book book, Output answer) {
        var safety = book.the(Restoration.class).from(book::practice, file);
        var node = Json.object();
        node.set("restored", Json.words(file));
        node.set("safetyCopy", Json.words((Object) safety.orElse(null)));
        if (wreck != null) {
            node.set("damagedFile", Json.words(wreck));
        }
        return answer.give(
                node,
                safety.map(copy -> "Restored; " + before(copy))
                        .orElseGet(() -> back(book) + (wreck == null ? "" : " Also, " + before(wreck))));
    }

    private String before(Path safety) {
        return wreck == null
                ? "what was there before is kept in " + safety + "."
                : "the damaged file is kept as " + wreck + ".";
    }

    private static String back(Book book) {
        return book.the(Practices.class)
                        .find(book.practice().id())
                        .orElseThrow()
                        .name() + " is back.";
    }
}
