package amity.command;

import amity.money.Moneys;
import amity.plan.Idea;
import amity.season.Proposal;
import amity.season.SeasonSummary;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "season")
final class SeasonCommand extends Command {
    @Mixin
    private SeasonOption which;

    @Option(names = "--budget", paramLabel = "AMOUNT", required = true)
    private String budget;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--apply")
    private boolean apply;

    @Override
    int run(Book book, Output answer) {
        if (apply && asOf != null) throw wrong("refusal.season-command.plan-kept-today-leave");
        var practice = book.practice();
        var seasons = book.the(Seasons.class);
        var day = asOf == null ? book.today() : asOf;
        var money = Arguments.amount(practice.currency(), budget, this);
        if (money.isNegative()) throw wrong("refusal.season-command.budget-nothing-more");
        int quarters = which.quarters(this);
        var season = which.season(book, day, this);
        var proposal = apply
                ? seasons.apply(practice, season, money, quarters).proposal()
                : seasons.propose(practice, season, money, quarters, day);
        return answer.give(SeasonJson.of(proposal), words(book, proposal));
    }

    private static String words(Book book, Proposal proposal) {
        var rows = proposal.entries().stream()
                .map(entry -> List.of(
                        entry.name(),
                        entry.chosen().decision().word(),
                        given(book, entry.chosen().idea()),
                        Moneys.shown(proposal.money(entry.chosen().cost())),
                        entry.why().reasons().isEmpty()
                                ? ""
                                : entry.why().reasons().getFirst()))
                .toList();
        return head(book, proposal) + (rows.isEmpty() ? "" : "\n" + TerminalTable.of(rows));
    }

    private static String given(Book book, @Nullable Idea idea) {
        if (idea == null) return "";
        var named = idea.isToBeFoundOut() ? book.say("plan.to-be-found-out") : idea.name();
        return idea.beside() == null ? named : named + " + " + idea.beside().name();
    }

    private static String head(Book book, Proposal proposal) {
        var shortage = book.the(SeasonSummary.class).shortage(proposal);
        var plan = proposal.plan();
        var season = proposal.season().title();
        return plan == null
                ? book.say("answer.season.short", season, shortage)
                : book.say("answer.season.plan", season, proposal.money(plan.cost()), proposal.budget());
    }
}
