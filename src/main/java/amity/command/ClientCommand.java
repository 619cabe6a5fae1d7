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
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
                answer(book, client, reading, day),
                client.name() + "\n" + TerminalTable.of(ReadingCommand.lines(reading, book.the(Words.class))));
    }

    private Answer answer(Book book, Client client, Reading reading, LocalDate day) {
        var practice = book.practice().id();
        return new Answer(
                Json.Listed.of(client),
                client.gifts().policy(),
                client.gifts().limit(),
                client.gifts().limitAYear(),
                client.sector(),
                Json.each(
                        book.the(People.class).at(practice, client.id()),
                        person -> Contact.of(person, client.areBirthdaysWelcome())),
                Json.each(facts(book, client, day), FactCommand.Known::of),
                counts(upTo(book.the(Ledger.class).timeline(practice, client.id()), day)),
                ReadingJson.of(reading, book.the(Words.class)));
    }

    private record Answer(
            @JsonUnwrapped Json.Listed client,
            Client.GiftPolicy policy,
            @Nullable Money limit,
            @Nullable Money limitAYear,
            Client.Sector sector,
            List<Contact> people,
            List<FactCommand.Known> facts,
            Map<String, Long> counts,
            ReadingJson reading) {}

    private List<Fact> facts(Book book, Client client, LocalDate day) {
        return book.the(Facts.class).of(book.practice().id(), client.id()).stream()
                .filter(fact -> sensitive || !fact.sensitivity().isKept())
                .filter(fact -> client.isPersonalSideOpen() || !fact.isPersonal())
                .filter(fact -> !fact.learnedOn().isAfter(day))
                .toList();
    }

    private static List<Moment> upTo(List<Moment> moments, LocalDate day) {
        return moments.stream().filter(moment -> !moment.day().isAfter(day)).toList();
    }

    private static Map<String, Long> counts(List<Moment> moments) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("moments", (long) moments.size());
        for (var direction : Direction.values()) {
            counts.put(direction.word(), count(moments, moment -> moment.direction() == direction));
        }
        return counts;
    }

    private static long count(List<Moment> moments, Predicate<Moment> which) {
        return moments.stream().filter(which).count();
    }

    private record Contact(
            Person.Id id,
            String name,
            @Nullable String role,
            List<String> emails,
            List<String> phones,
            @Nullable String organisation,
            @Nullable String address,
            @Nullable String birthday) {
        static Contact of(Person person, boolean birthdays) {
            var birthday = birthdays ? person.birthday() : null;
            return new Contact(
                    person.id(),
                    person.name(),
                    person.role(),
                    person.emails(),
                    person.phones(),
                    person.organisation(),
                    person.address(),
                    birthday == null ? null : birthday.toString().substring(2));
        }
    }
}
