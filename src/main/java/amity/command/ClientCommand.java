package amity.command;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.shell.Words;
import amity.standing.Relationships;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@CommandLine.Command(name = "client")
final class ClientCommand extends Command {
    @Parameters(paramLabel = "CLIENT")
    private String who;

    @Option(names = "--sensitive")
    private boolean sensitive;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        book.the(Relationships.class).freshen(book.practice());
        var client = book.client(who);
        var day = asOf == null ? book.today() : asOf;
        var reading = book.the(Readings.class).of(book.practice(), client.id(), day);
        return answer.give(
                json(book, client, reading, day),
                client.name() + "\n" + TerminalTable.of(ReadingCommand.lines(reading, book.the(Words.class))));
    }

    private JsonNode json(Book book, Client client, Reading reading, LocalDate day) {
        var practice = book.practice().id();
        var node = Json.client(client);
        node.set("policy", Json.words(client.gifts().policy().word()));
        node.set("limit", Json.amount(client.gifts().limit()));
        node.set("limitAYear", Json.amount(client.gifts().limitAYear()));
        node.set("sector", Json.words(client.sector().word()));
        node.set(
                "people",
                Json.array(
                        book.the(People.class).at(practice, client.id()),
                        person -> person(person, client.birthdaysWelcome())));
        node.set("facts", Json.array(facts(book, client, day), FactCommand::json));
        node.set("counts", counts(upTo(book.the(Ledger.class).timeline(practice, client.id()), day)));
        node.set("reading", Json.tree(ReadingJson.of(reading, book.the(Words.class))));
        return node;
    }

    private List<Fact> facts(Book book, Client client, LocalDate day) {
        return book.the(Facts.class).of(book.practice().id(), client.id()).stream()
                .filter(fact -> sensitive || !fact.sensitivity().kept())
                .filter(fact -> client.personalSideOpen() || !fact.isPersonal())
                .filter(fact -> !fact.learnedOn().isAfter(day))
                .toList();
    }

    private static List<Moment> upTo(List<Moment> moments, LocalDate day) {
        return moments.stream().filter(moment -> !moment.day().isAfter(day)).toList();
    }

    private static JsonNode counts(List<Moment> moments) {
        var node = Json.object();
        node.put("moments", moments.size());
        for (var direction : Direction.values()) {
            node.put(direction.word(), count(moments, moment -> moment.direction() == direction));
        }
        return node;
    }

    private static long count(List<Moment> moments, Predicate<Moment> which) {
        return moments.stream().filter(which).count();
    }

    private static JsonNode person(Person person, boolean birthdays) {
        var node = Json.object();
        node.set("id", Json.words(person.id()));
        node.set("name", Json.words(person.name()));
        node.set("role", Json.words(person.role()));
        node.set("emails", Json.words(person.emails()));
        node.set("phones", Json.words(person.phones()));
        node.set("organisation", Json.words(person.organisation()));
        node.set("address", Json.words(person.address()));
        node.set(
                "birthday",
                Json.words(
                        person.birthday() == null || !birthdays
                                ? null
                                : person.birthday().toString().substring(2)));
        return node;
    }
}
