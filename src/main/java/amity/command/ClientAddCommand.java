package amity.command;

import amity.client.Clients;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "client-add")
final class ClientAddCommand extends Command {
    @Parameters(paramLabel = "NAME")
    private String name;

    @Override
    int run(Book book, Output answer) {
        var client = book.the(Clients.class).add(book.practice().id(), name);
        return answer.give(Json.Listed.of(client), book.say("answer.client-add", client.name(), client.id()));
    }
}
