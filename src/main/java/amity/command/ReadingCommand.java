package amity.command;

import amity.reading.Reading;
import amity.reading.Readings;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "reading")
final class ReadingCommand extends Command {
    @Parameters(paramLabel = "CLIENT", arity = "0..1")
    private @Nullable String who;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        var readings = book.the(Readings.class);
        var day = asOf == null ? book.today() : asOf;
        var words = book.the(Words.class);
        if (who == null) {
            var all = readings.all(book.practice(), day);
            return answer.give(
                    Json.each(all, reading -> ReadingJson.of(reading, words)),
                    all.stream().map(ReadingCommand::row).toList(),
                    book.say("answer.reading.none"));
        }
        var reading = readings.of(book.practice(), book.client(who).id(), day);
        return answer.give(ReadingJson.of(reading, words), TerminalTable.of(lines(reading, words)));
    }

    private static List<String> row(Reading reading) {
        return List.of(
                reading.client().name(),
                reading.tier().called(reading.regularity().lastWork(), reading.asOf()),
                reading.called(),
                reading.closeness().word().word(),
                reading.drift().word().word());
    }

    static List<List<String>> lines(Reading reading, Words words) {
        return List.of(
                List.of(
                        words.say("answer.reading.revenue"),
                        reading.revenue().reason().in(words)),
                List.of(
                        words.say("answer.reading.regularity"),
                        reading.regularity().reason().in(words)),
                List.of(
                        words.say("answer.reading.stake"),
                        reading.stake().reason().in(words)),
                List.of(
                        words.say("answer.reading.closeness"),
                        reading.closeness().reason().in(words)),
                List.of(
                        words.say("answer.reading.mutuality"),
                        reading.mutuality().reason().in(words)),
                List.of(
                        words.say("answer.reading.kind"),
                        reading.kind().reason().in(words)),
                List.of(
                        words.say("answer.reading.drift"),
                        reading.drift().reason().in(words)));
    }
}
