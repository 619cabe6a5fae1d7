package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls and messages keep to the hours that a side has set, by the clock on its own wall. */
@Component
class ContactHoursRule implements Rule {
    private final Words words;

    ContactHoursRule(Words words) {
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
                .closed(action.at())
                .map(hours -> new Concern(
                        "contact-hours",
                        hours.ours() ? Concern.Whose.OURS : Concern.Whose.THEIRS,
                        Concern.Weight.WARN,
                        words.say(
                                hours.ours() ? "boundary.hours.ours" : "boundary.hours.theirs",
                                standing.client().name(),
                                Times.shown(hours)),
                        good.map(time -> words.say("boundary.best", Times.shown(time)))
                                .orElse(null),
                        good.orElse(null)));
    }
}
