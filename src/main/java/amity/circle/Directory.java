package amity.circle;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a name means, and what someone is called. */
@Component
@Transactional(readOnly = true)
public class Directory {
    private final Clients clients;
    private final People people;
    private final Words words;

    Directory(Clients clients, People people, Words words) {
        this.clients = clients;
        this.people = people;
        this.words = words;
    }

    Set<Client.Id> parted(Practice.Id practice, List<Client.Id> some) {
        return clients.among(practice, some).values().stream()
                .filter(client -> client.status() == Client.Status.PARTED)
                .map(Client::id)
                .collect(Collectors.toSet());
    }

    /** The client or else the person of exactly this name; refuses a name that means more than one. */
    public Optional<Someone> called(Practice.Id practice, String name) {
        var client = clients.called(practice, name);
        if (client.size() == 1) return Optional.of(Someone.of(client.getFirst().id()));
        var someone = client.isEmpty() && !name.isBlank() ? people.called(practice, name) : List.<Person>of();
        if (client.size() + someone.size() > 1) throw new Refusal(words.say("circle.wrong.several", name.strip()));
        return someone.stream().findFirst().map(person -> Someone.of(person.id()));
    }

    /** The same; refuses a name nobody has. */
    public Someone known(Practice.Id practice, String name) {
        return called(practice, name).orElseThrow(() -> new Refusal(words.say("circle.wrong.unknown", name.strip())));
    }

    /** Those between commas or on lines of their own, each of whom must be known. */
    public List<Someone> allKnown(Practice.Id practice, String names) {
        return Arrays.stream(names.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> known(practice, name))
                .distinct()
                .toList();
    }

    /** The client of exactly this name. */
    Client clientCalled(Practice.Id practice, String name) {
        var called = clients.called(practice, name);
        if (called.size() != 1) {
            throw new Refusal(
                    words.say(called.isEmpty() ? "circle.wrong.no-client" : "circle.wrong.several", name.strip()));
        }
        return called.getFirst();
    }

    /** The known one, or else someone new who is known apart from now on. */
    @Transactional
    public Someone orNew(Practice.Id practice, String name) {
        return called(practice, name)
                .orElseGet(() ->
                        Someone.of(people.add(practice, null, name, List.of()).id()));
    }

    /** What each of them is called, by their own ids; who has gone is not named. */
    public Map<UUID, String> names(Practice.Id practice, Collection<Someone> some) {
        var names = new HashMap<UUID, String>();
        var asked = some.stream()
                .map(Someone::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!asked.isEmpty()) {
            clients.among(practice, asked).forEach((id, client) -> names.put(id.value(), client.name()));
        }
        persons(practice, some).forEach(person -> names.put(person.id().value(), person.name()));
        return names;
    }

    public String name(Practice.Id practice, Someone someone) {
        return names(practice, List.of(someone)).getOrDefault(someone.value(), "");
    }

    /** The client it is or is at; empty for a person at none. */
    public Optional<Client.Id> client(Practice.Id practice, Someone someone) {
        return someone.client() != null
                ? Optional.of(someone.client())
                : people.find(practice, Objects.requireNonNull(someone.person()))
                        .map(Person::client);
    }

    /** The client of this name, or at which the person of this name is. */
    public Client.Id clientKnown(Practice.Id practice, String name) {
        return client(practice, known(practice, name))
                .orElseThrow(() -> new Refusal(words.say("circle.wrong.no-client", name)));
    }

    boolean isOffTheRecord(Practice.Id practice, Client.Id client) {
        return clients.get(practice, client).isOffTheRecord();
    }

    /** The client that each of them is or is at; those at none are left out. */
    public Map<Someone, Client.Id> clients(Practice.Id practice, Collection<Someone> some) {
        var at = new HashMap<Someone, Client.Id>();
        some.stream()
                .filter(one -> one.client() != null)
                .forEach(one -> at.put(one, Objects.requireNonNull(one.client())));
        persons(practice, some).stream()
                .filter(person -> person.client() != null)
                .forEach(person -> at.put(Someone.of(person.id()), person.client()));
        return at;
    }

    private List<Person> persons(Practice.Id practice, Collection<Someone> some) {
        var ids = some.stream()
                .map(Someone::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? List.of() : people.among(practice, ids);
    }

    /** The clients that are no prospects, resting or parted ones. */
    List<Client.Id> active(Practice.Id practice) {
        return clients.all(practice).stream()
                .filter(client -> client.status() == Client.Status.ACTIVE)
                .map(Client::id)
                .toList();
    }

    /** The names of these and of all clients. */
    Map<Someone, String> everyone(Practice.Id practice, Collection<Someone> some) {
        var called = new HashMap<Someone, String>();
        clients.all(practice).forEach(client -> called.put(Someone.of(client.id()), client.name()));
        var names = names(practice, some);
        some.stream()
                .filter(one -> names.containsKey(one.value()))
                .forEach(one -> called.put(one, names.get(one.value())));
        return called;
    }
}
