package amity.moment;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each side said it would do for the other, until it is kept or let go. */
@Component
@Transactional
public class Promises {
    private final PromiseStore store;
    private final MomentStore moments;
    private final Clients clients;
    private final Clock clock;

    Promises(PromiseStore store, MomentStore moments, Clients clients, Clock clock) {
        this.store = store;
        this.moments = moments;
        this.clients = clients;
        this.clock = clock;
    }

    /** A promise made in a moment is made on its day, else today. */
    public Promise make(
            Practice practice,
            Client.Id client,
            Promise.Whose whose,
            String words,
            @Nullable LocalDate due,
            Moment.@Nullable Id moment) {
        if (words.isBlank()) throw Refusal.of("refusal.promises.few-words-promised");
        var promise = new Promise(
                new Promise.Id(Ids.next()),
                client,
                whose,
                words.strip(),
                due,
                moment == null ? practice.today(clock) : day(practice, moment),
                moment,
                Promise.State.OPEN);
        store.insert(practice.id(), promise);
        return promise;
    }

    private LocalDate day(Practice practice, Moment.Id moment) {
        return moments.entry(practice.id(), moment)
                .orElseThrow(() -> NotFound.of("refusal.no-moment"))
                .moment()
                .day();
    }

    /** The promise is kept, by the moment it became. */
    public void keep(Practice practice, Promise.Id id, Moment.@Nullable Id by) {
        store.settle(practice.id(), id, Promise.State.KEPT, practice.today(clock), by);
    }

    public void letGo(Practice practice, Promise.Id id) {
        store.settle(practice.id(), id, Promise.State.LET_GO, practice.today(clock), null);
    }

    public void reopen(Practice practice, Promise.Id id) {
        store.settle(practice.id(), id, Promise.State.OPEN, null, null);
    }

    @Transactional(readOnly = true)
    public Promise get(Practice.Id practice, Promise.Id id) {
        return store.find(practice, id).orElseThrow(() -> NotFound.of("refusal.promises.no-promise"));
    }

    /** What was promised in a personal moment is not brought up where the personal side is closed. */
    private List<Promise> welcome(Practice.Id practice, List<Promise> open) {
        var made =
                open.stream().filter(promise -> promise.moment() != null).toList(); // often none: nobody is looked up
        var closed = clients
                .among(practice, made.stream().map(Promise::client).distinct().toList())
                .values()
                .stream()
                .filter(client -> !client.isPersonalSideOpen())
                .map(Client::id)
                .collect(Collectors.toSet());
        var asked = made.stream()
                .filter(promise -> closed.contains(promise.client()))
                .toList();
        if (asked.isEmpty()) return open;
        var personal = store.personal(practice, asked.stream().map(Promise::id).toList());
        return open.stream().filter(promise -> !personal.contains(promise.id())).toList();
    }

    /** The open promises of one client, both sides', soonest due first. */
    @Transactional(readOnly = true)
    public List<Promise> open(Practice.Id practice, Client.Id client) {
        return welcome(practice, store.open(practice, client));
    }

    /** All open promises of the practice, soonest due first. */
    @Transactional(readOnly = true)
    public List<Promise> open(Practice.Id practice) {
        return welcome(practice, store.open(practice, null));
    }
}
