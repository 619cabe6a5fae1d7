package amity.command;

import amity.vault.Backups;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        return answer.give(
                new Answer(backup.file(), backup.rows(), backup.givenUp()), book.say("answer.backup", backup.file()));
    }

    private record Answer(Path backup, Map<String, Long> rows, List<Path> givenUp) {}
}
