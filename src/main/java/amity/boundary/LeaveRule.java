package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls and messages wait until whoever is away is back. */
@Component
class LeaveRule implements Rule {
    private final Words words;

    LeaveRule(Words words) {
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, Standing standing) {
        if (!action.reaches()) {
            return Stream.empty();
        }
        var good = standing.availability().next(action.at());
        return standing.availability()
                .away(action.at())
                .map(leave -> new Concern(
                        "leave",
                        leave.ours() ? Concern.Whose.OURS : Concern.Whose.THEIRS,
                        Concern.Weight.WARN,
                        words.say(
                                leave.ours() ? "boundary.leave.ours" : "boundary.leave.theirs",
                                standing.client().name(),
                                Days.inFull(leave.to())),
                        good.map(time -> words.say("boundary.best", Times.shown(time)))
                                .orElse(null),
                        good.orElse(null)));
    }
}
