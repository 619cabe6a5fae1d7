package amity.command;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@CommandLine.Command(name = "fact")
final class FactCommand extends Command {
    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Parameters(index = "1", paramLabel = "TOPIC")
    private String topic;

    @Parameters(index = "2", paramLabel = "WORDS")
    private String words;

    @ArgGroup
    private @Nullable Stance stance;

    @Option(names = "--tags", split = ",")
    private List<String> tags = List.of();

    @Option(names = "--from-them")
    private boolean fromThem;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Override
    int run(Book book, Answer answer) {
        var client = book.client(who);
        var fact = book.the(Facts.class).keep(book.practice(), fact(book, client));
        return answer.give(json(fact), "Kept about " + client.name() + ": " + fact.topic() + ", " + fact.words() + ".");
    }

    private Fact fact(Book book, Client client) {
        return new Fact(
                new Fact.Id(Ids.next()),
                client.id(),
                null,
                topic.strip(),
                words.strip(),
                stance == null ? null : stance.chosen(),
                tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).toList(),
                false,
                Fact.Sensitivity.ORDINARY,
                fromThem,
                on == null ? book.today() : on,
                null);
    }

    static JsonNode json(Fact fact) {
        var node = Json.object();
        node.set("id", Json.words(fact.id()));
        node.set("topic", Json.words(fact.topic()));
        node.set("words", Json.words(fact.words()));
        node.set(
                "stance",
                Json.words(fact.stance() == null ? null : fact.stance().word()));
        node.set("tags", Json.words(fact.tags()));
        node.put("personal", fact.personal());
        node.set("sensitivity", Json.words(fact.sensitivity().word()));
        node.put("fromThem", fact.fromThem());
        node.set("learnedOn", Json.words(fact.learnedOn()));
        return node;
    }

    /** At most one of the four. */
    static final class Stance {
        @Option(names = "--like", required = true)
        private boolean like;

        @Option(names = "--dislike", required = true)
        private boolean dislike;

        @Option(names = "--wish", required = true)
        private boolean wish;

        @Option(names = "--need", required = true)
        private boolean need;

        Fact.Stance chosen() {
            if (like) {
                return Fact.Stance.LIKE;
            }
            if (dislike) {
                return Fact.Stance.DISLIKE;
            }
            return wish ? Fact.Stance.WISH : Fact.Stance.NEED;
        }
    }
}
