package amity.command;

import amity.shell.Refusal;
import amity.vault.Vault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "export")
final class ExportCommand extends Command {
    @Parameters(paramLabel = "FILE.zip")
    private Path file;

    @Override
    int run(Book book, Output answer) {
        var practice = book.practice();
        var target = file.toAbsolutePath();
        try {
            var half = Files.createTempFile(target.getParent(), "amity", ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
                book.the(Vault.class).export(practice.id(), out);
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw Refusal.of("refusal.export-command.cannot-written-folder", file);
        }
        return answer.give(new Answer(target), book.say("answer.export", practice.name(), file));
    }

    private record Answer(Path file) {}
}
