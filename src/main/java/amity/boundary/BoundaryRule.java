package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines that either side has drawn: hours, leave, channels, topics, social media, visits. Each says whose it is, and what would not cross it. */
@Component
record BoundaryRule(Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        var lines = standing.lines();
        var crossed = lines.crossedBy(action);
        if (crossed.isEmpty()) return Stream.empty();
        var clear = lines.next(action);
        var reach = clear.isPresent() ? clear : lines.nextReach(action);
        return crossed.stream()
                .map(boundary -> new Concern(
                        boundary.kind().rule(),
                        boundary.side().whose(),
                        boundary.blocks() ? Concern.Weight.BLOCK : Concern.Weight.WARN,
                        boundary.terms().why(words, boundary, standing.client()),
                        boundary.terms().instead(words, lines.channelsLeft(action.at())),
                        (waits(boundary) ? reach : clear).orElse(null)));
    }

    /** It gives way by itself, by the hour or with its last day. */
    private static boolean waits(Boundary boundary) {
        return boundary.kind() == BoundaryKind.HOURS || boundary.to() != null;
    }
}
