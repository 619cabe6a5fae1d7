package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.desk.Desk;
import amity.desk.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@CommandLine.Command(name = "today")
final class TodayCommand extends Command {
    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--all")
    private boolean all;

    @Override
    int run(Book book, Output answer) {
        var desk = book.the(Desk.class);
        var today = asOf == null ? desk.today(book.practice()) : desk.on(book.practice(), asOf);
        var entries = Stream.concat(today.entries().stream(), all ? today.rest().stream() : Stream.empty())
                .toList();
        var clients = clients(book, entries);
        return answer.give(
                Json.array(entries, entry -> json(entry, clients)),
                entries.stream().map(TodayCommand::row).toList(),
                "Nothing needs you today.");
    }

    private static Map<Client.Id, Client> clients(Book book, List<Entry> entries) {
        return book.the(Clients.class)
                .among(
                        book.practice().id(),
                        entries.stream()
                                .map(Entry::client)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private static JsonNode json(Entry entry, Map<Client.Id, Client> clients) {
        var node = Json.object();
        var client = entry.client() == null ? null : clients.get(entry.client());
        node.set("id", Json.words(entry.id()));
        node.set("what", Json.words(entry.what()));
        node.set("why", Json.words(entry.why()));
        node.set("client", Json.words(entry.client()));
        node.set("name", Json.words(client == null ? null : client.name()));
        node.set("due", Json.words(entry.due()));
        node.set("at", Json.words(entry.at()));
        node.set("kind", Json.words(entry.kind().word()));
        node.set("moments", Json.words(entry.moments()));
        return node;
    }

    private static List<String> row(Entry entry) {
        return List.of(entry.kind().word(), entry.what(), Objects.toString(entry.due(), ""), entry.why());
    }
}
