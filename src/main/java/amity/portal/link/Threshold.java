package amity.portal.link;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.practice.Practices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands before a client’s page: only somebody who still belongs there is let in. */
@Component
record Threshold(Practices practices, Clients clients, People people, Clock clock) {
    /** Nobody where the person went elsewhere, or the two have finished working together. */
    Optional<PageVisitor> guest(Practice.Id id, PrivateLink link) {
        var practice = practices.find(id).orElseThrow();
        var client = clients.find(id, link.client()).filter(it -> it.status() != Client.Status.PARTED);
        var person = people.find(id, link.person()).filter(it -> link.client().equals(it.client()));
        return client.flatMap(whose -> person.map(who -> new PageVisitor(practice, whose, who, link)));
    }

    boolean isAt(Practice practice, Client.Id client, Person.Id person) {
        return people.find(practice.id(), person)
                .filter(who -> client.equals(who.client()))
                .isPresent();
    }

    LocalDate today(Practice.Id practice) {
        return practices.find(practice).orElseThrow().today(clock);
    }
}
