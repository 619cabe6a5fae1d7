package amity.client;

import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.Clock;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a practice: those at its clients, and those known apart from one. */
@Component
@Transactional(readOnly = true)
public class People {
    private final PersonStore store;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    People(PersonStore store, ApplicationEventPublisher events, Words words, Clock clock) {
        this.store = store;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public Person add(Practice.Id practice, Client.@Nullable Id client, String name, List<String> emails) {
        var kept = Names.of(name, "refusal.names.person");
        var person = new Person(new Person.Id(Ids.next()), client, kept, null, null, null, emails);
        store.insert(practice, person, clock.instant());
        changed(practice, person.client());
        return person;
    }

    /** Keeps what the record now says of the person: client, name, role, birthday, address, e-mails. */
    @Transactional
    public Person change(Practice.Id practice, Person person) {
        Names.of(person.name(), "refusal.names.person");
        store.update(practice, person);
        changed(practice, person.client());
        return person;
    }

    public Person get(Practice.Id practice, Person.Id id) {
        return store.find(practice, id).orElseThrow(() -> NotFound.of("refusal.people.no-person"));
    }

    public Optional<Person> find(Practice.Id practice, Person.Id id) {
        return store.find(practice, id);
    }

    public List<Person> among(Practice.Id practice, Collection<Person.Id> ids) {
        return store.among(practice, ids);
    }

    /** How one speaks to a client in writing: the first person there, or the house. */
    public Salutation salutation(Practice.Id practice, Client client) {
        return Salutation.of(client, at(practice, client.id()), words);
    }

    /** The people at a client, first named first. */
    public List<Person> at(Practice.Id practice, Client.Id client) {
        return store.at(practice, client);
    }

    /** Everyone, by client; those at no client are left out. */
    public Map<Client.Id, List<Person>> byClient(Practice.Id practice) {
        return store.byClient(practice);
    }

    /** Those of exactly this name, at clients and apart. */
    public List<Person> called(Practice.Id practice, String name) {
        return store.called(practice, name);
    }

    public Map<Client.Id, List<Person>> byClient(Practice.Id practice, Collection<Client.Id> clients) {
        return store.byClient(practice, clients);
    }

    /** Those known apart from any client. */
    public List<Person> apart(Practice.Id practice) {
        return store.apart(practice);
    }

    /** People at unparted clients or none whose birthday falls on one of these days of the year. */
    public List<Person> bornOn(Practice.Id practice, List<MonthDay> days) {
        return store.bornOn(practice, days);
    }

    public List<Person> withBirthday(Practice.Id practice) {
        return store.withBirthday(practice);
    }

    private void changed(Practice.Id practice, Client.@Nullable Id client) {
        if (client != null) {
            events.publishEvent(new Client.Changed(practice, client));
        }
    }
}
