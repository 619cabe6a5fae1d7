package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.desk.Desk;
import amity.desk.Entry;
import amity.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "today")
final class TodayCommand extends Command {
    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--all")
    private boolean all;

    @Override
    int run(Book book, Output answer) {
        var desk = book.the(Desk.class);
        if (asOf == null) desk.prepare(book.practice());
        var today = asOf == null ? desk.today(book.practice()) : desk.on(book.practice(), asOf);
        var entries = Stream.concat(today.entries().stream(), all ? today.rest().stream() : Stream.empty())
                .toList();
        var clients = clients(book, entries);
        return answer.give(
                Json.each(entries, entry -> Answer.of(entry, clients)),
                entries.stream().map(TodayCommand::row).toList(),
                book.say("answer.today.none"));
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

    private record Answer(
            Entry.Id id,
            String what,
            String why,
            Client.@Nullable Id client,
            @Nullable String name,
            @Nullable LocalDate due,
            @Nullable Instant at,
            String kind,
            List<Moment.Id> moments) {
        static Answer of(Entry entry, Map<Client.Id, Client> clients) {
            var client = entry.client() == null ? null : clients.get(entry.client());
            return new Answer(
                    entry.id(),
                    entry.what(),
                    entry.why(),
                    entry.client(),
                    client == null ? null : client.name(),
                    entry.due(),
                    entry.at(),
                    entry.kind().word(),
                    entry.moments());
        }
    }

    private static List<String> row(Entry entry) {
        return List.of(entry.kind().word(), entry.what(), Objects.toString(entry.due(), ""), entry.why());
    }
}
