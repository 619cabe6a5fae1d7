package amity.command;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.partnership.ask.Invitations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@CommandLine.Command(name = "moment")
final class MomentCommand extends Command {
    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Parameters(index = "1", paramLabel = "WORDS")
    private String words;

    @Option(names = "--kind")
    private @Nullable Kind kind;

    @Option(names = "--direction")
    private @Nullable Direction direction;

    @Option(names = "--strand", defaultValue = "business")
    private Strand strand;

    @Option(names = "--person")
    private List<String> people = List.of();

    @Option(names = "--channel")
    private @Nullable String channel;

    @Option(names = "--signal")
    private @Nullable Signal signal;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--at", paramLabel = "HH:MM")
    private @Nullable String at;

    @Option(names = "--minutes")
    private @Nullable Integer minutes;

    @Option(names = "--amount")
    private @Nullable String amount;

    @Option(names = "--currency")
    private @Nullable CurrencyUnit currency;

    @Option(names = "--weight")
    private @Nullable Double weight;

    @Override
    int run(Book book, Answer answer) {
        var client = book.client(who);
        book.the(OffTheRecord.class)
                .keepsOut(book.practice(), client.id(), strand)
                .ifPresent(sentence -> {
                    throw wrong(sentence);
                });
        var note = Note.of(client.id(), words)
                .as(kind(book, client))
                .direction(direction)
                .strand(strand)
                .on(on)
                .at(start(book), minutes())
                .amount(amount(book))
                .by(channel)
                .signal(signal)
                .weight(weight())
                .present(present(book, client));
        var moment = book.the(Ledger.class).record(book.practice(), invited(book, note) ? note.invited(true) : note);
        return answer.give(
                json(moment), "Noted for " + client.name() + " on " + moment.day() + " (" + moment.id() + ").");
    }

    /** A suggestion they make while suggestions are asked for. */
    private boolean invited(Book book, Note note) {
        return note.kind() == Kind.SUGGESTION
                && note.direction() != Direction.GIVEN
                && book.the(Invitations.class).invites(book.practice(), note.client(), on == null ? book.today() : on);
    }

    /** The kind that was said, or that goes with what was said: a signal, a talk by its channel, else what the words tell of the way it went. */
    private Kind kind(Book book, Client client) {
        if (kind != null) {
            return kind;
        }
        if (signal != null) {
            return Kind.SIGNAL;
        }
        if (channel != null) {
            return Kind.TALK;
        }
        return direction == null
                ? Kind.NOTE
                : book.the(Proposals.class)
                        .of(book.practice(), words, client.name(), direction, null)
                        .kind();
    }

    private @Nullable Instant start(Book book) {
        var day = on == null ? book.today() : on;
        return at == null ? null : Typed.time(at, day, book.practice().zone(), this);
    }

    private @Nullable Integer minutes() {
        if (minutes != null && minutes < 0) {
            throw wrong("Nothing takes " + minutes + " minutes.");
        }
        return minutes;
    }

    private @Nullable Double weight() {
        if (weight != null && !(weight >= 0 && weight <= 100)) {
            throw wrong("A weight lies between 0 and 100.");
        }
        return weight;
    }

    private @Nullable Money amount(Book book) {
        return amount == null
                ? null
                : Typed.amount(currency == null ? book.practice().currency() : currency, amount, this);
    }

    /** Those who were there, by name; someone not known yet becomes a person at the client. */
    private List<Person.Id> present(Book book, Client client) {
        var practice = book.practice().id();
        var known = book.the(People.class).at(practice, client.id());
        return people.stream()
                .map(name -> known.stream()
                        .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseGet(() -> book.the(People.class).add(practice, client.id(), name, List.of()))
                        .id())
                .toList();
    }

    static JsonNode json(Moment moment) {
        var node = Json.object();
        node.set("id", Json.words(moment.id()));
        node.set("client", Json.words(moment.client()));
        node.set("day", Json.words(moment.day()));
        node.set("kind", Json.words(moment.kind().word()));
        node.set("direction", Json.words(moment.direction().word()));
        node.set("strand", Json.words(moment.strand().word()));
        node.set("words", Json.words(moment.words()));
        node.set("minutes", Json.number(moment.minutes()));
        node.set("amount", Json.amount(moment.amount()));
        node.set(
                "currency",
                Json.words(moment.amount() == null ? null : moment.amount().getCurrencyUnit()));
        return node;
    }
}
