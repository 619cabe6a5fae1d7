package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "client-set")
final class ClientSetCommand extends Command {
    @Parameters(paramLabel = "CLIENT")
    private String who;

    @Option(names = "--since")
    private @Nullable LocalDate since;

    @Option(names = "--status")
    private Client.@Nullable Status status;

    @Option(names = "--sector")
    private Client.@Nullable Sector sector;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--open")
    private OpenMatter.@Nullable Matter open;

    @Option(names = "--until")
    private @Nullable LocalDate until;

    @Option(names = "--dislikes-being-indebted", negatable = true)
    private @Nullable Boolean dislikesBeingIndebted;

    @Override
    int run(Book book, Answer answer) {
        if (until != null && open == null) {
            throw wrong("--until says how long something is open: say what with --open.");
        }
        var client = book.client(who);
        var changed = changed(client);
        if (!changed.equals(client)) {
            book.the(Clients.class).change(book.practice().id(), changed);
        }
        if (open != null) {
            open(book, client, open);
        }
        return answer.give(Json.client(changed), changed.name() + " is kept so.");
    }

    private Client changed(Client client) {
        var changed = client;
        if (since != null) {
            changed = changed.withUsSince(since);
        }
        if (status != null) {
            changed = changed.with(status);
        }
        if (sector != null) {
            changed = changed.with(sector);
        }
        if (dislikesBeingIndebted != null) {
            changed = changed.dislikingBeingIndebted(dislikesBeingIndebted);
        }
        return changed;
    }

    /** Opens the matter; one of the same sort that is open already makes way, so that saying it twice changes its end. */
    private void open(Book book, Client client, OpenMatter.Matter matter) {
        var clients = book.the(Clients.class);
        var day = on == null ? book.today() : on;
        clients.close(book.practice().id(), client.id(), matter, day);
        clients.open(book.practice().id(), client.id(), matter, day, until);
    }
}
