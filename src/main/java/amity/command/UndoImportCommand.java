package amity.command;

import amity.intake.Imports;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "undo-import")
final class UndoImportCommand extends Command {
    @Parameters(paramLabel = "ID")
    private UUID id;

    @Override
    int run(Book book, Output answer) {
        var undone = book.the(Imports.class).undo(book.practice(), id);
        var node = Json.object();
        node.put("moments", undone.moments());
        node.put("restored", undone.restored());
        node.put("clients", undone.clients());
        node.put("people", undone.people());
        node.set("left", Json.words(undone.left()));
        return answer.give(
                node,
                "Taken back: %d moments, %d clients and %d people went.%s"
                        .formatted(
                                undone.moments(),
                                undone.clients(),
                                undone.people(),
                                undone.left().isEmpty() ? "" : "\n" + String.join("\n", undone.left())));
    }
}
