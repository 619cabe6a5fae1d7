package amity.command;

import amity.circle.Introducers;
import amity.client.Ambiguous;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.People;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "introduce")
final class IntroduceCommand extends Command {
    @Parameters(index = "0", paramLabel = "A")
    private String introducer;

    @Parameters(index = "1", paramLabel = "B")
    private String introduced;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--words")
    private String words = "";

    @Override
    int run(Book book, Output answer) {
        var client = book.client(introduced);
        var kept = book.the(Introducers.class)
                .keep(book.practice(), introducer(book), client.id().toString(), on == null ? book.today() : on, words);
        var by = name(book, kept);
        return answer.give(
                answer(book, kept, by),
                book.say("answer.introduce", by, client.name(), kept.on().toString()));
    }

    /** A client by the beginning of its name too; anybody else by the whole name, and who is new is kept as somebody known. */
    private String introducer(Book book) {
        try {
            return book.client(introducer).id().toString();
        } catch (Ambiguous unclear) {
            if (unclear.candidates().isEmpty()) return introducer;
            throw unclear;
        }
    }

    private static String name(Book book, Introduction kept) {
        var practice = book.practice().id();
        var person = kept.introducer().person();
        return person != null
                ? book.the(People.class).get(practice, person).name()
                : book.the(Clients.class)
                        .get(practice, kept.introducer().client())
                        .name();
    }

    private static Answer answer(Book book, Introduction kept, String by) {
        return new Answer(
                kept.id(),
                new Introducer(kept.introducer().value(), by, kept.introducer().client() != null),
                Json.Named.of(book.the(Clients.class).get(book.practice().id(), kept.introduced())),
                kept.on(),
                kept.moment());
    }

    private record Answer(
            UUID id,
            Introducer introducer,
            Json.Named introduced,
            LocalDate on,
            @Nullable UUID moment) {}

    private record Introducer(UUID id, String name, boolean client) {}
}
