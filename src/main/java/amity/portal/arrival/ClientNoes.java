package amity.portal.arrival;

import amity.boundary.Boundary;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients have said no to on their page: it holds, whatever the user thinks of it, until a talk has ended it. */
@Component
@Transactional
public class ClientNoes {
    private final ClientNoStore store;
    private final Clients clients;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    ClientNoes(
            ClientNoStore store,
            Clients clients,
            Ledger ledger,
            ApplicationEventPublisher events,
            Words words,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.ledger = ledger;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps every no in what was sent; it holds from now on. */
    void keep(Practice practice, Arrival arrival) {
        var denied = Denials.in(arrival.submission());
        denied.forEach(no -> store.insert(
                practice.id(),
                new ClientNo(
                        Ids.next(), arrival.client(), arrival.id(), no.sort(), no.about(), arrival.at(), false, null)));
        if (!denied.isEmpty()) {
            strand(practice.id(), arrival.client());
            events.publishEvent(new Boundary.Changed(practice.id(), arrival.client()));
        }
    }

    /** Those that hold with a client, the earliest first. */
    @Transactional(readOnly = true)
    public List<ClientNo> holding(Practice practice, Client.Id client) {
        return holding(practice.id(), client);
    }

    private List<ClientNo> holding(Practice.Id practice, Client.Id client) {
        return store.holding(practice, List.of(client)).getOrDefault(client, List.of());
    }

    /** All that a client ever said no to, the earliest first. */
    @Transactional(readOnly = true)
    public List<ClientNo> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    @Transactional(readOnly = true)
    public List<ClientNo> from(Practice practice, UUID arrival) {
        return store.from(practice.id(), arrival);
    }

    /** Those that hold and are answered by what a client has said since. */
    @Transactional(readOnly = true)
    public List<ClientNo> answeredBy(Practice practice, Arrival later) {
        return holding(practice, later.client()).stream()
                .filter(no -> !no.arrival().equals(later.id()) && !no.since().isAfter(later.at()))
                .filter(no -> Denials.answers(later.submission(), no))
                .toList();
    }

    /** Ends a no by a recorded talk with the client. */
    public void lift(Practice practice, UUID no, Moment.Id talk) {
        var moment = ledger.entry(practice.id(), talk);
        if (!moment.stands()
                || moment.moment().kind() != Kind.TALK
                || !moment.moment().client().equals(get(practice, no).client())) {
            throw new Refusal(words.say("arrival.no.talk"));
        }
        store.lift(practice.id(), no, clock.instant().truncatedTo(ChronoUnit.SECONDS), talk);
        strand(practice.id(), get(practice, no).client());
    }

    /** Undoes {@link #lift}: the no holds again. */
    public void holdAgain(Practice practice, UUID no) {
        store.lift(practice.id(), no, null, null);
        strand(practice.id(), get(practice, no).client());
    }

    /** Who keeps it to work, or wants nothing but the work, is not spoken to of anything personal anywhere. */
    private void strand(Practice.Id practice, Client.Id client) {
        clients.worksOnly(
                practice,
                client,
                holding(practice, client).stream()
                        .filter(no -> no.sort().worksOnly())
                        .map(ClientNo::since)
                        .findFirst()
                        .orElse(null));
    }

    private ClientNo get(Practice practice, UUID no) {
        return store.find(practice.id(), no).orElseThrow(() -> new NotFound(words.say("arrival.no.missing")));
    }

    @EventListener
    void follow(Client.Merged merged) {
        strand(merged.practice(), merged.kept());
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        strand(unmerged.practice(), unmerged.back());
        strand(unmerged.practice(), unmerged.kept());
    }
}
