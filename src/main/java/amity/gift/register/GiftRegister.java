package amity.gift.register;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.gift.Shelf;
import amity.gift.law.GiftLaw;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.plan.Tags;
import amity.practice.Practice;
import amity.season.DecisionHistory;
import amity.season.KeptDecision;
import amity.season.KeptGifts;
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
    private final KeptGifts kept;
    private final LedgerGifts byHand;
    private final Shelf shelf;
    private final Clients clients;
    private final People people;

    GiftRegister(KeptGifts kept, LedgerGifts byHand, Shelf shelf, Clients clients, People people) {
        this.kept = kept;
        this.byHand = byHand;
        this.shelf = shelf;
        this.clients = clients;
        this.people = people;
    }

    /** Every gift by its day, beside the law that speaks of it. */
    public GiftBook book(Practice practice) {
        var ideas = shelf.ideas(practice).stream()
                .filter(idea -> idea.id() != null)
                .collect(toMap(idea -> Objects.requireNonNull(idea.id()), Idea::category));
        var tags = shelf.tags(practice);
        var gifts = Stream.concat(
                        kept.all(practice).stream().map(gift -> registered(practice, gift, ideas, tags)),
                        byHand.of(practice))
                .sorted(Comparator.comparing(RegisterEntry::on)
                        .thenComparing(gift -> gift.id().toString()))
                .toList();
        return new GiftBook(GiftLaw.of(practice.country()), gifts);
    }

    private static RegisterEntry registered(
            Practice practice, DecisionHistory gift, Map<UUID, Idea.Category> ideas, Tags tags) {
        var kept = gift.kept();
        var given = kept.stage() == KeptDecision.Stage.DONE ? kept.movedOn() : null;
        return new RegisterEntry(
                gift.entry(),
                gift.season(),
                gift.subject(),
                gift.client(),
                gift.person(),
                requireNonNullElse(given, gift.day()),
                requireNonNullElse(kept.choice().name(), ""),
                practice.money(kept.choice().price()),
                category(gift, ideas, tags),
                kept.stage(),
                gift.reaction(),
                false);
    }

    /** As it was said, else as the shelf has it, else what its name says. */
    private static Idea.Category category(DecisionHistory gift, Map<UUID, Idea.Category> ideas, Tags tags) {
        if (gift.category() != null) return gift.category();
        var choice = gift.kept().choice();
        var known = choice.idea() == null ? null : ideas.get(choice.idea());
        return known != null
                ? known
                : Idea.Category.of(tags.proposed(requireNonNullElse(choice.name(), "")), choice.price(), tags);
    }

    /** Whom gifts went to, by name: the person, else the client. */
    public Map<UUID, String> recipients(Practice practice, List<RegisterEntry> gifts) {
        var known = clients.among(
                practice.id(),
                gifts.stream()
                        .map(RegisterEntry::client)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var persons = people
                .among(
                        practice.id(),
                        gifts.stream()
                                .map(RegisterEntry::person)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(toMap(Person::id, Person::name));
        var names = new HashMap<UUID, String>();
        for (var gift : gifts) {
            var client = gift.client() == null ? null : known.get(gift.client());
            var person = gift.person() == null ? null : persons.get(gift.person());
            names.put(gift.id(), requireNonNullElse(person, client == null ? "" : client.name()));
        }
        return names;
    }

    /** What the law calls a gift that was noted by hand, and its price, which corrects the moment where it is another. */
    @Transactional
    public void say(Practice practice, Moment.Id moment, Idea.Category category, Money price) {
        byHand.say(practice, moment, category, price);
    }
}
