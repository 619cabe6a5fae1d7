package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls and messages keep to the hours that a side has set, by the clock on its own wall, and wait until whoever is away is back. */
@Component
class ReachRule implements Rule {
    private final Words words;

    ReachRule(Words words) {
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
        var there = standing.availability();
        return Stream.concat(
                there.closed(action.at())
                        .map(hours ->
                                concern(action, standing, "contact-hours", "hours", hours.ours(), Times.shown(hours))),
                there.away(action.at())
                        .map(leave ->
                                concern(action, standing, "leave", "leave", leave.ours(), Days.inFull(leave.to()))));
    }

    private Concern concern(Action action, Standing standing, String rule, String key, boolean ours, String when) {
        var good = standing.availability().next(action.at());
        return new Concern(
                rule,
                ours ? Concern.Whose.OURS : Concern.Whose.THEIRS,
                Concern.Weight.WARN,
                words.say(
                        "boundary." + key + (ours ? ".ours" : ".theirs"),
                        standing.client().name(),
                        when),
                good.map(time -> words.say("boundary.best", Times.shown(time))).orElse(null),
                good.orElse(null));
    }
}
