package amity.card;

import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who could lay their cards side by side: clients and people connected by introductions. */
@Component
record CardCircles(Introductions introductions, People people) {
    /** For each client or person at none, the id that stands for its circle; who is in no circle is left out. */
    Map<UUID, UUID> of(Practice practice) {
        var clientOf = new HashMap<Person.Id, Client.Id>();
        people.byClient(practice.id())
                .forEach((client, there) -> there.forEach(person -> clientOf.put(person.id(), client)));
        var next = new HashMap<UUID, UUID>();
        for (var introduction : introductions.all(practice.id())) {
            var one = root(next, introducer(introduction, clientOf));
            var other = root(next, introduction.introduced().value());
            next.put(one, other);
            next.put(other, other);
        }
        var circles = new HashMap<UUID, UUID>();
        next.keySet().forEach(id -> circles.put(id, root(next, id)));
        return circles;
    }

    private static UUID introducer(Introduction introduction, Map<Person.Id, Client.Id> clientOf) {
        var by = introduction.introducer();
        var at = by.person() == null ? null : clientOf.get(by.person());
        return at == null ? by.value() : at.value();
    }

    private static UUID root(Map<UUID, UUID> next, UUID id) {
        var at = id;
        while (!next.getOrDefault(at, at).equals(at)) {
            at = next.getOrDefault(at, at);
        }
        return at;
    }
}
