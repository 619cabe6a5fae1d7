package amity.season.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a name means who is to be put on a season's list: a client, somebody there, or a person who is no client. */
@Component
record GuestSearch(Clients clients, People people, Words words) {
    private static final int SHOWN = 10;
    private static final int MOST_MISSING = 200;

    /**
     * Somebody a name could mean.
     *
     * @param subject the client's id, or the person's where they are at none
     * @param goesTo the person at the client who was named
     */
    record Someone(UUID subject, String name, @Nullable UUID goesTo) {}

    /** Those called so; where nobody is, those whose names are like it. */
    List<Someone> called(Practice practice, String name) {
        var exact = exactly(practice, name);
        return exact.isEmpty()
                ? distinct(Stream.concat(
                        clients.search(practice.id(), name, SHOWN).stream().map(GuestSearch::client),
                        apart(practice).filter(one -> contains(one.name(), name))))
                : exact;
    }

    private List<Someone> exactly(Practice practice, String name) {
        return distinct(Stream.concat(
                clients.called(practice.id(), name).stream().map(GuestSearch::client),
                people.called(practice.id(), name).stream().map(GuestSearch::person)));
    }

    /** Whether somebody is called exactly so, and nobody else. */
    Optional<Someone> only(Practice practice, String name) {
        return Optional.of(exactly(practice, name))
                .filter(all -> all.size() == 1)
                .map(List::getFirst);
    }

    /** The client or person of an id; refuses what is neither. */
    Someone of(Practice practice, UUID subject) {
        return clients.find(practice.id(), new Client.Id(subject))
                .map(GuestSearch::client)
                .or(() -> people.find(practice.id(), new Person.Id(subject)).map(GuestSearch::person))
                .orElseThrow(() -> new Refusal(words.say("plan.guest.nobody")));
    }

    /** Adds a person nobody knew of yet, who is no client. */
    Someone met(Practice practice, String name) {
        return person(people.add(practice.id(), null, name, List.of()));
    }

    /** Who is known and not on the list yet, clients first: at most some. */
    List<Someone> missing(Practice practice, Set<UUID> listed) {
        return distinct(Stream.concat(
                        clients.all(practice.id()).stream()
                                .filter(client -> client.status() != Client.Status.PARTED)
                                .map(GuestSearch::client),
                        apart(practice)))
                .stream()
                .filter(one -> !listed.contains(one.subject()))
                .sorted(Comparator.comparing(one -> one.name().toLowerCase(Locale.ROOT)))
                .limit(MOST_MISSING)
                .toList();
    }

    private Stream<Someone> apart(Practice practice) {
        return people.apart(practice.id()).stream().map(GuestSearch::person);
    }

    private static Someone client(Client client) {
        return new Someone(client.id().value(), client.name(), null);
    }

    /** A list has one entry for each client, whoever is there. */
    private static Someone person(Person person) {
        var at = person.client();
        return at == null
                ? new Someone(person.id().value(), person.name(), null)
                : new Someone(at.value(), person.name(), person.id().value());
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    private static List<Someone> distinct(Stream<Someone> some) {
        var distinct = new LinkedHashMap<UUID, Someone>();
        some.forEach(one -> distinct.putIfAbsent(one.subject(), one));
        return List.copyOf(distinct.values());
    }
}
