package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** While a proposal, tender, renewal, rate change or dispute is open, a gift could look like pressure, and so could an ask. */
@Component
record OpenMatterRule(Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        if (!action.gives() && !(action instanceof Action.Ask)) return Stream.empty();
        return standing
                .open(action.at())
                .map(matter -> Concern.block(
                        "open-matter",
                        Concern.Whose.BOTH,
                        words.say(
                                action.gives() ? "boundary.matter.gift" : "boundary.matter.ask",
                                words.say("boundary.matter." + matter.matter().word()),
                                standing.client().name()),
                        words.say(action.gives() ? "boundary.instead.card" : "boundary.matter.ask.instead")))
                .stream();
    }
}
