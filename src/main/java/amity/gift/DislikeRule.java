package amity.gift;

import static java.util.Objects.requireNonNull;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.GuardView;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What they dislike, cannot have or keep away from is not given to them: by what is in it, or by its name. */
@Component
class DislikeRule implements Rule {
    private final Facts facts;
    private final Shelf shelf;
    private final Words words;

    DislikeRule(Facts facts, Shelf shelf, Words words) {
        this.facts = facts;
        this.shelf = shelf;
        this.words = words;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return new OfThem(practice, clients);
    }

    /** Reads what is known only once there is something to be given: most actions give nothing. */
    private final class OfThem implements Check {
        private final Practice practice;
        private final Collection<Client.Id> clients;
        private @Nullable Map<Client.Id, List<Fact>> known;
        private @Nullable Tags tags;

        OfThem(Practice practice, Collection<Client.Id> clients) {
            this.practice = practice;
            this.clients = clients;
        }

        @Override
        public Stream<Concern> concerns(Action action, GuardView standing) {
            if (!(action instanceof Action.Gift gift) || gift.offer() == null) return Stream.empty();
            if (known == null) {
                known = facts.drawnOn(practice.id(), clients);
                tags = shelf.tags(practice);
            }
            var by = requireNonNull(tags);
            var contained = contained(gift.offer(), by);
            return requireNonNull(known).getOrDefault(action.client(), List.of()).stream()
                    .filter(fact -> fact.person() == null
                            || action.person() == null
                            || fact.person().equals(action.person()))
                    .flatMap(fact -> Taste.of(fact, by).stream())
                    .filter(taste -> taste.refuses(contained, by))
                    .findFirst()
                    .map(taste -> concern(taste, standing.client()))
                    .stream();
        }
    }

    private static Set<String> contained(Offer offer, Tags tags) {
        var contained = new HashSet<>(offer.contains());
        contained.addAll(tags.proposed(offer.name()));
        return contained;
    }

    /** Something kept back rules out as well, without being named; so does what is personal where it is kept to work. */
    private Concern concern(Taste taste, Client client) {
        boolean hidden = taste.keptBack() || taste.personal() && !client.personalSideOpen();
        return Concern.block(
                "offends",
                Concern.Whose.THEIRS,
                hidden ? words.say("season.rule.offends-kept-back") : words.say("season.rule.offends", taste.words()),
                words.say("season.rule.offends.instead"));
    }
}
