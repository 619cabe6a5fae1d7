package amity.intake;

import amity.client.Acquaintances;
import amity.client.Alias;
import amity.client.AliasOwner;
import amity.client.Client;
import amity.client.Person;
import amity.client.Trait;
import amity.intake.ContactStore.Contact;
import amity.intake.ContactStore.Meeting;
import amity.intake.ContactStore.Outcome;
import amity.intake.StagedEntry.Target;
import amity.intake.match.NameRegister;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who the contacts of an address book are, and with which client a meeting was. */
@Component
record ContactResolution(ContactStore store, Acquaintances acquaintances, Clock clock) {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** It can be done again: what it wrote before goes first. */
    void resolve(Practice practice, UUID imported, NameRegister register) {
        store.removeSeats(practice.id(), imported);
        acquaintances.traits(practice.id()).forEach(register::add);
        var found = new ArrayList<Outcome>();
        var asked = new LinkedHashMap<String, List<Contact>>();
        for (var contact : store.contacts(practice.id(), imported)) {
            if (contact.guest()) {
                asked.computeIfAbsent(contact.row(), first -> new ArrayList<>()).add(contact);
            } else {
                found.add(isMine(contact, register) ? nobody(contact) : find(contact, register));
            }
        }
        var clients = new HashMap<String, Set<UUID>>();
        asked.forEach((row, guests) -> clients.put(row, meet(guests, register, found)));
        seat(practice, imported, clients, found);
        store.found(practice.id(), found);
    }

    private static boolean isMine(Contact contact, NameRegister register) {
        return contact.details().emails().stream().anyMatch(register::isOwn);
    }

    private static Outcome nobody(Contact contact) {
        return new Outcome(contact.id(), Target.NOTHING, null, null);
    }

    private static Outcome find(Contact contact, NameRegister register) {
        var known = contact.person() != null && !contact.person().equals(contact.id())
                ? new Person.Id(contact.person())
                : person(contact, register).orElse(null);
        var client = client(contact, known, register);
        var person = known == null ? new Person.Id(contact.id()) : known;
        if (known == null) {
            introduce(register, contact, person, client);
        }
        return new Outcome(contact.id(), Target.PERSON, client == null ? null : client.value(), person.value());
    }

    private static Optional<Person.Id> person(Contact contact, NameRegister register) {
        return contact.guest()
                ? register.person(contact.details().name(), contact.details().emails())
                : register.person(new NameRegister.Description(
                        contact.details().name(),
                        contact.details().emails(),
                        contact.details().phones(),
                        contact.details().birthday(),
                        contact.details().birthYear()));
    }

    private static Client.@Nullable Id client(Contact contact, Person.@Nullable Id known, NameRegister register) {
        var organisation = Objects.requireNonNullElse(contact.details().organisation(), "");
        return Optional.ofNullable(known)
                .flatMap(register::clientOf)
                .or(() -> register.clientOf(
                        contact.details().emails(),
                        organisation,
                        contact.details().name()))
                .orElse(null);
    }

    /** The next card of the same human being finds this one. */
    private static void introduce(
            NameRegister register, Contact contact, Person.Id person, Client.@Nullable Id client) {
        register.add(new AliasOwner(Ids.next(), Alias.name(contact.details().name()), client, person));
        contact.details()
                .emails()
                .forEach(email -> register.add(new AliasOwner(Ids.next(), Alias.email(email), client, person)));
        register.add(new Trait(
                person,
                contact.details().phones(),
                contact.details().birthday(),
                contact.details().birthYear()));
    }

    /** Finds out who was asked to a meeting, and says of which clients; without one, only those with whom it was business are kept. */
    private static Set<UUID> meet(List<Contact> guests, NameRegister register, List<Outcome> found) {
        var others = guests.stream().filter(guest -> !isMine(guest, register)).toList();
        var clients = new LinkedHashSet<UUID>();
        others.forEach(guest -> {
            var known = register.person(guest.details().name(), guest.details().emails())
                    .orElse(null);
            Optional.ofNullable(client(guest, known, register)).ifPresent(client -> clients.add(client.value()));
        });
        for (var guest : guests) {
            boolean keeps = others.contains(guest)
                    && guest.details().emails().stream()
                            .anyMatch(email -> isSomebody(email, guest.details().name()))
                    && (!clients.isEmpty() || guest.details().emails().stream().anyMatch(NameRegister::isOrganised));
            found.add(keeps ? find(guest, register) : nobody(guest));
        }
        return clients;
    }

    /** Behind a shared address sits nobody in particular, unless a name is given. */
    private static boolean isSomebody(String email, String name) {
        return !NameRegister.isShared(email) || !name.contains("@");
    }

    private void seat(Practice practice, UUID imported, Map<String, Set<UUID>> clients, List<Outcome> found) {
        var seated = store.seated(practice.id(), imported);
        var further = new HashMap<UUID, Map<Integer, UUID>>();
        var becomes = new HashMap<UUID, Target>();
        for (var meeting : store.meetings(practice.id(), imported)) {
            var with = meeting.cancelled() || meeting.day().isBefore(EARLIEST)
                    ? Set.<UUID>of()
                    : clients.getOrDefault(meeting.row(), Set.of());
            var seats = Seats.of(with, seated.getOrDefault(meeting.row() + " " + meeting.occurrence(), Map.of()));
            var first = seats.remove(1);
            becomes.put(meeting.id(), isPast(practice, meeting) ? Target.MOMENT : Target.APPOINTMENT);
            found.add(
                    new Outcome(meeting.id(), first == null ? Target.NOTHING : becomes.get(meeting.id()), first, null));
            if (!seats.isEmpty()) {
                further.put(meeting.id(), seats);
            }
        }
        store.seat(practice.id(), further, becomes);
    }

    private boolean isPast(Practice practice, Meeting meeting) {
        return meeting.start() == null
                ? meeting.day().isBefore(practice.today(clock))
                : meeting.start().isBefore(clock.instant());
    }
}
