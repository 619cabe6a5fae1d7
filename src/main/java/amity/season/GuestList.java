package amity.season;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.moment.Ledger;
import amity.plan.Entrant;
import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is on a season's list: on everyone's day active and resting clients, unless the work is long past and nothing else
 * goes on, and everyone who has introduced someone; on a day of one's own that one alone; and always whom the user adds.
 */
@Component
class GuestList {
    private final Clients clients;
    private final People people;
    private final Introductions introductions;
    private final Ledger ledger;
    private final Readings readings;

    GuestList(Clients clients, People people, Introductions introductions, Ledger ledger, Readings readings) {
        this.clients = clients;
        this.people = people;
        this.introductions = introductions;
        this.ledger = ledger;
        this.readings = readings;
    }

    /** Who is on a list, with the readings of all that were looked at for it. */
    record Invited(List<Guest> guests, Map<Client.Id, Reading> readings) {}

    /** Everyone on the list as of a day, by name and then id. */
    Invited of(Practice practice, Occasion occasion, List<Noted> noted, LocalDate asOf) {
        var read = byClient(readings.all(practice, asOf));
        return new Invited(
                guests(new Known(
                        occasion,
                        byId(read),
                        longGone(read),
                        people.byClient(practice.id()),
                        people.apart(practice.id()),
                        introductions.all(practice.id()),
                        ledger.talkedWith(practice.id()),
                        noted.stream().collect(groupingBy(Noted::whose)))),
                read);
    }

    /** Those of a few clients and people who are on the list, without reading the others. */
    Invited few(Practice practice, Occasion occasion, List<Noted> noted, LocalDate asOf, Set<UUID> whose) {
        var id = practice.id();
        var at = people.byClient(id, ids(whose));
        var brought = introductions.all(id).stream()
                .filter(one -> isAmong(whose, introducer(one, at)) || isAmong(whose, person(one)))
                .toList();
        var met = Stream.concat(
                whose.stream(), brought.stream().map(one -> one.introduced().value()));
        var read = byClient(readings.among(
                practice,
                List.copyOf(clients.among(id, ids(met.collect(toSet()))).values()),
                asOf));
        var known = new Known(
                occasion,
                byId(read),
                longGone(read),
                at,
                people.apart(id),
                brought,
                ledger.talkedWith(id, ids(whose)),
                noted.stream().collect(groupingBy(Noted::whose)));
        return new Invited(
                guests(known).stream()
                        .filter(guest -> whose.contains(
                                guest.client() == null
                                        ? guest.subject()
                                        : guest.client().id().value()))
                        .toList(),
                read);
    }

    private static boolean isAmong(Set<UUID> whose, @Nullable UUID one) {
        return one != null && whose.contains(one);
    }

    private static @Nullable UUID person(Introduction introduction) {
        var person = introduction.introducerPerson();
        return person == null ? null : person.value();
    }

    private static List<Client.Id> ids(Set<UUID> whose) {
        return whose.stream().map(Client.Id::new).toList();
    }

    private static Map<Client.Id, Reading> byClient(List<Reading> read) {
        return read.stream().collect(toMap(reading -> reading.client().id(), Function.identity()));
    }

    private static Map<UUID, Client> byId(Map<Client.Id, Reading> read) {
        return read.values().stream()
                .map(Reading::asItStood)
                .collect(toMap(client -> client.id().value(), Function.identity()));
    }

    private static Set<UUID> longGone(Map<Client.Id, Reading> read) {
        return read.values().stream()
                .filter(Reading::longGone)
                .map(reading -> reading.client().id().value())
                .collect(toSet());
    }

    private static List<Guest> guests(Known known) {
        return Stream.concat(known.invitedClients(), known.invitedPeople())
                .filter(guest -> guest.noted() == null
                        || !guest.noted().leftOut()
                        || guest.noted().isFixed())
                .sorted(Comparator.comparing((Guest guest) -> guest.name().toLowerCase(java.util.Locale.ROOT))
                        .thenComparing(guest -> guest.subject().toString()))
                .toList();
    }

