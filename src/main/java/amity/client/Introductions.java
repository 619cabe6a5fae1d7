package amity.client;

import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who brought whom to the practice. */
@Component
@Transactional
public class Introductions {
    private final IntroductionStore store;
    private final Clients clients;
    private final People people;
    private final ApplicationEventPublisher events;

    Introductions(IntroductionStore store, Clients clients, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.clients = clients;
        this.people = people;
        this.events = events;
    }

    /** Keeps an introduction; refuses a client introduced by itself, and one that is kept already. */
    public Introduction keep(Practice.Id practice, Introduction introduction) {
        if (introduction.introduced().equals(introduction.introducerClient())) {
            throw new Refused("A client cannot have introduced itself.");
        }
        if (store.all(practice).stream().anyMatch(introduction::repeats)) {
            throw new Refused("That introduction is kept already.");
        }
        store.insert(practice, introduction);
        events.publishEvent(new Introduction.Kept(practice));
        return introduction;
    }

    /** Keeps who introduced a client, by name: a client, someone at one, someone known apart, or else someone new who is known apart from now on. */
    public Introduction keep(Practice.Id practice, String introducer, Client.Id introduced, LocalDate on) {
        if (introducer.isBlank()) {
            throw new Refused("Say who introduced them.");
        }
        var client = clients.called(practice, introducer);
        if (client.size() == 1) {
            return keep(practice, new Introduction(Ids.next(), client.getFirst().id(), null, introduced, on));
        }
        var someone = client.isEmpty() ? people.called(practice, introducer) : List.<Person>of();
        if (client.size() + someone.size() > 1) {
            throw new Refused("More than one is called “" + introducer.strip()
                    + "”: give one of them a name of its own first, so that they can be told apart.");
        }
        var person = someone.isEmpty() ? people.add(practice, null, introducer, List.of()) : someone.getFirst();
        return keep(practice, new Introduction(Ids.next(), null, person.id(), introduced, on));
    }

    /** It was not so. */
    public void forget(Practice.Id practice, UUID introduction) {
        store.delete(practice, introduction);
        events.publishEvent(new Introduction.Kept(practice));
    }

    /** Whom each client had brought by a day, itself or by one of its people. */
    @Transactional(readOnly = true)
    public Map<Client.Id, Set<Client.Id>> brought(Practice.Id practice, LocalDate asOf) {
        return store.brought(practice, asOf);
    }

    @Transactional(readOnly = true)
    public List<Introduction> all(Practice.Id practice) {
        return store.all(practice);
    }
}
