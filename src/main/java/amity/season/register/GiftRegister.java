package amity.season.register;

import static java.util.stream.Collectors.toMap;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.season.Idea;
import amity.season.Kept;
import amity.season.Season;
import amity.season.Shelf;
import amity.season.law.GiftLaw;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of a practice's gifts, whichever of its members gave them, in a season or on any other day. */
@Component
@Transactional(readOnly = true)
public class GiftRegister {
    private final RegisterStore store;
    private final Ledger ledger;
    private final Shelf shelf;
    private final Clients clients;

    GiftRegister(RegisterStore store, Ledger ledger, Shelf shelf, Clients clients) {
        this.store = store;
        this.ledger = ledger;
        this.shelf = shelf;
        this.clients = clients;
    }

    /** Every gift by its day, beside the law that speaks of it. */
    public GiftBook book(Practice practice) {
        var ideas = shelf.ideas(practice).stream()
                .filter(idea -> idea.id() != null)
                .collect(toMap(idea -> Objects.requireNonNull(idea.id()), Idea::category));
        var gifts = Stream.concat(store.kept(practice, ideas).stream(), noted(practice))
                .sorted(Comparator.comparing(Registered::on)
                        .thenComparing(gift -> gift.id().toString()))
                .toList();
        return new GiftBook(GiftLaw.of(practice.country()), gifts);
    }

    /** Gifts that were noted as moments and come from no season. */
    private Stream<Registered> noted(Practice practice) {
        var given = ledger.ofKinds(practice.id(), Set.of(Kind.GIFT)).values().stream()
                .flatMap(List::stream)
                .filter(moment -> moment.direction() == Direction.GIVEN && moment.kind() == Kind.GIFT)
                .toList();
        var ofSeasons = ofSeasons(practice, given);
        var others = given.stream()
                .filter(moment -> !ofSeasons.contains(moment.id()))
                .toList();
        var present =
                ledger.present(practice.id(), others.stream().map(Moment::id).toList());
        return others.stream().map(moment -> gift(practice, moment, present.getOrDefault(moment.id(), List.of())));
    }

    /** The moments that gifts of a season left, those with it that have since been corrected. */
    private Set<Moment.Id> ofSeasons(Practice practice, List<Moment> given) {
        var standing = new HashSet<Moment.Id>();
        given.forEach(moment -> standing.add(moment.id()));
        var left = new HashSet<>(store.moments(practice));
        for (var id : Set.copyOf(left)) {
            var at = id;
            while (at != null && !standing.contains(at)) {
                at = ledger.entry(practice.id(), at).replacedBy();
                if (at != null) left.add(at);
            }
        }
        return left;
    }

    private static Registered gift(Practice practice, Moment moment, List<Person.Id> present) {
        var amount = moment.amount();
        return new Registered(
                moment.id().value(),
                null,
                null,
                moment.client(),
                present.size() == 1 ? present.getFirst() : null,
                moment.day(),
                moment.words(),
                amount == null ? practice.money(0) : amount,
                Idea.Category.OTHER,
                Kept.Stage.DONE,
                null);
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

    /** What the law calls a gift of a season, where the shelf does not say. */
    @Transactional
    public void category(Practice practice, Season season, UUID subject, Idea.Category category) {
        store.category(practice, Objects.requireNonNull(season.id()), subject, category);
    }
}
