package amity.command;

import amity.practice.Practices;
import amity.vault.Homecoming;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    int run(Book book, Answer answer) {
        var safety = book.the(Homecoming.class).from(book::practice, file);
        var node = Json.object();
        node.set("restored", Json.words(file));
        node.set("safetyCopy", Json.words((Object) safety.orElse(null)));
        return answer.give(
                node,
                safety.map(copy -> "Restored; what was there before is kept in " + copy + ".")
                        .orElseGet(() -> back(book)));
    }

    private static String back(Book book) {
        return book.the(Practices.class)
                        .find(book.practice().id())
                        .orElseThrow()
                        .name() + " is back.";
    }
}
