package amity.command;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.knowing.KeptLesson;
import amity.knowing.Knowledge;
import amity.knowing.Lesson;
import amity.knowing.LessonReader;
import amity.money.Moneys;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    @Option(names = "--correct", paramLabel = "FACT")
    private @Nullable UUID correct;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    int run(Book book, Output answer) {
        var client = book.client(who);
        var learned = learned(book, client);
        if (dryRun) return answer.give(json(learned, List.of()), told(client, "Would keep", learned));
        var taken = learned.stream().map(KeptLesson::of).toList();
        var day = on == null ? book.today() : on;
        var source = new Knowledge.Source(client.id(), null, fromThem, day, null);
        var knowledge = book.the(Knowledge.class);
        var facts = correct == null
                ? knowledge.keep(book.practice(), source, taken)
                : knowledge.correct(
                        book.practice(),
                        book.the(Facts.class).get(book.practice().id(), client.id(), new Fact.Id(correct)),
                        source,
                        taken);
        return answer.give(json(learned, facts), told(client, correct == null ? "Kept" : "Corrected", learned));
    }

    /** With a stance or tags said, the words are one fact as they are; else they are taken apart. */
    private List<Lesson> learned(Book book, Client client) {
        var said = words.strip();
        var named = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var read = book.the(LessonReader.class).of(book.practice(), client, said);
        if (stance == null && named.isEmpty() && !read.isEmpty())
            return read.stream().map(one -> one.about(topic.strip())).toList();
        return List.of(new Lesson(
                Lesson.Sort.FACT,
                said,
                topic.strip(),
                stance == null ? null : stance.chosen(),
                named,
                false,
                read.stream().map(Lesson::sensitivity).findFirst().orElse(Fact.Sensitivity.ORDINARY),
                null,
                null,
                false));
    }

    private static String told(Client client, String did, List<Lesson> learned) {
        return did + " about " + client.name() + ": "
                + learned.stream().map(FactCommand::told).collect(Collectors.joining("; ")) + ".";
    }

    private static String told(Lesson learned) {
        var stance = learned.stance();
        var policy = learned.policy();
        if (learned.sort() == Lesson.Sort.POLICY && policy != null)
            return "gifts, policy " + policy.word()
                    + (learned.limit() == null ? "" : " " + Moneys.shown(learned.limit()));
        return learned.topic() + ", " + learned.words() + (stance == null ? "" : " (" + stance.word() + ")");
    }

    /** The first of what was kept, as it always was, with everything the words told beside it. */
    private static JsonNode json(List<Lesson> learned, List<Fact> facts) {
        var node = facts.isEmpty() ? Json.object() : (ObjectNode) json(facts.getFirst());
        node.set("facts", Json.array(facts, FactCommand::json));
        node.set("told", Json.array(learned, FactCommand::json));
        return node;
    }

    private static JsonNode json(Lesson learned) {
        var node = Json.object();
        node.set("sort", Json.words(learned.sort().word()));
        node.set("topic", Json.words(learned.topic()));
        node.set("words", Json.words(learned.words()));
        node.set(
                "stance",
                Json.words(learned.stance() == null ? null : learned.stance().word()));
        node.set("tags", Json.words(learned.tags()));
        node.set(
                "policy",
                Json.words(learned.policy() == null ? null : learned.policy().word()));
        node.set("limit", Json.amount(learned.limit()));
        node.put("aYear", learned.aYear());
        return node;
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
