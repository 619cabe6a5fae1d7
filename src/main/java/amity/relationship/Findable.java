package amity.relationship;

import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Names;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a client is found by in the list: its name and town, its people, and what is known of it that anyone may see. */
@Component
class Findable {
    private static final int FEW = 8;
    private final People people;
    private final Facts facts;

    Findable(People people, Facts facts) {
        this.people = people;
        this.facts = facts;
    }

    /** Looks up few clients one by one, and many at once. */
    Map<Client.Id, String> words(Practice.Id practice, List<Client> clients) {
        var few = clients.size() <= FEW;
        var everyone = few ? Map.<Client.Id, List<Person>>of() : people.byClient(practice);
        var known = few ? Map.<Client.Id, List<Fact>>of() : facts.byClient(practice);
        return clients.stream()
                .collect(Collectors.toMap(
                        Client::id,
                        client -> words(
                                client,
                                few
                                        ? people.at(practice, client.id())
                                        : of(everyone).apply(client.id()),
                                few
                                        ? facts.of(practice, client.id())
                                        : of(known).apply(client.id()))));
    }

    private static <T> Function<Client.Id, List<T>> of(Map<Client.Id, List<T>> all) {
        return client -> all.getOrDefault(client, List.of());
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
