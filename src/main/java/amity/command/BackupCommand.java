package amity.command;

import amity.vault.Backups;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "backup")
final class BackupCommand extends Command {
    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Override
    int run(Book book, Output answer) {
        book.practice();
        var backup = book.the(Backups.class).make(folder.toAbsolutePath());
        var node = Json.object();
        node.set("backup", Json.words(backup.file()));
        var rows = Json.object();
        backup.rows().forEach((table, count) -> rows.put(table, count));
        node.set("rows", rows);
        node.set("givenUp", Json.words(backup.givenUp()));
        return answer.give(node, "Backed up to " + backup.file() + ", opened again and counted.");
    }
}
