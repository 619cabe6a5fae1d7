package amity.command;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.MomentProposal;
import amity.moment.Note;
import amity.moment.OffTheRecord;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.moment.Strand;
import amity.partnership.ask.Invitations;
import amity.shell.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @ArgGroup
    private @Nullable Asked asked;

    @Override
    int run(Book book, Output answer) {
        var client = book.client(who);
        book.the(OffTheRecord.class)
                .keepsOut(book.practice(), client.id(), strand)
                .ifPresent(sentence -> {
                    throw wrong(new Refusal(sentence));
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
        var moment = book.the(Ledger.class).tell(book.practice(), note.invited(invited(book, note)));
        return answer.give(Answer.of(moment, told(book, client)), said(book, client, moment, told(book, client)));
    }

    /** What the words tell, where no option said it. */
    private @Nullable MomentProposal told(Book book, Client client) {
        return kind == null && direction == null && signal == null && channel == null
                ? book.the(Proposals.class).of(book.practice(), words, client.name(), null, null)
                : null;
    }

    private static String said(Book book, Client client, Moment moment, @Nullable MomentProposal told) {
        var noted = book.say("answer.moment", client.name(), moment.day().toString(), moment.id());
        if (moment.kind() == Kind.SUGGESTION && moment.invited() == null)
            return noted + " " + book.say("answer.moment.invited");
        return told == null || told.kind() == moment.kind() || !told.maybe().isEmpty()
                ? noted
                : noted + " "
                        + book.say(
                                "answer.moment.reads",
                                told.kind().word(),
                                told.direction().word());
    }

    /** Whether a suggestion was asked for: by option, or because one is invited on that day; else null. */
    private @Nullable Boolean invited(Book book, Note note) {
        if (asked != null && note.nature().kind() != Kind.SUGGESTION) {
            throw wrong("refusal.moment-command.only-suggestion-invited-not");
        }
        if (asked != null) return asked.invited;
        boolean open = note.nature().kind() == Kind.SUGGESTION
                && note.nature().direction() != Direction.GIVEN
                && book.the(Invitations.class).invites(book.practice(), note.client(), on == null ? book.today() : on);
        return open ? true : null;
    }

    /** One of the two, for a suggestion. */
    static final class Asked {
        @Option(names = "--invited", required = true)
        private boolean invited;

        @Option(names = "--uninvited", required = true)
        private boolean uninvited;
    }

    /** The kind that was said, or that goes with what was said: a signal, a talk by its channel, else what the words tell of the way it went. */
    private Kind kind(Book book, Client client) {
        if (kind != null) return kind;
        if (signal != null) return Kind.SIGNAL;
        if (channel != null) return Kind.TALK;
        return direction == null
                ? Kind.NOTE
                : book.the(Proposals.class)
                        .of(book.practice(), words, client.name(), direction, null)
                        .kind();
    }

    private @Nullable Instant start(Book book) {
        var day = on == null ? book.today() : on;
        return at == null ? null : Arguments.time(at, day, book.practice().zone(), this);
    }

    private @Nullable Integer minutes() {
        if (minutes != null && minutes < 0) throw wrong("refusal.moment-command.nothing-takes-minutes", minutes);
        return minutes;
    }

    private @Nullable Double weight() {
        if (weight != null && !(weight >= 0 && weight <= 100)) {
            throw wrong("refusal.moment-command.weight-lies-between");
        }
        return weight;
    }

    private @Nullable Money amount(Book book) {
        return amount == null
                ? null
                : Arguments.amount(currency == null ? book.practice().currency() : currency, amount, this);
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

    /** @param reads what the words tell, where it was not said */
    record Answer(
            Moment.Id id,
            Client.Id client,
            LocalDate day,
            Kind kind,
            Direction direction,
            Strand strand,
            String words,
            @Nullable Integer minutes,
            @Nullable Money amount,
            @Nullable CurrencyUnit currency,
            @Nullable Boolean invited,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Reads reads) {
        static Answer of(Moment it, @Nullable MomentProposal told) {
            return new Answer(
                    it.id(),
                    it.client(),
                    it.day(),
                    it.kind(),
                    it.direction(),
                    it.strand(),
                    it.words(),
                    it.minutes(),
                    it.amount(),
                    it.amount() == null ? null : it.amount().getCurrencyUnit(),
                    it.invited(),
                    told == null ? null : new Reads(told.kind(), told.direction(), told.maybe()));
        }
    }

    record Reads(Kind kind, Direction direction, List<Kind> maybe) {}
}
