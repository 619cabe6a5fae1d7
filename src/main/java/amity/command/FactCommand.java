package amity.command;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.knowing.KeptLesson;
import amity.knowing.Knowledge;
import amity.knowing.Lesson;
import amity.knowing.LessonReader;
import amity.plan.Tags;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        if (dryRun) return answer.give(Answer.of(List.of(), learned), told(book, "would", client, learned));
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
        return answer.give(
                Answer.of(facts, learned), told(book, correct == null ? "kept" : "corrected", client, learned));
    }

    /** With a stance or tags said, the words are one fact as they are; else they are taken apart. */
    private List<Lesson> learned(Book book, Client client) {
        var said = words.strip();
        var named = Tags.typed(String.join(",", tags));
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

    private static String told(Book book, String did, Client client, List<Lesson> learned) {
        return book.say(
                "answer.fact." + did,
                client.name(),
                learned.stream().map(one -> told(book, one)).collect(Collectors.joining("; ")));
    }

    private static String told(Book book, Lesson learned) {
        var stance = learned.stance();
        var policy = learned.policy();
        if (learned.sort() == Lesson.Sort.POLICY && policy != null)
            return learned.limit() == null
                    ? book.say("answer.fact.policy", policy.word())
                    : book.say("answer.fact.policy.limit", policy.word(), learned.limit());
        return stance == null
                ? book.say("answer.fact.line", learned.topic(), learned.words())
                : book.say("answer.fact.line.stance", learned.topic(), learned.words(), stance.word());
    }

    /** The first fact as it always was in JSON, and beside it all facts and all that the words told. */
    private record Answer(@JsonUnwrapped @Nullable Known first, List<Known> facts, List<Told> told) {
        static Answer of(List<Fact> kept, List<Lesson> learned) {
            var facts = Json.each(kept, Known::of);
            return new Answer(facts.isEmpty() ? null : facts.getFirst(), facts, Json.each(learned, Told::of));
        }
    }

    private record Told(
            Lesson.Sort sort,
            String topic,
            String words,
            Fact.@Nullable Stance stance,
            Set<String> tags,
            Client.@Nullable GiftPolicy policy,
            @Nullable Money limit,
            boolean aYear) {
        static Told of(Lesson it) {
            return new Told(
                    it.sort(), it.topic(), it.words(), it.stance(), it.tags(), it.policy(), it.limit(), it.aYear());
        }
    }

    /** One thing known of a client. */
    record Known(
            Fact.Id id,
            String topic,
            String words,
            Fact.@Nullable Stance stance,
            List<String> tags,
            boolean personal,
            Fact.Sensitivity sensitivity,
            boolean fromThem,
            LocalDate learnedOn) {
        static Known of(Fact it) {
            return new Known(
                    it.id(),
                    it.topic(),
                    it.words(),
                    it.stance(),
                    it.tags(),
                    it.personal(),
                    it.sensitivity(),
                    it.fromThem(),
                    it.learnedOn());
        }
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
            if (like) return Fact.Stance.LIKE;
            if (dislike) return Fact.Stance.DISLIKE;
            return wish ? Fact.Stance.WISH : Fact.Stance.NEED;
        }
    }
}
