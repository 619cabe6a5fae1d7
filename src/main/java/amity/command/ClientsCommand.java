package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.reading.Pictures;
import amity.standing.Relationships;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "clients")
final class ClientsCommand extends Command {
    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        var day = asOf == null ? book.today() : asOf;
        var all = asOf == null && isFreshened(book)
                ? clients(book)
                : book.the(Pictures.class).asTheyStood(book.practice(), clients(book), day);
        return answer.give(
                Json.each(all, Json.Listed::of),
                all.stream().map(ClientsCommand::row).toList(),
                book.say("answer.clients.none"));
    }

    /** While something else is writing, the statuses are worked out instead of kept. */
    private static boolean isFreshened(Book book) {
        try {
            book.the(Relationships.class).freshen(book.practice());
            return true;
        } catch (RuntimeException failure) {
            if (Failure.isHeld(failure)) return false;
            throw failure;
        }
    }

    private static List<Client> clients(Book book) {
        return book.the(Clients.class).all(book.practice().id());
    }

    private static List<String> row(Client client) {
        return List.of(
                client.name(),
                client.status().word(),
                Objects.toString(client.tenure().since(), ""),
                client.id().toString());
    }
}
