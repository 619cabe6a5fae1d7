package amity.command;

import amity.season.Point;
import amity.season.Proposal;
import amity.season.Seasons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@CommandLine.Command(name = "frontier")
final class FrontierCommand extends Command {
    @Mixin
    private WhichSeason which;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Override
    int run(Book book, Output answer) {
        var day = asOf == null ? book.today() : asOf;
        var quarters = which.quarters(this);
        var season = which.season(book, day, this);
        var proposal = book.the(Seasons.class)
                .propose(book.practice(), season, book.practice().money(0), quarters, day);
        var points = proposal.points();
        return answer.give(
                json(proposal, points),
                points.stream().map(point -> row(proposal, point)).toList(),
                "Nobody is on the list.");
    }

    private static JsonNode json(Proposal proposal, List<Point> points) {
        var node = SeasonJson.head(proposal);
        node.set("hoursBudget", Json.hours(proposal.quarters()));
        node.put("sampled", proposal.isSampled());
        node.set("points", Json.array(points, new SeasonJson(proposal)::point));
        return node;
    }

    private static List<String> row(Proposal proposal, Point point) {
        return List.of(proposal.money(point.cost()).toString(), Long.toString(point.value()));
    }
}
