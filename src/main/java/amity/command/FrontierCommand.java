package amity.command;

import amity.plan.optimum.Totals;
import amity.season.Proposal;
import amity.season.Seasons;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "frontier")
final class FrontierCommand extends Command {
    @Mixin
    private SeasonOption which;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        var day = asOf == null ? book.today() : asOf;
        int quarters = which.quarters(this);
        var season = which.season(book, day, this);
        var proposal = book.the(Seasons.class)
                .propose(book.practice(), season, book.practice().money(0), quarters, day);
        var points = proposal.points();
        return answer.give(
                FrontierJson.of(proposal, points),
                points.stream().map(point -> row(proposal, point)).toList(),
                book.say("answer.frontier.none"));
    }

    private record FrontierJson(
            @JsonUnwrapped SeasonJson.Head head, String hoursBudget, boolean sampled, List<SeasonJson.Spot> points) {
        static FrontierJson of(Proposal proposal, List<Totals> points) {
            return new FrontierJson(
                    SeasonJson.Head.of(proposal),
                    Json.inHours(proposal.quarters()),
                    proposal.isSampled(),
                    Json.each(points, point -> SeasonJson.Spot.of(proposal, point)));
        }
    }

    private static List<String> row(Proposal proposal, Totals point) {
        return List.of(proposal.money(point.cost()).toString(), Long.toString(point.value()));
    }
}
