package amity.command;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.Functions;
import amity.moment.Strand;
import amity.shell.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "function")
final class FunctionCommand extends Command {
    @Parameters(index = "0", paramLabel = "add|list|going|declined|open|met")
    private String deed;

    @Parameters(index = "1", paramLabel = "FUNCTION", arity = "0..1")
    private @Nullable String which;

    @Parameters(index = "2", paramLabel = "PERSON", arity = "0..1")
    private @Nullable String person;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--at", paramLabel = "HH:MM")
    private @Nullable String at;

    @Option(names = "--in", paramLabel = "TOWN")
    private String town = "";

    @Option(names = "--host", paramLabel = "WHO")
    private String host = "";

    @Option(names = "--who-goes", paramLabel = "A,B")
    private String going = "";

    @Option(names = "--who-is-asked", paramLabel = "A,B")
    private String asked = "";

    @Option(names = "--near")
    private boolean near;

    @Option(names = "--personal")
    private boolean personal;

    @Option(names = "--words")
    private String words = "";

    @Option(names = "--through", paramLabel = "WHO")
    private String through = "";

    @Option(names = "--va")
    private boolean assistant;

    @Override
    int run(Book book, Output answer) {
        return switch (deed) {
            case "add" -> told(book, answer, book.the(Functions.class).keep(book.practice(), said(book)));
            case "list" -> list(book, answer);
            case "going" -> answered(book, answer, Function.Answer.GOING);
            case "declined" -> answered(book, answer, Function.Answer.DECLINED);
            case "open" -> answered(book, answer, null);
            case "met" -> met(book, answer);
            default -> throw wrong("refusal.function-command.nothing-function-add-list", deed);
        };
    }

    private Function.Said said(Book book) {
        var directory = book.the(Directory.class);
        var practice = book.practice().id();
        return new Function.Said(
                name("add"),
                on,
                begins(),
                town,
                directory.called(practice, host).orElse(null),
                host,
                near,
                personal ? Strand.PERSONAL : Strand.BUSINESS,
                directory.allKnown(practice, asked),
                directory.allKnown(practice, going));
    }

    private @Nullable LocalTime begins() {
        try {
            return at == null ? null : LocalTime.parse(at);
        } catch (DateTimeException notATime) {
            throw wrong("refusal.function-command.no-time-day-write", at);
        }
    }

    private String name(String doing) {
        if (which == null) throw wrong("refusal.function-command.amity-function-function", doing);
        return which;
    }

    /** By its id, its name or the beginning of one. */
    private Function function(Book book) {
        var words = name(deed).toLowerCase(Locale.ROOT);
        var all = book.the(Functions.class).all(book.practice().id());
        var meant = all.stream()
                .filter(one -> one.id().toString().equals(words)
                        || one.name().toLowerCase(Locale.ROOT).startsWith(words))
                .toList();
        if (meant.size() != 1) {
            throw meant.stream()
                    .map(one -> one.name() + " (" + one.id() + ")")
                    .reduce(Refusal::either)
                    .map(names -> wrong("refusal.function-command.several", which, names))
                    .orElseGet(() -> wrong("refusal.function-command.none", which));
        }
        return meant.getFirst();
    }

    private int list(Book book, Output answer) {
        var all = book.the(Functions.class).all(book.practice().id());
        return answer.give(
                FunctionJson.all(book, all),
                all.stream()
                        .map(one -> List.of(
                                one.on().toString(),
                                one.name(),
                                one.town(),
                                one.answer() == null
                                        ? book.say("answer.function.open")
                                        : one.answer().word()))
                        .toList(),
                book.say("answer.function.none"));
    }

    private int answered(Book book, Output answer, Function.@Nullable Answer said) {
        return told(
                book,
                answer,
                book.the(Functions.class).answer(book.practice(), function(book).id(), said, words));
    }

    private int told(Book book, Output answer, Function function) {
        var said = function.answer() == null
                ? book.say("answer.function.unanswered")
                : function.answer().word();
        return answer.give(
                FunctionJson.of(book, function),
                book.say("answer.function.kept", function.name(), function.on().toString(), said));
    }

    private int met(Book book, Output answer) {
        var function = function(book);
        if (person == null) throw wrong("refusal.function-command.whom-you-met-amity");
        var directory = book.the(Directory.class);
        var met = book.the(Encounters.class)
                .keep(
                        book.practice(),
                        new Encounter.Said(
                                person,
                                through.isBlank()
                                        ? function.host()
                                        : directory.known(book.practice().id(), through),
                                function.name(),
                                function.on(),
                                words,
                                assistant));
        book.the(Functions.class).lookedBack(book.practice(), function.id(), true);
        return answer.give(
                FunctionJson.Met.of(book, met), book.say("answer.function.met", met.name(), function.name()));
    }
}
