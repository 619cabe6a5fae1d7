package amity.command;

import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.reading.Closeness;
import amity.review.Question;
import amity.review.RelationshipAim;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "client-set")
final class ClientSetCommand extends Command {
    @Parameters(paramLabel = "CLIENT")
    private String who;

    @Option(names = "--since")
    private @Nullable LocalDate since;

    @Option(names = "--status")
    private Client.@Nullable Status status;

    @Option(names = "--sector")
    private Client.@Nullable Sector sector;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--open")
    private OpenMatter.@Nullable Matter open;

    @Option(names = "--until")
    private @Nullable LocalDate until;

    @Option(names = "--dislikes-being-indebted", negatable = true)
    private @Nullable Boolean dislikesBeingIndebted;

    @Option(names = "--known", paramLabel = "not-yet|business|personal|friend")
    private Closeness.@Nullable Word known;

    @Option(names = "--wanted", paramLabel = "transactional|friendly|partnership|undecided")
    private @Nullable RelationshipAim wanted;

    @Option(names = "--would-miss", negatable = true)
    private @Nullable Boolean wouldMiss;

    @Option(names = "--paused-until", paramLabel = "DATE")
    private @Nullable LocalDate pausedUntil;

    @Option(names = "--ended")
    private boolean ended;

    @Option(names = "--just-quiet")
    private boolean justQuiet;

    @Override
    int run(Book book, Output answer) {
        if (known == Closeness.Word.UNKNOWN) throw wrong("refusal.client-set-command.known-takes-not-yet");
        if (until != null && open == null) throw wrong("refusal.client-set-command.until-how-long-something");
        if (Stream.of(pausedUntil != null, ended, justQuiet)
                        .filter(said -> said)
                        .count()
                > 1) {
            throw wrong("refusal.client-set-command.paused-ended-just-quiet");
        }
        if (status != null && (pausedUntil != null || ended || justQuiet)) {
            throw wrong("refusal.client-set-command.status-chooses-status-paused");
        }
        var client = book.client(who);
        var changed = changed(client);
        if (!changed.equals(client)) {
            book.the(Clients.class).change(book.practice().id(), changed);
        }
        if (open != null) {
            open(book, client, open);
        }
        answers().forEach((question, word) -> book.the(Reviews.class)
                .answer(book.practice(), client.id(), question, word, on == null ? book.today() : on));
        silence(book, client);
        return answer.give(
                Json.Listed.of(book.the(Clients.class).get(book.practice().id(), client.id())),
                book.say("answer.client-set", changed.name()));
    }

    private void silence(Book book, Client client) {
        var word = pausedUntil != null ? "paused" : ended ? "ended" : justQuiet ? "quiet" : null;
        if (word != null) {
            book.the(Reviews.class)
                    .silence(book.practice(), client.id(), word, pausedUntil, on == null ? book.today() : on);
        }
    }

    /** What she says of the relationship is an answer of a review, kept with its day. */
    private Map<Question, String> answers() {
        var answers = new EnumMap<Question, String>(Question.class);
        if (known != null) {
            answers.put(Question.KNOWN, known.word());
        }
        if (wanted != null) {
            answers.put(Question.WANTED, wanted.word());
        }
        if (wouldMiss != null) {
            answers.put(Question.WOULD_MISS, wouldMiss ? "yes" : "no");
        }
        return answers;
    }

    private Client changed(Client client) {
        var changed = client;
        if (since != null) {
            changed = changed.withSince(since);
        }
        if (status != null) {
            changed = changed.with(status);
        }
        if (sector != null) {
            changed = changed.with(sector);
        }
        if (dislikesBeingIndebted != null) {
            changed = changed.withDislikesBeingIndebted(dislikesBeingIndebted);
        }
        return changed;
    }

    /** Opens the matter; one of the same sort that is open already makes way, so that saying it twice changes its end. */
    private void open(Book book, Client client, OpenMatter.Matter matter) {
        var clients = book.the(Clients.class);
        var day = on == null ? book.today() : on;
        clients.close(book.practice().id(), client.id(), matter, day);
        clients.open(book.practice().id(), client.id(), matter, day, until);
    }
}
