package amity.command;

import amity.practice.Practices;
import amity.vault.Backups;
import amity.vault.Recognition;
import amity.vault.Restoration;
import amity.vault.Wreck;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        return answer.give(
                new Answer(file, safety.orElse(null), wreck),
                safety.map(copy -> restored(book, copy)).orElseGet(() -> back(book)));
    }

    private record Answer(
            Path restored,
            @Nullable Path safetyCopy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Path damagedFile) {}

    private String restored(Book book, Path safety) {
        return wreck == null ? book.say("answer.restored", safety) : book.say("answer.restored.damaged", wreck);
    }

    private String back(Book book) {
        var name = book.the(Practices.class)
                .find(book.practice().id())
                .orElseThrow()
                .name();
        return wreck == null
                ? book.say("answer.restored.back", name)
                : book.say("answer.restored.back.damaged", name, wreck);
    }
}
