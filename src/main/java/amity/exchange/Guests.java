package amity.exchange;

import amity.client.Alias;
import amity.client.Client;
import amity.client.Known;
import amity.client.Person;
import amity.exchange.GuestStore.Contact;
import amity.exchange.GuestStore.Found;
import amity.exchange.GuestStore.Meeting;
import amity.exchange.match.Register;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who the contacts of an address book are, and with which client a meeting was. */
@Component
class Guests {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private final GuestStore store;
    private final Clock clock;

    Guests(GuestStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void resolve(Practice practice, UUID imported, Register register) {
        var found = new ArrayList<Found>();
        for (Contact contact : store.contacts(practice.id(), imported)) {
            found.add(find(contact, register));
        }
        for (Meeting meeting : store.meetings(practice.id(), imported)) {
            found.add(find(practice, meeting, register));
        }
        store.found(practice.id(), found);
    }

    private static Found find(Contact contact, Register register) {
        var known = contact.person() != null && !contact.person().equals(contact.id())
                ? new Person.Id(contact.person())
                : register.person(contact.name(), contact.emails()).orElse(null);
        var organisation = Objects.requireNonNullElse(contact.organisation(), "");
        var client = known == null
                ? register.clientOf(contact.emails(), organisation, contact.name())
                        .orElse(null)
                : register.clientOf(known)
                        .or(() -> register.clientOf(contact.emails(), organisation, contact.name()))
                        .orElse(null);
        var person = known == null ? new Person.Id(contact.id()) : known;
        if (known == null) {
            introduce(register, contact, person, client);
        }
        return new Found(contact.id(), "person", client == null ? null : client.value(), person.value());
    }

    /** The next card of the same human being finds this one. */
    private static void introduce(Register register, Contact contact, Person.Id person, Client.@Nullable Id client) {
        register.add(new Known(Ids.next(), Alias.name(contact.name()), client, person));
        contact.emails().forEach(email -> register.add(new Known(Ids.next(), Alias.email(email), client, person)));
    }

    private Found find(Practice practice, Meeting meeting, Register register) {
        var client = meeting.cancelled() || meeting.day().isBefore(EARLIEST)
                ? null
                : meeting.emails().stream()
                        .flatMap(email -> register.clientOf(java.util.List.of(email), "", email).stream())
                        .findFirst()
                        .orElse(null);
        if (client == null) {
            return new Found(meeting.id(), "nothing", null, null);
        }
        return new Found(meeting.id(), past(practice, meeting) ? "moment" : "appointment", client.value(), null);
    }

    private boolean past(Practice practice, Meeting meeting) {
        return meeting.start() == null
                ? meeting.day().isBefore(practice.today(clock))
                : meeting.start().isBefore(clock.instant());
    }
}
