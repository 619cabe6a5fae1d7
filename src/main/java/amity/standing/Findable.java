package amity.standing;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Names;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a client is found by in the list: its name and town, its people, and what is known of it that anyone may see. */
@Component
class Findable {
    private final People people;
    private final Facts facts;

    Findable(People people, Facts facts) {
        this.people = people;
        this.facts = facts;
    }

    Map<Client.Id, String> words(Practice.Id practice, List<Client> clients) {
        var ids = clients.stream().map(Client::id).toList();
        var everyone = people.byClient(practice, ids);
        var known = facts.byClient(practice, ids);
        return clients.stream()
                .collect(Collectors.toMap(
                        Client::id,
                        client -> words(
                                client,
                                everyone.getOrDefault(client.id(), List.of()),
                                known.getOrDefault(client.id(), List.of()))));
    }

    private static String words(Client client, List<Person> people, List<Fact> facts) {
        return Stream.of(
                        Stream.of(client.name(), client.town() == null ? "" : client.town()),
                        people.stream().map(Person::name),
                        facts.stream()
                                .filter(fact -> fact.sensitivity() == Fact.Sensitivity.ORDINARY)
                                .map(fact -> fact.topic() + " " + fact.words()))
                .flatMap(words -> words)
                .map(Names::sort)
                .collect(Collectors.joining("\n"));
    }
}
