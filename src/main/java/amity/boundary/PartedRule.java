package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With a client one has parted from, nothing new is begun; a word or a card is the user's to choose. */
@Component
record PartedRule(Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        if (!standing.isParted()) return Stream.empty();
        var why = words.say("boundary.parted", standing.client().name());
        return Stream.of(
                action.isWord() || action instanceof Action.Card
                        ? Concern.warn("parted", Concern.Whose.OURS, why, words.say("boundary.parted.word"))
                        : Concern.block("parted", Concern.Whose.OURS, why, words.say("boundary.parted.instead")));
    }
}
