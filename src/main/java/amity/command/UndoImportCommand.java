package amity.command;

import amity.intake.Imports;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "undo-import")
final class UndoImportCommand extends Command {
    @Parameters(paramLabel = "ID")
    private UUID id;

    @Override
    int run(Book book, Output answer) {
        var undone = book.the(Imports.class).undo(book.practice(), id);
        return answer.give(
                undone,
                book.say("answer.undo", undone.moments(), undone.clients(), undone.people())
                        + undone.left().stream().map(left -> "\n" + left).collect(Collectors.joining()));
    }
}
