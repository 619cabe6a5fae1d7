package amity.command;

import amity.client.Client;
import amity.moment.Kind;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskPlan;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitations;
import amity.partnership.ask.Suggestions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "ask")
final class AskCommand extends Command {
    @Parameters(index = "0", paramLabel = "CLIENT")
    private String who;

    @Option(names = "--way")
    private @Nullable Kind way;

    @Option(names = "--words")
    private @Nullable String words;

    @ArgGroup
    private @Nullable Step step;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--anyway", paramLabel = "REASON")
    private @Nullable String anyway;

    @Option(names = "--remind", paramLabel = "DAY")
    private @Nullable LocalDate remind;

    @Option(names = "--until", paramLabel = "DAY")
    private @Nullable LocalDate until;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    /** One of the steps, at most. */
    static final class Step {
        @Option(names = "--plan")
        private boolean plan;

        @Option(names = "--asked")
        private boolean asked;

        @Option(names = "--agreed")
        private boolean agreed;

        @Option(names = "--given", paramLabel = "WHAT", arity = "0..1", fallbackValue = "")
        private @Nullable String given;

        @Option(names = "--declined")
        private boolean declined;

        @Option(names = "--withdraw")
        private boolean withdraw;

        @Option(names = "--undo")
        private boolean undo;

        @Option(names = "--invite", paramLabel = "ABOUT")
        private @Nullable String invite;
    }

    @Override
    int run(Book book, Output answer) {
        var client = book.client(who);
        if (asOf != null && (step != null || way != null || words != null || remind != null)) {
            throw wrong("refusal.ask-command.done-done-today-leave");
        }
        if (step != null && step.invite != null) return invite(book, answer, client, step.invite);
        if (way != null || words != null || step != null && step.plan) {
            plan(book, client);
        }
        if (step != null && !step.plan) return taken(book, answer, client, step);
        if (remind != null) {
            book.the(Asks.class).remind(book.practice(), open(book, client).id(), remind);
        }
        return list(book, answer, client);
    }

    /** In the words given, or those that are suggested for the way. */
    private void plan(Book book, Client client) {
        if (way == null) throw wrong("refusal.ask-command.way-way-referral-resources");
        var said = words == null
                ? book.the(Suggestions.class).of(book.practice(), client.id(), book.today()).suggestions().stream()
                        .filter(one -> one.way() == way)
                        .findFirst()
                        .orElseThrow(() -> wrong("refusal.ask-command.only-referral-resources-care"))
                : null;
        book.the(Asks.class)
                .plan(
                        book.practice(),
                        new AskPlan(
                                client.id(),
                                null,
                                way,
                                said == null ? null : said.wording().key(),
                                said == null ? words : said.words()));
    }

    private int taken(Book book, Output answer, Client client, Step chosen) {
        var asks = book.the(Asks.class);
        var practice = book.practice();
        var ask = chosen.undo ? latest(book, client) : open(book, client);
        var id = ask.id();
        if (chosen.undo) {
            var before = asks.undo(practice, id);
            return before.isEmpty() ? list(book, answer, client) : told(book, answer, client, before.get());
        }
        if (chosen.asked) {
            ask = asks.asked(practice, id, on, anyway);
        } else if (chosen.agreed) {
            ask = asks.agreed(practice, id, on);
        } else if (chosen.given != null) {
            ask = asks.given(practice, id, on, chosen.given);
        } else if (chosen.declined) {
            ask = asks.declined(practice, id, on, false);
        } else {
            ask = asks.withdraw(practice, id);
        }
        return told(book, answer, client, remind == null ? ask : asks.remind(practice, id, remind));
    }

    private Ask open(Book book, Client client) {
        return book.the(Asks.class)
                .open(book.practice(), client.id())
                .orElseThrow(() -> wrong("refusal.ask-command.nothing-open-ask-way", client.name()));
    }

    private Ask latest(Book book, Client client) {
        return book.the(Asks.class).of(book.practice(), client.id()).stream()
                .findFirst()
                .orElseThrow(() -> wrong("refusal.ask-command.never-asked-anything", client.name()));
    }

    private static int told(Book book, Output answer, Client client, Ask ask) {
        return answer.give(
                AskJson.Request.of(ask),
                book.say("answer.ask.said", client.name(), ask.state().word(), ask.words()));
    }

    private int invite(Book book, Output answer, Client client, String about) {
        var invitation = book.the(Invitations.class).invite(book.practice(), client.id(), about, until);
        return answer.give(
                AskJson.Opening.of(invitation),
                book.say(
                        "answer.ask.invited",
                        client.name(),
                        invitation.about(),
                        invitation.until().toString()));
    }

    private int list(Book book, Output answer, Client client) {
        var asks = book.the(Asks.class);
        var shown = asks.shown(book.practice(), asks.of(book.practice(), client.id()));
        var open = shown.stream().filter(one -> one.ask().isOpen()).findFirst();
        var suggested =
                book.the(Suggestions.class).of(book.practice(), client.id(), asOf == null ? book.today() : asOf);
        var json = AskJson.of(client, shown, book.the(Invitations.class).open(book.practice(), client.id()), suggested);
        var rows = open.map(one -> List.of(
                        List.of(one.ask().state().word(), one.ask().way().word(), one.words())))
                .orElseGet(() -> suggested.suggestions().stream()
                        .map(one ->
                                List.of(book.say("answer.ask.could"), one.way().word(), one.words()))
                        .toList());
        return answer.give(json, rows, book.say("answer.ask.none"));
    }
}
