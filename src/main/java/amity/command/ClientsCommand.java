package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.relationship.Relationships;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

@CommandLine.Command(name = "clients")
final class ClientsCommand extends Command {
    @Override
    int run(Book book, Answer answer) {
        book.the(Relationships.class).freshen(book.practice()); // a status follows the work as time passes
        var all = book.the(Clients.class).all(book.practice().id());
        return answer.give(
                Json.array(all, Json::client),
                all.stream().map(ClientsCommand::row).toList(),
                "No clients yet: bring them with amity import, or add one with amity client-add.");
    }

    private static List<String> row(Client client) {
        return List.of(
                client.name(),
                client.status().word(),
                Objects.toString(client.since(), ""),
                client.id().toString());
    }
}
