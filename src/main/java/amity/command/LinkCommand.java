package amity.command;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.portal.link.PrivateLinks;
import amity.portal.link.PublicAddress;
import amity.shell.Days;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "link")
final class LinkCommand extends Command {
    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Parameters(index = "1", paramLabel = "PERSON")
    private String whose;

    @Option(names = "--expires", paramLabel = "DATE")
    private @Nullable LocalDate expires;

    @Option(names = "--end")
    private boolean end;

    @Option(names = "--anyway", paramLabel = "REASON")
    private @Nullable String anyway;

    @Override
    int run(Book book, Output answer) {
        if (end && expires != null) throw wrong("refusal.link-command.link-ends-now-needs");
        var client = book.client(who);
        var person = person(book, client);
        return end ? ended(book, answer, client, person) : handed(book, answer, client, person);
    }

    private int handed(Book book, Output answer, Client client, Person person) {
        var address = book.the(PublicAddress.class)
                .working()
                .orElseThrow(() -> new Refusal(book.the(Words.class).say("portal.address.command")));
        var handed = book.the(PrivateLinks.class).hand(book.practice(), client.id(), person.id(), expires, anyway);
        var lastDay = handed.link().lastDay(book.practice().zone());
        var page = PublicAddress.page(address, handed.token());
        return answer.give(
                new Handed(Json.Named.of(client), person.name(), page, lastDay),
                page + "\n" + book.say("answer.link", person.name(), Days.dated(lastDay)));
    }

    private int ended(Book book, Output answer, Client client, Person person) {
        boolean was = book.the(PrivateLinks.class).end(book.practice(), person.id());
        return answer.give(
                new Ended(Json.Named.of(client), person.name(), was),
                book.say(was ? "answer.link.ended" : "answer.link.none", person.name()));
    }

    private record Handed(Json.Named client, String person, String address, LocalDate expires) {}

    private record Ended(Json.Named client, String person, boolean ended) {}

    /** By name, or the beginning of one that is no one else’s there. */
    private Person person(Book book, Client client) {
        var there = book.the(People.class).at(book.practice().id(), client.id());
        var wanted = whose.strip().toLowerCase(Locale.ROOT);
        var exact = there.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        var meant = exact.isEmpty()
                ? there.stream()
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .toList()
                : exact;
        if (meant.size() != 1) {
            var names = there.stream().map(Person::name).collect(Collectors.joining(", "));
            throw wrong(
                    there.isEmpty() ? "refusal.link-command.nobody" : "refusal.link-command.several",
                    whose,
                    client.name(),
                    names);
        }
        return meant.getFirst();
    }
}
