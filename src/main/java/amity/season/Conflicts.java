package amity.season;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Offer;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.practice.Practice;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the guard no longer allows of the decisions the user made herself, whatever the length of the list. */
@Component
@Transactional(readOnly = true)
public class Conflicts {
    private static final int LOOKED_THROUGH = 200;
    private final SeasonStore store;
    private final Shelf shelf;
    private final Clients clients;
    private final Guard guard;
    private final Clock clock;

    Conflicts(SeasonStore store, Shelf shelf, Clients clients, Guard guard, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clients = clients;
        this.guard = guard;
        this.clock = clock;
    }

    /** How many are blocked by now, of those that are neither ordered nor spent. */
    public int in(Practice practice, Season season) {
        if (season.id() == null) return 0;
        var locked = store.locked(practice, season.id(), LOOKED_THROUGH);
        if (locked.isEmpty()) return 0;
        var subjects = locked.stream().map(Noted::whose).map(Client.Id::new).toList();
        var known = clients.among(practice.id(), subjects);
        var ideas = shelf.ideas(practice);
        var actions = locked.stream()
                .filter(noted -> known.containsKey(new Client.Id(noted.whose())))
                .flatMap(noted -> action(practice, noted, ideas))
                .toList();
        return (int) guard.judge(practice, actions).stream()
                .filter(verdict -> verdict.blocking().findFirst().isPresent())
                .count();
    }

    private Stream<Action> action(Practice practice, Noted noted, List<Idea> ideas) {
        var choice = noted.lock();
        if (choice == null) return Stream.empty();
        var client = new Client.Id(noted.whose());
        var person = noted.goesTo() == null ? null : new Person.Id(noted.goesTo());
        var now = clock.instant();
        return switch (choice.decision()) {
            case NOTHING -> Stream.empty();
            case CARD -> Stream.of(new Action.Card(client, person, now));
            case HOURS -> Stream.of(new Action.Hours(client, person, choice.quarters(), now));
            case GIFT -> {
                var idea = Drafting.idea(choice, ideas);
                var offer = idea == null ? null : offer(practice, idea);
                yield Stream.of(new Action.Gift(client, person, offer, now));
            }
        };
    }

    static Offer offer(Practice practice, Idea idea) {
        return new Offer(
                idea.id(),
                idea.name(),
                idea.contains(),
                idea.personal(),
                idea.category().word(),
                practice.money(idea.price()));
    }
}
