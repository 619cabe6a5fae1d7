package amity.command;

import amity.partnership.GivingPage;
import amity.partnership.Partnerships;
import amity.partnership.agreement.AgreementWords;
import amity.partnership.agreement.Agreements;
import amity.partnership.transition.Transitions;
import amity.reading.SixWays;
import amity.review.RelationshipAim;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "partnership")
final class PartnershipCommand extends Command {
    @Parameters(paramLabel = "CLIENT", arity = "0..1")
    private @Nullable String who;

    @Option(names = "--everyone")
    private boolean everyone;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        var day = asOf == null ? book.today() : asOf;
        return who == null ? all(book, answer, day) : one(book, answer, who, day);
    }

    private int all(Book book, Output answer, LocalDate day) {
        var lines = new ArrayList<GivingPage.Line>();
        int all = 1;
        while (lines.size() < all) {
            var page = book.the(Partnerships.class).giving(book.practice(), everyone, lines.size(), day);
            lines.addAll(page.lines());
            all = page.lines().isEmpty() ? 0 : page.all();
        }
        return answer.give(
                Json.each(lines, PartnershipJson.Line::of),
                lines.stream().map(line -> row(line, book.the(Words.class))).toList(),
                book.say("answer.partnership.none"));
    }

    private static List<String> row(GivingPage.Line line, Words words) {
        var stand = line.standing();
        var wanted = stand.wanted();
        return List.of(
                stand.name(),
                stand.called(),
                words.say("answer.partnership.wanted.is", wanted(wanted, words)),
                words.say("answer.partnership.they-gave", counts(line, true, words)),
                words.say("answer.partnership.we-gave", counts(line, false, words)));
    }

    private static String wanted(@Nullable RelationshipAim wanted, Words words) {
        return wanted == null ? words.say("answer.partnership.wanted.open") : wanted.word();
    }

    private static String counts(GivingPage.Line line, boolean theyGave, Words words) {
        var said = SixWays.ALL.stream()
                .filter(way -> !line.ways().of(way, theyGave).isEmpty())
                .map(way -> words.say(
                        "partnership.given." + way.word(),
                        line.ways().of(way, theyGave).size()))
                .toList();
        return said.isEmpty() ? words.say("answer.partnership.nothing") : String.join(", ", said);
    }

    private int one(Book book, Output answer, String name, LocalDate day) {
        var client = book.client(name);
        var partnership = book.the(Partnerships.class).of(book.practice(), client.id(), day);
        var rows = new ArrayList<List<String>>();
        var wanted = partnership.reading().kind().wanted();
        var words = book.the(Words.class);
        rows.add(List.of(words.say("answer.partnership.wanted"), wanted(wanted, words)));
        rows.add(List.of(
                words.say("answer.partnership.is"),
                partnership.reading().kind().reason().in(words)));
        book.the(Agreements.class).inForce(book.practice(), client.id()).ifPresent(agreement -> book.the(
                        Agreements.class)
                .progress(book.practice(), agreement, day)
                .forEach(line -> rows.add(List.of(
                        words.say("answer.partnership." + (line.line().ours() ? "you" : "they")),
                        words.say(
                                "answer.partnership.line",
                                line.line().words(),
                                book.the(AgreementWords.class).state(line, day))))));
        book.the(Transitions.class)
                .underWay(book.practice(), client.id())
                .ifPresent(changing -> rows.add(List.of(
                        words.say("answer.partnership.changing"),
                        words.say("answer.partnership.until", changing.review().toString()))));
        return answer.give(PartnershipJson.of(book, partnership, day), TerminalTable.of(rows));
    }
}
