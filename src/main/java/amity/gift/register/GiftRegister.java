package amity.gift.register;

import static java.util.stream.Collectors.toMap;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.season.Season;
import amity.gift.Shelf;
import amity.gift.law.GiftLaw;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of a practice's gifts, whichever of its members gave them, in a season or on any other day. */
@Component
@Transactional(readOnly = true)
public class GiftRegister {
    private final RegisterStore store;
    private final GivenByHand byHand;
    private final Shelf shelf;
    private final Clients clients;

    GiftRegister(RegisterStore store, GivenByHand byHand, Shelf shelf, Clients clients) {
        this.store = store;
        this.byHand = byHand;
        this.shelf = shelf;
        this.clients = clients;
    }

    /** Every gift by its day, beside the law that speaks of it. */
    public GiftBook book(Practice practice) {
        var ideas = shelf.ideas(practice).stream()
                .filter(idea -> idea.id() != null)
                .collect(toMap(idea -> Objects.requireNonNull(idea.id()), Idea::category));
        var gifts = Stream.concat(store.kept(practice, ideas, shelf.tags(practice)).stream(), byHand.of(practice))
                .sorted(Comparator.comparing(Registered::on)
                        .thenComparing(gift -> gift.id().toString()))
                .toList();
        return new GiftBook(GiftLaw.of(practice.country()), gifts);
    }

    /** Whom gifts went to, by name: the person, else the client. */
    public Map<UUID, String> recipients(Practice practice, List<Registered> gifts) {
        var names = new HashMap<UUID, String>();
        var people = gifts.stream()
                .map(Registered::person)
                .filter(Objects::nonNull)
                .map(Person.Id::value)
                .toList();
        var whose = gifts.stream()
                .map(Registered::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Client.Id, Client> known = clients.among(practice.id(), whose);
        var persons = store.names(practice, people);
        for (var gift : gifts) {
            var client = gift.client() == null ? null : known.get(gift.client());
            var person = gift.person() == null ? null : persons.get(gift.person());
            names.put(gift.id(), Objects.requireNonNullElse(person, client == null ? "" : client.name()));
        }
        return names;
    }

    /** What the law calls a gift that was noted by hand, and its price, which corrects the moment where it is another. */
    @Transactional
    public void say(Practice practice, Moment.Id moment, Idea.Category category, Money price) {
        byHand.say(practice, moment, category, price);
    }

    /** What the law calls a gift of a season, where the shelf does not say. */
    @Transactional
    public void category(Practice practice, Season season, UUID subject, Idea.Category category) {
        store.category(practice, Objects.requireNonNull(season.id()), subject, category);
    }
}
