package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever dislikes being indebted is given a card, and neither gifts nor free hours. */
@Component
record IndebtedRule(Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        return action.gives() && standing.client().gifts().dislikesBeingIndebted()
                ? Stream.of(Concern.block(
                        "dislikes-being-indebted",
                        Concern.Whose.THEIRS,
                        words.say("boundary.indebted", standing.client().name()),
                        words.say("boundary.instead.card")))
                : Stream.empty();
    }
}
