package amity.season;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of a season, with what is recorded of whoever is on it. */
@Component
record GuestList(Clients clients, People people, Introductions introductions, Ledger ledger, Readings readings) {
    /** Who is on a list, with the readings of all that were looked at for it. */
    record Invited(List<Guest> guests, Map<Client.Id, Reading> readings) {}

    /** Everyone on the list as of a day, by name and then id. */
    Invited of(Practice practice, Occasion occasion, List<StoredEntry> noted, LocalDate asOf) {
        var id = practice.id();
        return new Records(
                        readings.all(practice, asOf),
                        people.byClient(id),
                        people.apart(id),
                        introductions.all(id),
                        ledger.talkedWith(id))
                .invited(occasion, noted);
    }

    /** Those of a few clients and people who are on the list, without reading the others. */
    Invited few(Practice practice, Occasion occasion, List<StoredEntry> noted, LocalDate asOf, Set<UUID> whose) {
        var id = practice.id();
        var at = people.byClient(id, ids(whose));
        var there = at.values().stream().flatMap(List::stream).map(Person::id).collect(toSet());
        var brought = introductions.all(id).stream()
                .filter(one -> one.introducer().client() != null
                                && whose.contains(one.introducer().client().value())
                        || one.introducer().person() != null
                                && (there.contains(one.introducer().person())
                                        || whose.contains(
                                                one.introducer().person().value())))
                .toList();
        var met = Stream.concat(
                whose.stream(), brought.stream().map(one -> one.introduced().value()));
        var read = readings.among(
                practice,
                List.copyOf(clients.among(id, ids(met.collect(toSet()))).values()),
                asOf);
        var all = new Records(read, at, people.apart(id), brought, ledger.talkedWith(id, ids(whose)))
                .invited(occasion, noted);
        return new Invited(
                all.guests().stream()
                        .filter(guest -> whose.contains(guest.whose()))
                        .toList(),
                all.readings());
    }

    private static List<Client.Id> ids(Set<UUID> whose) {
        return whose.stream().map(Client.Id::new).toList();
    }

    private record Records(
            List<Reading> read,
            Map<Client.Id, List<Person>> at,
            List<Person> apart,
            List<Introduction> introductions,
            Map<Person.Id, Integer> talks) {
        Invited invited(Occasion occasion, List<StoredEntry> noted) {
            var clients = read.stream()
                    .map(Reading::asItStood)
                    .collect(toMap(client -> client.id().value(), Function.identity()));
            var persons = Stream.concat(at.values().stream().flatMap(List::stream), apart.stream())
                    .collect(toMap(person -> person.id().value(), Function.identity()));
            var entries = noted.stream().collect(toMap(StoredEntry::subject, Function.identity()));
            var list = list(occasion, noted);
            var guests = list.all()
                    .map(invited -> new Guest(
                            invited.subject(),
                            kind(invited),
                            invited.client() == null ? null : clients.get(invited.whose()),
                            list.goesTo(invited, id -> talks.getOrDefault(new Person.Id(id), 0))
                                    .map(contact -> persons.get(contact.id()))
                                    .orElse(null),
                            invited.introduced().stream().map(clients::get).toList(),
                            entries.get(invited.subject())))
                    .sorted(Comparator.comparing((Guest guest) -> guest.name().toLowerCase(Locale.ROOT))
                            .thenComparing(guest -> guest.subject().toString()))
                    .toList();
            return new Invited(
                    guests,
                    read.stream().collect(toMap(reading -> reading.client().id(), Function.identity())));
        }

        private SeasonList list(Occasion occasion, List<StoredEntry> noted) {
            return new SeasonList(
                    occasion,
                    read.stream()
                            .map(reading -> SeasonList.Candidate.of(reading.asItStood(), reading.longGone()))
                            .toList(),
                    Stream.concat(at.values().stream().flatMap(List::stream), apart.stream())
                            .map(Records::contact)
                            .toList(),
                    introductions.stream().map(Records::introducer).toList(),
                    noted.stream().map(StoredEntry::mark).toList());
        }

        private static SeasonList.Contact contact(Person person) {
            var client = person.client();
            return new SeasonList.Contact(
                    person.id().value(), client == null ? null : client.value(), person.address());
        }

        private static SeasonList.Introducer introducer(Introduction introduction) {
            return new SeasonList.Introducer(
                    introduction.introducer().clientValue(),
                    introduction.introducer().personValue(),
                    introduction.introduced().value());
        }

        private static Entrant.Kind kind(SeasonList.Invited invited) {
            var status = invited.client() == null ? null : invited.client().status();
            if (status == Client.Status.ACTIVE) return Entrant.Kind.CLIENT;
            if (status == Client.Status.RESTING) return Entrant.Kind.RESTING;
            return invited.introduced().isEmpty() ? Entrant.Kind.ADDED : Entrant.Kind.INTRODUCER;
        }
    }
}
