package amity.command;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryNotice;
import amity.boundary.BoundaryWords;
import amity.boundary.ClientBoundaries;
import amity.boundary.Crossings;
import amity.client.Client;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "boundary")
final class BoundaryCommand extends Command {
    /** Whose boundaries are meant where they hold for every client. */
    static final String EVERYONE = "everyone";

    @Parameters(index = "0", paramLabel = "CLIENT|everyone")
    private String who;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KIND|say|relax|hold|remove|crossed")
    private String what = "list";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "WORDS|ID")
    private List<String> rest = List.of();

    @ArgGroup(exclusive = false)
    private BoundaryArguments setting = new BoundaryArguments();

    @Option(names = "--wording", paramLabel = "WORDS")
    private @Nullable String wording;

    @Option(names = "--anyway", paramLabel = "REASON")
    private @Nullable String anyway;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "us|them")
    private @Nullable String by;

    @Override
    int run(Book book, Output answer) {
        var client = who.equals(EVERYONE) ? null : book.client(who);
        var kind = BoundaryKind.named(what);
        if (kind.isPresent()) {
            var boundary = setting.read(kind.get(), String.join(" ", rest), client, book, this);
            return kept(book, answer, book.the(Boundaries.class).keep(book.practice(), boundary.worded(wording)));
        }
        return switch (what) {
            case "list" -> list(book, answer, client);
            case "say" -> say(book, answer, client);
            case "relax", "hold" -> except(book, answer, client, what.equals("relax"));
            case "remove" -> remove(book, answer, client);
            case "crossed" -> crossed(book, answer, client);
            default ->
                throw wrong(
                        "refusal.boundary-command.nothing-boundary-kind-channel",
                        what,
                        Stream.of(BoundaryKind.values()).map(BoundaryKind::word).collect(Collectors.joining(", ")));
        };
    }

    private int list(Book book, Output answer, @Nullable Client client) {
        var drawn = drawn(book, client);
        var said = book.the(BoundaryWords.class);
        var node = BoundaryJson.of(book, client, drawn);
        var rows = Stream.concat(drawn.own().stream(), drawn.defaults().stream())
                .map(boundary -> List.of(
                        boundary.id().toString(),
                        boundary.isDefault() && client != null
                                ? EVERYONE
                                : boundary.side().word(),
                        book.say("answer.boundary." + (boundary.blocks() ? "blocks" : "warns")),
                        drawn.isRelaxed(boundary)
                                ? book.say("answer.boundary.relaxed")
                                : boundary.toSaySince() == null ? "" : book.say("answer.boundary.to-say"),
                        said.terms(boundary)))
                .toList();
        return answer.give(node, rows, book.say("answer.boundary.none"));
    }

    private int say(Book book, Output answer, @Nullable Client client) {
        var boundaries = book.the(Boundaries.class);
        var boundary = which(book, client);
        var said = wording == null ? boundary : boundaries.keep(book.practice(), boundary.worded(wording));
        if (wording == null)
            book.the(BoundaryNotice.class).told(book.practice(), said.id(), on == null ? book.today() : on, anyway);
        return kept(book, answer, boundaries.get(book.practice(), said.id()));
    }

    private int except(Book book, Output answer, @Nullable Client client, boolean relax) {
        if (client == null) throw wrong("refusal.boundary-command.client-relaxed-amity-boundary");
        var boundary = which(book, client);
        var boundaries = book.the(Boundaries.class);
        if (relax) {
            boundaries.relax(book.practice(), boundary.id(), client.id());
        } else {
            boundaries.hold(book.practice(), boundary.id(), client.id());
        }
        return list(book, answer, client);
    }

    private int remove(Book book, Output answer, @Nullable Client client) {
        var boundary = which(book, client);
        book.the(Boundaries.class).forget(book.practice(), boundary.id());
        return answer.give(BoundaryJson.Line.of(book, boundary), book.say("answer.boundary.gone"));
    }

    private int crossed(Book book, Output answer, @Nullable Client client) {
        if (client == null || rest.size() < 2) throw wrong("refusal.boundary-command.happened-amity-boundary-client");
        if (by != null && !List.of("us", "them").contains(by)) {
            throw wrong("refusal.boundary-command.who-crossed-us-them");
        }
        var boundary = which(book, client);
        boolean us = by == null ? !boundary.isOurs() : by.equals("us");
        var day = on == null ? book.today() : on;
        var words = String.join(" ", rest.subList(1, rest.size()));
        var moment = book.the(Crossings.class).note(book.practice(), boundary, client.id(), us, day, words);
        return answer.give(MomentCommand.Answer.of(moment, null), book.say("answer.boundary.noted", moment.words()));
    }

    private static int kept(Book book, Output answer, Boundary boundary) {
        var said = book.the(BoundaryWords.class);
        var terms = said.terms(boundary);
        return answer.give(
                BoundaryJson.Line.of(book, boundary),
                boundary.toSaySince() == null
                        ? book.say("answer.boundary.kept", terms)
                        : book.say("answer.boundary.kept.to-say", terms, said.wording(boundary)));
    }

    private static ClientBoundaries drawn(Book book, @Nullable Client client) {
        return book.the(Boundaries.class).drawn(book.practice(), client == null ? null : client.id());
    }

    /** The one that is meant: by the beginning of its id, or its kind where there is one of it. */
    private Boundary which(Book book, @Nullable Client client) {
        if (rest.isEmpty()) throw wrong("refusal.boundary-command.boundary-id-kind-one");
        var drawn = drawn(book, client);
        var meant = Stream.concat(drawn.own().stream(), drawn.defaults().stream())
                .filter(boundary -> boundary.id().toString().startsWith(rest.getFirst())
                        || boundary.kind().word().equals(rest.getFirst()))
                .toList();
        if (meant.size() != 1) {
            throw wrong(
                    meant.isEmpty() ? "refusal.boundary-command.none" : "refusal.boundary-command.several",
                    rest.getFirst());
        }
        return meant.getFirst();
    }
}
