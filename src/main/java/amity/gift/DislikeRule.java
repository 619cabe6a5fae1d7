package amity.gift;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Offer;
import amity.boundary.Rule;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.plan.Tags;
import amity.plan.Taste;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What they dislike, cannot have or keep away from is not given to them: by what is in it, or by its name. */
@Component
record DislikeRule(Facts facts, Shelf shelf, Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var known = SingletonSupplier.of(() -> facts.drawnOn(practice.id(), clients));
        var tags = SingletonSupplier.of(() -> shelf.tags(practice));
        return (action, standing) -> action instanceof Action.Gift gift && gift.offer() != null
                ? offence(gift, gift.offer(), known.get().getOrDefault(gift.client(), List.of()), tags.get())
                        .map(taste -> concern(taste, standing.client()))
                        .stream()
                : Stream.empty();
    }

    private static Optional<Taste> offence(Action.Gift gift, Offer offer, List<Fact> known, Tags tags) {
        var contained = contained(offer, tags);
        return known.stream()
                .filter(fact -> fact.person() == null
                        || gift.person() == null
                        || fact.person().equals(gift.person()))
                .flatMap(fact -> Taste.of(fact, tags).stream())
                .filter(taste -> taste.refuses(contained, tags))
                .findFirst();
    }

    private static Set<String> contained(Offer offer, Tags tags) {
        var contained = new HashSet<>(offer.contains());
        contained.addAll(tags.proposed(offer.name()));
        return contained;
    }

    /** A taste kept back, or a personal one where the client's personal side is closed, rules out too but is not named. */
    private Concern concern(Taste taste, Client client) {
        boolean hidden = taste.keptBack() || taste.personal() && !client.isPersonalSideOpen();
        return Concern.block(
                "offends",
                Concern.Whose.THEIRS,
                hidden ? words.say("season.rule.offends-kept-back") : words.say("season.rule.offends", taste.words()),
                words.say("season.rule.offends.instead"));
    }
}