    /** The client through which someone was introduced: itself, or the one the introducing person is at. */
    private static @Nullable UUID introducer(Introduction introduction, Map<Client.Id, List<Person>> peopleAt) {
        var client = introduction.introducerClient();
        if (client != null) return client.value();
        return peopleAt.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.id().equals(introduction.introducerPerson()))
                .map(Person::client)
                .filter(Objects::nonNull)
                .map(Client.Id::value)
                .findFirst()
                .orElse(null);
    }

    /** The practice's people and clients as they are asked about here. */
    private record Known(
            Occasion occasion,
            Map<UUID, Client> clients,
            Set<UUID> longGone,
            Map<Client.Id, List<Person>> peopleAt,
            List<Person> apart,
            List<Introduction> introductions,
            Map<Person.Id, Integer> talks,
            Map<UUID, List<Noted>> noted) {

        Stream<Guest> invitedClients() {
            var brought = introductions.stream()
                    .filter(introduction -> introducer(introduction) != null)
                    .collect(groupingBy(this::introducer));
            return clients.values().stream()
                    .flatMap(client ->
                            guests(client, introduced(brought.get(client.id().value()))));
        }

        /** One; where what became one client had several things ordered, each stays until it is given. */
        private Stream<Guest> guests(Client client, List<Client> introduced) {
            var fixed = noted(client.id().value()).filter(Noted::isFixed).toList();
            if (!fixed.isEmpty()) return fixed.stream().map(own -> guest(client, introduced, own));
            var own = noted(client.id().value()).findFirst().orElse(null);
            return isInvited(client, !introduced.isEmpty(), own)
                    ? Stream.of(guest(client, introduced, own))
                    : Stream.empty();
        }

        /** What is noted of a client or person, its own before what came with another. */
        private Stream<Noted> noted(UUID whose) {
            return noted.getOrDefault(whose, List.of()).stream()
                    .sorted(Comparator.comparing(one -> !one.subject().equals(whose)));
        }

        private @Nullable UUID introducer(Introduction introduction) {
            return GuestList.introducer(introduction, peopleAt);
        }

        private boolean isInvited(Client client, boolean introduced, @Nullable Noted own) {
            if (own != null && own.added()) return true;
            if (!occasion.everyone() && !isHonoured(client)) return false;
            return switch (client.status()) {
                case ACTIVE, RESTING ->
                    introduced
                            || isHonoured(client)
                            || isDecided(own)
                            || !longGone.contains(client.id().value());
                case PROSPECT -> introduced || isHonoured(client) || isDecided(own);
                case PARTED -> client.cardsStay();
            };
        }

        /** Something was decided for them while they were on the list. */
        private static boolean isDecided(@Nullable Noted own) {
            return own != null && (own.lock() != null || own.kept() != null);
        }

        /** It is their day, or that of somebody there. */
        private boolean isHonoured(Client client) {
            return client.id().value().equals(occasion.subject())
                    || honoured(client).isPresent();
        }

        private Optional<Person> honoured(Client client) {
            return peopleAt.getOrDefault(client.id(), List.of()).stream()
                    .filter(person -> person.id().value().equals(occasion.subject()))
                    .findFirst();
        }

        private Guest guest(Client client, List<Client> introduced, @Nullable Noted own) {
            var kind =
                    switch (client.status()) {
                        case ACTIVE -> Entrant.Kind.CLIENT;
                        case RESTING -> Entrant.Kind.RESTING;
                        case PROSPECT, PARTED -> introduced.isEmpty() ? Entrant.Kind.ADDED : Entrant.Kind.INTRODUCER;
                    };
            var subject = own == null ? client.id().value() : own.subject();
            return new Guest(subject, kind, client, goesTo(client, own), introduced, own);
        }

        /** Whoever she chose, else whose day it is, else whom she talks with most, else the first named, else the client itself. */
        private @Nullable Person goesTo(Client client, @Nullable Noted own) {
            var there = peopleAt.getOrDefault(client.id(), List.of());
            var chosen = own == null ? null : own.goesTo();
            return there.stream()
                    .filter(person -> person.id().value().equals(chosen))
                    .findFirst()
                    .or(() -> honoured(client))
                    .or(() -> there.stream().reduce((one, next) -> talks(next) > talks(one) ? next : one))
                    .orElse(null);
        }

        private int talks(Person person) {
            return talks.getOrDefault(person.id(), 0);
        }

        Stream<Guest> invitedPeople() {
            var brought = introductions.stream()
                    .filter(introduction -> introduction.introducerPerson() != null)
                    .collect(groupingBy(introduction -> introduction.introducerPerson()));
            return apart.stream()
                    .filter(person -> occasion.everyone() && brought.containsKey(person.id())
                            || person.id().value().equals(occasion.subject())
                            || isAdded(person))
                    .map(person -> guest(person, introduced(brought.get(person.id()))));
        }

        private boolean isAdded(Person person) {
            return noted(person.id().value()).anyMatch(own -> own.added() || own.isFixed());
        }

        private Guest guest(Person person, List<Client> introduced) {
            var kind = introduced.isEmpty() ? Entrant.Kind.ADDED : Entrant.Kind.INTRODUCER;
            return new Guest(
                    person.id().value(),
                    kind,
                    null,
                    person,
                    introduced,
                    noted(person.id().value()).findFirst().orElse(null));
        }

        private List<Client> introduced(@Nullable List<Introduction> brought) {
            if (brought == null) return List.of();
            var found = new ArrayList<Client>();
            for (var introduction : brought) {
                var client = clients.get(introduction.introduced().value());
                if (client != null && !found.contains(client)) found.add(client);
            }
            return found;
        }
    }
}
