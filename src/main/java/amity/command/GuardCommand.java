package amity.command;

import amity.boundary.Action;
import amity.boundary.Intention;
import amity.boundary.Intentions;
import amity.client.Client;
import amity.moment.Proposals;
import amity.shell.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "guard")
final class GuardCommand extends Command {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Parameters(index = "1", paramLabel = "gift|hours|card|call|message|ask|suggestion|invitation")
    private String action;

    @Option(names = "--item", paramLabel = "WORDS")
    private String item = "";

    @Option(names = "--price", paramLabel = "AMOUNT")
    private @Nullable String price;

    @Option(names = "--hours", paramLabel = "H", defaultValue = "0")
    private BigDecimal hours;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable String at;

    @Option(names = "--about", paramLabel = "WORDS")
    private String about = "";

    @Option(names = "--channel", paramLabel = "CHANNEL")
    private @Nullable String channel;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--done")
    private boolean done;

    @Option(names = "--anyway", paramLabel = "REASON")
    private @Nullable String anyway;

    @Override
    int run(Book book, Output answer) {
        if (!Action.WORDS.contains(action)) throw wrong("refusal.no-action", action, String.join(", ", Action.WORDS));
        if (channel != null && !Proposals.channels().contains(channel)) {
            throw wrong("refusal.no-channel", channel, String.join(", ", Proposals.channels()));
        }
        if (channel != null && !action.equals("message")) throw wrong("refusal.guard-command.channel-how-message-goes");
        var client = book.client(who);
        if (done) return done(book, answer, act(book, client));
        var verdict = book.the(Intentions.class).judge(book.practice(), act(book, client), time(book));
        return answer.give(VerdictJson.of(verdict), VerdictJson.words(verdict, book.the(Words.class)));
    }

    private int done(Book book, Output answer, Intention act) {
        if (at != null || asOf != null) throw wrong("refusal.guard-command.done-done-now-leave");
        var moment = book.the(Intentions.class).done(book.practice(), act, anyway);
        return answer.give(MomentCommand.Answer.of(moment, null), book.say("answer.guard.done", moment.id()));
    }

    private Intention act(Book book, Client client) {
        var currency = book.practice().currency();
        var cost = price == null ? book.practice().money(0) : Arguments.amount(currency, price, this);
        return new Intention(
                client.id(),
                null,
                action,
                item.isBlank() ? about : item,
                cost,
                Arguments.quarters(hours, this),
                channel,
                false);
    }

    private Instant time(Book book) {
        var zone = book.practice().zone();
        if (at != null) return Arguments.time(at, asOf == null ? book.today() : asOf, zone, this);
        return asOf == null
                ? book.the(Clock.class).instant()
                : asOf.atTime(MORNING).atZone(zone).toInstant();
    }
}
