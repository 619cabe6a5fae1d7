package amity.command;

import amity.client.Clients;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refused;
import amity.vault.Backups;
import amity.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {
    private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    int run(Book book, Answer answer) {
        return isBackup() ? backup(book, answer) : export(book, answer);
    }

    private int backup(Book book, Answer answer) {
        var safety = book.the(Backups.class).restore(file.toAbsolutePath());
        var node = Json.object();
        node.set("restored", Json.words(file));
        node.set("safetyCopy", Json.words(safety));
        return answer.give(node, "Restored; what was there before is kept in " + safety + ".");
    }

    private int export(Book book, Answer answer) {
        var practice = empty(book);
        book.the(Vault.class).restore(practice.id(), file);
        var restored = book.the(Practices.class).find(practice.id()).orElseThrow();
        var node = Json.object();
        node.set("restored", Json.words(file));
        node.set("safetyCopy", Json.words((Object) null));
        return answer.give(node, restored.name() + " is back.");
    }

    /** An export comes back into a practice that has no clients yet; nothing is overwritten. */
    private Practice empty(Book book) {
        var practice = book.practice();
        if (!book.the(Clients.class).all(practice.id()).isEmpty()) {
            throw new Refused(practice.name()
                    + " has clients: an export is restored into an empty folder, choose one with --data.");
        }
        return practice;
    }

    private boolean isBackup() {
        try (var start = Files.newInputStream(file)) {
            return Arrays.equals(start.readNBytes(DATABASE.length), DATABASE);
        } catch (IOException unreadable) {
            throw new Refused(file + " is not there, or cannot be read.");
        }
    }
}
